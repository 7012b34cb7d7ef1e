import type { Question } from '../../../src-shared/model.ts'
import { shuffle } from './rng.ts'

/** The questions of an attempt in the order asked, each with its parts in the order shown. */
export function orderForAttempt(questions: readonly Question[], seed: string): Question[] {
  return shuffle(questions, `${seed}/questions`).map((question) => orderParts(question, seed))
}

/**
 * The question with its options, or choices and prompts, in this attempt's order. The draw depends on the seed
 * and the question alone, so a resumed attempt shows each question as before, whatever else is in the bank.
 */
export function orderParts(question: Question, seed: string): Question {
  const own = `${seed}/${question.id}`
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return { ...question, options: shuffle(question.options, `${own}/options`) }
    case 'who-said-it':
      return {
        ...question,
        choices: shuffle(question.choices, `${own}/choices`),
        prompts: shuffle(question.prompts, `${own}/prompts`)
      }
    case 'ordering':
      return { ...question, items: astray(question.items, `${own}/items`) }
    case 'date':
    case 'short-answer':
      return question
    case 'true-false':
      // True, false and not stated keep one order, so that the hand can learn it.
      return question
  }
}

/** Shuffled, but never left in the right order: that would ask nothing. */
function astray<T>(items: readonly T[], seed: string): T[] {
  const drawn = shuffle(items, seed)
  const isRight = drawn.every((item, at) => item === items[at])
  return isRight ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn
}
