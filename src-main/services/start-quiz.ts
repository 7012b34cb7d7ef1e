import type { z } from 'zod'
import type { Quiz, StartQuiz } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import { orderForAttempt } from '../core/study/order.ts'
import { insertItems, orderOf } from '../db/tables/attempt-items.ts'
import { finishAttempt, insertAttempt, openAttempt } from '../db/tables/attempts.ts'
import { bankById } from '../db/tables/banks.ts'
import { questionsOfBank, type StoredQuestion } from '../db/tables/questions.ts'
import { responsesOf } from '../db/tables/responses.ts'
import { findAttempt, toQuiz } from './attempt.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/**
 * Starts a quiz on a bank's questions, drafts among them, in an order drawn for this attempt. A bank has one open
 * quiz at most: one that was left open is ended, with what was answered in it.
 * With `missedIn`, only the questions that were answered there, and not all right, are asked.
 * @throws AppError `not-found`, or `bad-input` when no question is left to ask
 */
export function startQuiz(context: Context, input: z.output<typeof StartQuiz>): Quiz {
  const { db, now, seed } = context
  const learner = currentLearner(context).id
  return db.transaction((): Quiz => {
    if (!bankById(db, input.bank)) {
      throw new AppError('not-found', 'This question bank is no longer there. Choose another in the library.')
    }
    const drawn = seed()
    const chosen = choose(context, learner, input, drawn)
    const open = openAttempt(db, learner, input.bank)
    if (open !== null) finishAttempt(db, open, now())
    const attempt = insertAttempt(db, { learner, bank: input.bank, seed: drawn, startedAt: now() })
    insertItems(db, attempt, chosen)
    return toQuiz(db, findAttempt(db, attempt, learner))
  })
}

function choose({ db }: Context, learner: number, input: z.output<typeof StartQuiz>, seed: string) {
  const { bank, kinds, missedIn, count } = input
  let questions: readonly StoredQuestion[] = questionsOfBank(db, bank)
  if (kinds) questions = questions.filter(({ question }) => kinds.includes(question.kind))
  if (missedIn !== undefined) {
    const responses = responsesOf(db, findAttempt(db, missedIn, learner).id)
    const missed = new Set(responses.filter(({ correct }) => !correct).map(({ question }) => question))
    questions = questions.filter(({ id }) => missed.has(id))
  }
  if (questions.length === 0) throw nothingToAsk(missedIn !== undefined)
  const ids = new Map(questions.map(({ id, question }) => [question.id, id]))
  return orderForAttempt(
    questions.map(({ question }) => question),
    seed
  )
    .slice(0, count)
    .map((question) => ({ question: ids.get(question.id) ?? 0, order: orderOf(question) }))
}

const nothingToAsk = (missed: boolean): AppError =>
  new AppError(
    'bad-input',
    missed
      ? 'No question that was missed there is left in the bank. Take the whole quiz again instead.'
      : 'The bank has no question of the kinds asked for. Choose other kinds or another bank.'
  )
