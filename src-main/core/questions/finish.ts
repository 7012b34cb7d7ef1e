import type {
  Evidence,
  Fact,
  MultipleChoice,
  MultipleResponse,
  Ordering,
  Question,
  TrueFalse,
  WhoSaidIt
} from '../../../src-shared/model.ts'
import type { ChoiceDraft, ClaimDraft, Draft, MatchDraft, OrderDraft, ResponseDraft } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import { isPartOfName } from './words/same.ts'
import { bare } from './words/text.ts'

const DISTRACTORS = 3
/** With two wrong options a question still works as well as with three (Rodriguez 2005); with one it is a coin. */
const LEAST_DISTRACTORS = 2
export const OPTION_IDS = ['a', 'b', 'c', 'd'] as const
/** "a" for the first option, "b" for the second ... */
export const optionId = (at: number): string => String.fromCodePoint(97 + at)
/** Six options at most: what can be read again while choosing. */
const MOST_OF_EACH = 3
const LEAST_OF_EACH = 2

/** A draft as a question with the key first (see `placeKeys`), or null when too few wrong options remain. */
export function finish(k: Knowledge, draft: Draft, id: string): Question | null {
  switch (draft.kind) {
    case 'multiple-choice':
      return choice(k, draft, id)
    case 'multiple-response':
      return response(k, draft, id)
    case 'ordering':
      return order(k, draft, id)
    case 'date':
      return { ...base(k, draft, id), kind: draft.kind, key: draft.key }
    case 'short-answer':
      return {
        ...base(k, draft, id),
        kind: draft.kind,
        accepted: draft.accepted.slice(0, 20),
        wrong: draft.wrong.slice(0, 50)
      }
    case 'true-false':
      return claim(k, draft, id)
    case 'who-said-it':
      return match(k, draft, id)
  }
}

function base(k: Knowledge, draft: Draft, id: string): Omit<TrueFalse, 'kind' | 'key'> {
  return {
    id,
    stem: draft.stem,
    explanation: draft.explanation,
    facts: draft.facts.map((fact) => fact.id),
    evidence: evidenceOf(k, draft.facts),
    tags: [...new Set([...draft.facts.map(({ kind }) => kind), draft.slot])],
    difficulty: draft.difficulty,
    state: 'draft'
  }
}

/** Each span once, in the order of the source. */
function evidenceOf(k: Knowledge, facts: readonly Fact[]): Evidence[] {
  const spans = new Map(facts.map(({ evidence }) => [`${evidence.start}-${evidence.end}`, evidence]))
  return [...spans.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({ source: k.source.id, start, end }))
}

function choice(k: Knowledge, draft: ChoiceDraft, id: string): MultipleChoice | null {
  const kept: ChoiceDraft['distractors'][number][] = []
  for (const candidate of draft.distractors) {
    if (kept.length === DISTRACTORS) break
    if (![draft.key, ...kept.map(({ text }) => text)].some((text) => clash(draft, text, candidate.text)))
      kept.push(candidate)
  }
  if (kept.length < LEAST_DISTRACTORS) return null
  const options = [{ text: draft.key, why: null }, ...kept].map(({ text, why }, at) => ({
    id: optionId(at),
    text,
    correct: at === 0,
    why
  }))
  return { ...base(k, draft, id), kind: 'multiple-choice', options }
}

function order(k: Knowledge, draft: OrderDraft, id: string): Ordering {
  // Named by their words, so that the ids tell nothing of the order.
  const names = draft.items.map(({ text }) => text).sort()
  const items = draft.items.map(({ text, when }) => ({ id: optionId(names.indexOf(text)), text, when }))
  return { ...base(k, draft, id), kind: 'ordering', items }
}

/** Null with fewer than two right or two wrong options: then it is a multiple choice, or none. */
function response(k: Knowledge, draft: ResponseDraft, id: string): MultipleResponse | null {
  const texts: string[] = []
  const fresh = (text: string): boolean => {
    if (texts.some((other) => clash(draft, other, text))) return false
    texts.push(text)
    return true
  }
  const keys = draft.keys.filter((text) => fresh(text)).slice(0, MOST_OF_EACH)
  const wrong = draft.distractors.filter(({ text }) => fresh(text)).slice(0, MOST_OF_EACH)
  if (keys.length < LEAST_OF_EACH || wrong.length < LEAST_OF_EACH) return null
  const options = [...keys.map((text) => ({ text, why: null })), ...wrong].map(({ text, why }, at) => ({
    id: optionId(at),
    text,
    correct: at < keys.length,
    why
  }))
  return { ...base(k, draft, id), kind: 'multiple-response', options }
}

const clash = ({ form }: Pick<ChoiceDraft, 'form'>, a: string, b: string): boolean =>
  bare(a) === bare(b) || (form === 'name' && isPartOfName(a, b))

const claim = (k: Knowledge, draft: ClaimDraft, id: string): TrueFalse => ({
  ...base(k, draft, id),
  kind: 'true-false',
  key: draft.verdict
})

function match(k: Knowledge, draft: MatchDraft, id: string): WhoSaidIt | null {
  if (draft.choices.length < 2 || draft.prompts.length < 1) return null
  const choices = draft.choices.map(({ key, text }, at) => ({ id: `c${at + 1}`, key, text }))
  const prompts = draft.prompts.flatMap(({ text, key }, at) => {
    const right = choices.find((each) => each.key === key)
    return right ? [{ id: `p${at + 1}`, text, key: right.id }] : []
  })
  return {
    ...base(k, draft, id),
    kind: 'who-said-it',
    choices: choices.map(({ id: choiceId, text }) => ({ id: choiceId, text })),
    prompts
  }
}
