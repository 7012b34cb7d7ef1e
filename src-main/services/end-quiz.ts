import type { AttemptSummary } from '../../src-shared/contract.ts'
import { finishAttempt } from '../db/tables/attempts.ts'
import { findAttempt, summaryOf } from './attempt.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/** Ends an open quiz; what was answered stays. Ending one that has ended changes nothing. Throws `not-found`. */
export function endQuiz(context: Context, { attempt }: { attempt: number }): AttemptSummary {
  const { db, now } = context
  const learner = currentLearner(context).id
  return db.transaction((): AttemptSummary => {
    const { id } = findAttempt(db, attempt, learner)
    finishAttempt(db, id, now())
    return summaryOf(db, id)
  })
}
