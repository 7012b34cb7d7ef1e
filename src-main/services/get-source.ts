import type { SourceView } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import { sentencesOf, sourceById } from '../db/tables/sources.ts'
import type { Context } from './context.ts'

/** Throws AppError `not-found`. */
export function getSource({ db }: Context, { source }: { source: number }): SourceView {
  return db.snapshot((): SourceView => {
    const row = sourceById(db, source)
    if (!row) throw new AppError('not-found', 'This source is no longer there.')
    const { id, title, date, text } = row
    return { id, title, date, text, sentences: sentencesOf(db, id) }
  })
}
