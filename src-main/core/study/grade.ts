import type {
  Answer,
  DateQuestion,
  MultipleResponse,
  Ordering,
  Question,
  WhoSaidIt
} from '../../../src-shared/model.ts'
import { AppError } from '../../../src-shared/result.ts'
import { takeDate } from './date-answer.ts'
import { takeAnswer } from './short-answer.ts'

export interface Grade {
  /** 0 to 1. */
  readonly score: number
  /** Everything right: the score is 1. */
  readonly correct: boolean
}

const misfit = (message: string): AppError => new AppError('bad-input', message)
const whole = (correct: boolean): Grade => ({ score: correct ? 1 : 0, correct })

/**
 * What an answer is worth.
 * - Multiple choice: 1 for an option that is a key, else 0.
 * - True / false / not stated: 1 for the key's verdict, else 0; "false" and "not stated" are different answers.
 * - Who said it: the share of prompts given to the right speaker; a prompt left open is wrong; correct when all
 *   are right. Nothing is taken off for wrong pairs.
 * - Multiple response: (right options chosen - wrong options chosen) / right options there are, never below 0, so that
 *   choosing everything earns nothing; correct when exactly the right ones are chosen.
 * - Ordering: the share of all pairs of items that stand in the right order, so that one item out of place costs less
 *   than a line turned round, which earns nothing; correct when every pair is right.
 * - Short answer: 1 for what is taken for an accepted wording (`short-answer.ts` says when), else 0.
 * - Date: 1 when a reading of it is the key (`date-answer.ts` says when), else 0; what is no date is no answer.
 * Throws AppError `bad-input` when the answer cannot belong to the question: another kind, or an option, choice
 * or prompt that the question does not have. Such an answer is a fault to report, not a mistake to score.
 */
export function grade(question: Question, answer: Answer): Grade {
  if (question.kind === 'multiple-choice' && answer.kind === 'multiple-choice') {
    const option = question.options.find(({ id }) => id === answer.option)
    if (!option) throw misfit(`The question has no option "${answer.option}".`)
    return whole(option.correct)
  }
  if (question.kind === 'true-false' && answer.kind === 'true-false')
    return whole(answer.verdict === question.key)
  if (question.kind === 'who-said-it' && answer.kind === 'who-said-it')
    return gradePairs(question, answer.pairs)
  if (question.kind === 'multiple-response' && answer.kind === 'multiple-response')
    return gradeResponse(question, answer.options)
  if (question.kind === 'date' && answer.kind === 'date') return gradeDate(question, answer.text)
  if (question.kind === 'short-answer' && answer.kind === 'short-answer')
    return whole(takeAnswer(answer.text, question.accepted, question.wrong).correct)
  if (question.kind === 'ordering' && answer.kind === 'ordering') return gradeOrder(question, answer.order)
  throw misfit(
    `An answer of the kind "${answer.kind}" cannot answer a question of the kind "${question.kind}".`
  )
}

function gradePairs(question: WhoSaidIt, pairs: Readonly<Record<string, string>>): Grade {
  const prompts = new Set(question.prompts.map(({ id }) => id))
  const choices = new Set(question.choices.map(({ id }) => id))
  for (const [prompt, choice] of Object.entries(pairs)) {
    if (!prompts.has(prompt)) throw misfit(`The question has no prompt "${prompt}".`)
    if (!choices.has(choice)) throw misfit(`The question has no choice "${choice}".`)
  }
  // A Map, because a prompt may be called "constructor" and a record would then find something.
  const given = new Map(Object.entries(pairs))
  const right = question.prompts.filter(({ id, key }) => given.get(id) === key).length
  return { score: right / question.prompts.length, correct: right === question.prompts.length }
}

function gradeResponse({ options }: MultipleResponse, chosen: readonly string[]): Grade {
  const given = new Set(chosen)
  for (const id of given)
    if (!options.some((option) => option.id === id)) throw misfit(`The question has no option "${id}".`)
  const keys = options.filter(({ correct }) => correct)
  const right = keys.filter(({ id }) => given.has(id)).length
  const wrong = given.size - right
  return {
    score: Math.max(0, (right - wrong) / keys.length),
    correct: right === keys.length && wrong === 0
  }
}

function gradeOrder({ items }: Ordering, order: readonly string[]): Grade {
  const place = new Map(order.map((id, at) => [id, at]))
  if (order.length !== items.length || !items.every(({ id }) => place.has(id)))
    throw misfit('The answer must name each item of the question once.')
  const places = items.map(({ id }) => place.get(id) ?? 0)
  const pairs = places.flatMap((at, n) => places.slice(n + 1).map((later) => at < later))
  const right = pairs.filter(Boolean).length
  return { score: right / pairs.length, correct: right === pairs.length }
}

function gradeDate({ key }: DateQuestion, text: string): Grade {
  const { correct, as } = takeDate(text, key)
  if (as === null && text.trim() !== '')
    throw misfit('This could not be read as a date. Write it like 10 January 2022, 10.01.2022 or 2022-01-10.')
  return whole(correct)
}
