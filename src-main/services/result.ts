import type { QuizResult } from '../../src-shared/contract.ts'
import { findAttempt, readItems, summaryOf } from './attempt.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/** The score of an attempt, open or ended, question by question. Throws `not-found`. */
export function getResult(context: Context, { attempt }: { attempt: number }): QuizResult {
  const { db } = context
  const learner = currentLearner(context).id
  return db.snapshot((): QuizResult => {
    const { id } = findAttempt(db, attempt, learner)
    return { summary: summaryOf(db, id), items: readItems(db, id) }
  })
}
