import type { Feedback, Item } from '../../../src-shared/contract.ts'
import type { Answer, Verdict } from '../../../src-shared/model.ts'
import type { IconName } from '../../components/icons.ts'
import { t } from '../../text/text.ts'

export interface OptionView {
  readonly id: string
  readonly text: string
  /** Said below the text before the answer. */
  readonly hint?: string
  /** Said below the text after the answer: why this one is wrong. */
  readonly why?: string | undefined
  readonly icon?: IconName
}

/** In the order of the number keys. The schema's own list lives beside zod, which the window does without. */
const verdicts: readonly Verdict[] = ['true', 'false', 'not-stated']
const icons: Record<Verdict, IconName> = { true: 'check', false: 'cross', 'not-stated': 'question' }
const letters: Record<string, Verdict> = { t: 'true', f: 'false', n: 'not-stated' }

/** True where one choice out of a list is the whole answer. */
export const isSingle = (item: Item): boolean =>
  item.kind === 'multiple-choice' ||
  item.kind === 'true-false' ||
  (item.kind === 'who-said-it' && item.prompts.length === 1)

/** What can be chosen, in the order shown, with what is said about each after the answer. */
export function optionsOf(item: Item, feedback: Feedback | null): OptionView[] {
  if (item.kind === 'true-false')
    return verdicts.map((id) => ({
      id,
      text: t.quiz.verdicts[id].name,
      icon: icons[id],
      ...(feedback ? {} : { hint: t.quiz.verdicts[id].hint })
    }))
  if (item.kind === 'who-said-it') return item.choices.map(({ id, text }) => ({ id, text }))
  if (item.kind === 'ordering') return item.items.map(({ id, text }) => ({ id, text }))
  if (item.kind === 'short-answer' || item.kind === 'date') return []
  const key = feedback?.key
  const whys = key && 'whys' in key ? key.whys : {}
  return item.options.map(({ id, text }) => ({ id, text, why: whys[id] }))
}

/** The answer that choosing `id` gives, for a question with one thing to choose. */
export function answerOf(item: Item, id: string): Answer | null {
  if (item.kind === 'multiple-choice') return { kind: item.kind, option: id }
  if (item.kind === 'who-said-it') {
    const prompt = item.prompts[0]
    return prompt ? { kind: item.kind, pairs: { [prompt.id]: id } } : null
  }
  if (item.kind !== 'true-false') return null
  const verdict = verdicts.find((each) => each === id)
  return verdict ? { kind: item.kind, verdict } : null
}

/** The one option that an answer or a key names. */
export function chosenIn(item: Item, answer: Answer | Feedback['key'] | null): string | null {
  if (answer?.kind === 'multiple-choice') return answer.option
  if (answer?.kind === 'true-false') return answer.verdict
  if (answer?.kind === 'who-said-it' && item.kind === 'who-said-it')
    return answer.pairs[item.prompts[0]?.id ?? ''] ?? null
  return null
}

/** The option that a key of the keyboard stands for: its number, or T, F and N for the verdicts. */
export function optionForKey(item: Item, key: string): string | null {
  if (item.kind === 'true-false') {
    const verdict = letters[key.toLowerCase()]
    if (verdict) return verdict
  }
  if (!/^[1-9]$/.test(key)) return null
  return optionsOf(item, null)[Number(key) - 1]?.id ?? null
}

/** Said above the stem, where the kind of question needs a word. */
export function introOf(item: Item): string | null {
  if (item.kind === 'true-false') return t.quiz.verdictIntro
  if (item.kind === 'multiple-response') return t.quiz.chooseAll
  if (item.kind === 'ordering') return t.quiz.orderIntro
  if (item.kind === 'date') return t.quiz.dateIntro[item.precision]
  return null
}
