import type { AttemptSummary, Feedback, Item, Quiz } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import type { ReadableDb } from '../db/handle.ts'
import { inOrder, itemsOf } from '../db/tables/attempt-items.ts'
import { attemptById, attemptSummary, type AttemptRow } from '../db/tables/attempts.ts'
import { bankById } from '../db/tables/banks.ts'
import { questionsByIds } from '../db/tables/questions.ts'
import { responsesOf } from '../db/tables/responses.ts'
import { feedbackMaker, toItem } from './views.ts'

const gone = () => new AppError('not-found', 'This quiz is no longer there. Start it again from the library.')

/** Throws AppError `not-found`: also for another learner's attempt. */
export function findAttempt(db: ReadableDb, id: number, learner: number): AttemptRow {
  const attempt = attemptById(db, id, learner)
  if (!attempt) throw gone()
  return attempt
}

/** The attempt's items in the order asked, each in the order shown, with what was answered. */
export function readItems(
  db: ReadableDb,
  attempt: number
): { item: Item; feedback: Feedback | null; ms: number | null }[] {
  const rows = itemsOf(db, attempt)
  const questions = questionsByIds(
    db,
    rows.map(({ question }) => question)
  )
  const responses = new Map(responsesOf(db, attempt).map((response) => [response.question, response]))
  const toFeedback = feedbackMaker(db)
  return rows.flatMap(({ question: id, order }) => {
    const stored = questions.get(id)
    if (!stored) return []
    const response = responses.get(id)
    return [
      {
        item: toItem(id, inOrder(stored.question, order)),
        feedback: response ? toFeedback(stored, response) : null,
        ms: response?.ms ?? null
      }
    ]
  })
}

export function toQuiz(db: ReadableDb, { id, bank, finishedAt }: AttemptRow): Quiz {
  const items = readItems(db, id)
  return {
    attempt: id,
    bank: { id: bank, title: bankById(db, bank)?.title ?? '' },
    items: items.map(({ item }) => item),
    answered: items.flatMap(({ feedback }) => feedback ?? []),
    finished: finishedAt !== null
  }
}

export function summaryOf(db: ReadableDb, id: number): AttemptSummary {
  const summary = attemptSummary(db, id)
  if (!summary) throw gone()
  return summary
}
