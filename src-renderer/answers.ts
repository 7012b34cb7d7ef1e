import type { Feedback, Item } from '../src-shared/contract.ts'
import type { Answer } from '../src-shared/model.ts'
import { t } from './text/text.ts'

/** One line of what was answered or what was right: a quote where there are several, and words. */
export interface AnswerLine {
  readonly prompt: string | null
  readonly text: string
}

const textOf = (choices: readonly { id: string; text: string }[], id: string | undefined): string =>
  choices.find((choice) => choice.id === id)?.text ?? t.result.notAnswered

/** Each of the options given, in the order shown. */
function listOf(options: readonly { id: string; text: string }[], ids: readonly string[]): string {
  const texts = options.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
  return texts.length === 0 ? t.result.nothingChosen : texts.join('; ')
}

/** An answer in words, as the learner saw the options. */
export function answerLines(item: Item, answer: Answer): AnswerLine[] {
  if (item.kind === 'multiple-choice' && answer.kind === item.kind)
    return [{ prompt: null, text: textOf(item.options, answer.option) }]
  if (item.kind === 'true-false' && answer.kind === item.kind)
    return [{ prompt: null, text: t.quiz.verdicts[answer.verdict].name }]
  if (item.kind === 'who-said-it' && answer.kind === item.kind)
    return item.prompts.map((prompt) => ({
      prompt: item.prompts.length > 1 ? prompt.text : null,
      text: textOf(item.choices, answer.pairs[prompt.id])
    }))
  if (item.kind === 'multiple-response' && answer.kind === item.kind)
    return [{ prompt: null, text: listOf(item.options, answer.options) }]
  if ((item.kind === 'short-answer' || item.kind === 'date') && answer.kind === item.kind)
    return [{ prompt: null, text: answer.text === '' ? t.result.notAnswered : answer.text }]
  if (item.kind === 'ordering' && answer.kind === item.kind)
    return [
      { prompt: null, text: answer.order.map((id, at) => `${at + 1}. ${textOf(item.items, id)}`).join('; ') }
    ]
  return []
}

/** The key of a question in words. */
export const keyLines = (item: Item, key: Feedback['key']): AnswerLine[] => answerLines(item, key)

/** How many parts of the answer are right; null where there is one thing to answer. */
export function partsRight(item: Item, feedback: Feedback): { right: number; total: number } | null {
  const { answer, key } = feedback
  if (answer.kind === 'multiple-response' && key.kind === answer.kind)
    return {
      right: answer.options.filter((id) => key.options.includes(id)).length,
      total: key.options.length
    }
  if (answer.kind === 'ordering' && key.kind === answer.kind)
    return {
      right: answer.order.filter((id, at) => key.order[at] === id).length,
      total: key.order.length
    }
  if (item.kind !== 'who-said-it' || answer.kind !== item.kind || key.kind !== item.kind) return null
  if (item.prompts.length < 2) return null
  const right = item.prompts.filter((prompt) => answer.pairs[prompt.id] === key.pairs[prompt.id]).length
  return { right, total: item.prompts.length }
}
