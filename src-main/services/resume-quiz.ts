import type { Quiz } from '../../src-shared/contract.ts'
import { findAttempt, toQuiz } from './attempt.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/** The quiz as it was left: same questions, same order, with the feedback of what is answered. Throws `not-found`. */
export function resumeQuiz(context: Context, { attempt }: { attempt: number }): Quiz {
  const { db } = context
  const learner = currentLearner(context).id
  return db.snapshot((): Quiz => toQuiz(db, findAttempt(db, attempt, learner)))
}
