import type { Output } from '../../src-shared/contract.ts'
import type { Answer } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import { grade } from '../core/study/grade.ts'
import { hasItem } from '../db/tables/attempt-items.ts'
import { finishAttempt, type AttemptRow } from '../db/tables/attempts.ts'
import { questionsByIds, type StoredQuestion } from '../db/tables/questions.ts'
import { insertResponse, responseTo, unanswered, type Response } from '../db/tables/responses.ts'
import { findAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'
import { feedbackMaker } from './views.ts'

export interface Submission {
  readonly attempt: number
  readonly question: number
  readonly answer: Answer
  readonly ms: number
}

/**
 * Grades an answer and writes it; on disk before this returns. The last answer finishes the attempt. A question that
 * is answered already keeps its first answer, whatever comes now, and its feedback is returned again: a reply may
 * have been lost on its way to the window, also that of the last question.
 * @throws AppError `not-found` (no such attempt), `bad-input` (the question is not part of it, or the answer does not
 * fit the question), `conflict` (the quiz has ended)
 */
export function submitAnswer(context: Context, submission: Submission): Output<'submitAnswer'> {
  const { db } = context
  const learner = currentLearner(context).id
  return db.transaction((): Output<'submitAnswer'> => {
    const attempt = findAttempt(db, submission.attempt, learner)
    const stored = questionsByIds(db, [submission.question]).get(submission.question)
    if (!stored || !hasItem(db, attempt.id, stored.id)) {
      throw new AppError('bad-input', 'This question is not part of the quiz. Nothing was counted.')
    }
    const first = responseTo(db, attempt.id, stored.id)
    const response = first ?? write(context, attempt, stored, submission)
    return {
      feedback: feedbackMaker(db)(stored, response),
      finished: findAttempt(db, attempt.id, learner).finishedAt !== null
    }
  })
}

function write(
  { db, now }: Context,
  attempt: AttemptRow,
  stored: StoredQuestion,
  submission: Submission
): Response {
  if (attempt.finishedAt !== null) {
    throw new AppError(
      'conflict',
      'This quiz has ended, so the answer was not counted. What was answered before is kept. Start a new quiz.'
    )
  }
  const { answer, ms } = submission
  const response = { question: stored.id, answer, ms, ...grade(stored.question, answer) }
  insertResponse(db, attempt.id, response, Math.max(now(), attempt.startedAt))
  if (unanswered(db, attempt.id) === 0) finishAttempt(db, attempt.id, now())
  return response
}
