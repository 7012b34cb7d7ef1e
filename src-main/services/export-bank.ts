import { BANK_FORMAT, BANK_VERSION, type Bank } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import type { ReadableDb } from '../db/handle.ts'
import { bankById } from '../db/tables/banks.ts'
import { entitiesOf } from '../db/tables/entities.ts'
import { factsOf } from '../db/tables/facts.ts'
import { questionsOfBank } from '../db/tables/questions.ts'
import { sentencesOf, sourcesOfBank } from '../db/tables/sources.ts'

/** The bank of this row id as a file holds it; what was brought in comes out equal. Throws AppError `not-found`. */
export function exportBank({ db }: { readonly db: ReadableDb }, id: number): Bank {
  return db.snapshot((): Bank => {
    const bank = bankById(db, id)
    if (!bank) throw new AppError('not-found', 'This bank is no longer there.')
    return {
      format: BANK_FORMAT,
      version: BANK_VERSION,
      id: bank.uid,
      title: bank.title,
      description: bank.description,
      language: bank.language,
      sources: sourcesOfBank(db, id).map(({ id: source, uid, title, date, sha256, text }) => ({
        id: uid,
        title,
        date,
        sha256,
        text,
        sentences: sentencesOf(db, source),
        entities: entitiesOf(db, source),
        facts: factsOf(db, source)
      })),
      questions: questionsOfBank(db, id).map(({ question }) => question)
    }
  })
}
