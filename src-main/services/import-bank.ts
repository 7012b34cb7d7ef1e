import { isDeepStrictEqual } from 'node:util'
import type { Bank, Question } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import type { WritableDb } from '../db/handle.ts'
import { bankByUid, upsertBank } from '../db/tables/banks.ts'
import { factIds } from '../db/tables/facts.ts'
import { dropLooseTags, type References } from '../db/tables/question-links.ts'
import {
  askedOfBank,
  deleteQuestion,
  insertQuestion,
  moveQuestion,
  questionsOfBank,
  retireQuestion,
  retiredOfBank,
  updateQuestion,
  type StoredQuestion
} from '../db/tables/questions.ts'
import { dropLooseSources, setBankSources } from '../db/tables/sources.ts'
import { bankProblems, type Problem } from './bank-problems.ts'
import type { Context } from './context.ts'
import { importSource } from './import-source.ts'

export interface ImportReport {
  readonly bank: { readonly id: number; readonly title: string }
  readonly isNew: boolean
  /** Numbers of questions. */
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  /** No longer in the file, or left out of it; what was answered to them stays in the history. */
  readonly removed: number
  /** What was wrong with the questions left out, item by item. */
  readonly left: readonly Problem[]
}

/** More would only be scrolled past. */
const MOST_SHOWN = 20

/**
 * Brings a bank in, in one transaction. The same bank again updates what changed: nothing doubles, and attempts and
 * responses stay. The bank then holds the file's sound questions and no others; those with a problem are left out and
 * reported. A problem in a source refuses the file.
 * @throws AppError `bad-input` naming each problem; `conflict` when another bank needs a source as it is; and
 * what the data file may throw. Nothing is changed then.
 */
export function importBank(
  { db, now }: Pick<Context, 'db' | 'now'>,
  bank: Bank,
  { isSample = false }: { isSample?: boolean } = {}
): ImportReport {
  const problems = bankProblems(bank)
  const bad = new Set(problems.questions.map(({ index }) => index))
  const hopeless = bank.questions.length > 0 && bad.size === bank.questions.length
  if (problems.sources.length > 0 || hopeless) {
    throw refusal(bank, [...problems.sources, ...problems.questions])
  }
  return db.transaction((): ImportReport => {
    const isNew = bankByUid(db, bank.id) === undefined
    const id = upsertBank(db, bank, isSample, now())
    const sources = bank.sources.map((source) => importSource(db, source, id))
    setBankSources(db, id, sources)
    const references: References = {
      sources: new Map(bank.sources.map((source, index) => [source.id, sources[index] ?? 0])),
      facts: factIds(db, sources)
    }
    const counts = importQuestions(db, id, bank.questions, bad, references)
    dropLooseSources(db)
    dropLooseTags(db)
    return {
      bank: { id, title: bank.title },
      isNew,
      ...counts,
      left: problems.questions.map(({ path, message }) => ({ path, message }))
    }
  })
}

function refusal(bank: Bank, problems: readonly Problem[]): AppError {
  const lines = problems.slice(0, MOST_SHOWN).map(({ message }) => `- ${message}`)
  if (problems.length > MOST_SHOWN) lines.push(`- and ${problems.length - MOST_SHOWN} more`)
  return new AppError(
    'bad-input',
    `"${bank.title}" was not brought in, and nothing was changed, because its file contradicts itself:\n${lines.join('\n')}`
  )
}

type Counts = Pick<ImportReport, 'added' | 'updated' | 'unchanged' | 'removed'>

function importQuestions(
  db: WritableDb,
  bank: number,
  questions: readonly Question[],
  bad: ReadonlySet<number>,
  references: References
): Counts {
  const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 }
  const inUse = new Map(questionsOfBank(db, bank).map((stored) => [stored.question.id, stored]))
  const retired = retiredOfBank(db, bank)
  const asked = askedOfBank(db, bank)
  const remove = ({ id }: StoredQuestion) => {
    if (asked.has(id)) retireQuestion(db, id)
    else deleteQuestion(db, id)
  }

  const good = questions.flatMap((question, position) => (bad.has(position) ? [] : [{ question, position }]))
  const kept = new Set(good.map(({ question }) => question.id))
  for (const [uid, stored] of inUse) {
    if (kept.has(uid)) continue
    remove(stored)
    counts.removed++
  }
  for (const { question, position } of good) {
    const present = inUse.get(question.id)
    if (present && isDeepStrictEqual(present.question, question)) {
      moveQuestion(db, present.id, position)
      counts.unchanged++
      continue
    }
    if (present) counts.updated++
    else counts.added++
    // Answers given to another task would be shown, and counted, against a key they were never graded by: such a
    // question gives way to a new row, or to the row it had when it last was this task.
    if (present && !sameTask(present.question, question)) remove(present)
    const row = [...(present ? [present] : []), ...retired].find(
      (one) => one.question.id === question.id && sameTask(one.question, question)
    )
    if (row) updateQuestion(db, row.id, position, question, references)
    else insertQuestion(db, bank, position, question, references)
  }
  return counts
}

/** Whether an answer to the one would earn the same from the other: the same parts by id, and the same key. */
function sameTask(a: Question, b: Question): boolean {
  return isDeepStrictEqual(task(a), task(b))
}

function task(question: Question): unknown {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return [question.kind, new Map(question.options.map(({ id, correct }) => [id, correct]))]
    case 'ordering':
      return [question.kind, question.items.map(({ id }) => id)]
    case 'date':
      return [question.kind, question.key]
    case 'short-answer':
      return [question.kind, question.accepted, question.wrong]
    case 'true-false':
      return [question.kind, question.key]
    case 'who-said-it':
      return [
        question.kind,
        new Set(question.choices.map(({ id }) => id)),
        new Map(question.prompts.map(({ id, key }) => [id, key]))
      ]
  }
}
