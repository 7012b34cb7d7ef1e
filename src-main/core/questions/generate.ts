import type { MultipleResponse, Question, QuestionKind, Source } from '../../../src-shared/model.ts'
import { rng } from '../study/rng.ts'
import type { Draft } from './draft.ts'
import { finish, OPTION_IDS, optionId } from './finish.ts'
import { knowledge } from './knowledge.ts'
import { lint } from './lint/lint.ts'
import { choose } from './select.ts'
import { templates } from './templates/index.ts'
import { bare } from './words/text.ts'

export interface GenerateOptions {
  /** The same source and seed give the same questions. */
  readonly seed: string
  /** At most this many, balanced over kinds and facts; all that are good when left out. */
  readonly count?: number
  readonly kinds?: readonly QuestionKind[]
  /** 0 to 1. Facts below it are not asked; below 0.6 none ever is. */
  readonly minConfidence?: number
}

/**
 * Questions on a source, as drafts, in the order of their evidence. Every one passes the flaw lint; no two have
 * the same stem and key. The list is empty when no fact can be asked.
 */
export function generate(source: Source, options: GenerateOptions): Question[] {
  const k = knowledge(source, options.minConfidence ?? 0)
  const wanted = new Set<QuestionKind>(options.kinds ?? templates.map(({ kind }) => kind))
  const seen = new Set<string>()
  const ids = new Set<string>()
  const good: Question[] = []
  for (const template of templates.filter(({ kind }) => wanted.has(kind))) {
    const drafts = template.write(k, (name) => rng(`${options.seed}/${template.id}/${name}`))
    for (const draft of drafts) {
      const question = finish(k, draft, freeId(template.id, draft, ids))
      if (!question || isDoubled(question, draft, seen) || lint(question, { source }).length > 0) continue
      ids.add(question.id)
      good.push(question)
    }
  }
  const ordered = good.sort((a, b) => firstOffset(a) - firstOffset(b))
  const chosen = options.count === undefined ? ordered : choose(ordered, options.count, options.seed)
  return placeKeys(chosen, options.seed)
}

const firstOffset = ({ evidence }: Question): number => evidence[0]?.start ?? 0

/** Made of the template and its facts, so that a question keeps its id when others come or go. */
function freeId(template: string, draft: Draft, taken: ReadonlySet<string>): string {
  const stem = `${template.replace('/', '-')}-${draft.facts.map(({ id }) => id).join('-')}`.slice(0, 100)
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  return id
}

/** The same words asked for the same answer, or the same slot of the same fact asked the same way with it. */
function isDoubled(question: Question, draft: Draft, seen: Set<string>): boolean {
  const key = keyText(question)
  const same = [
    `${bare(question.stem)}|${key}`,
    `${question.kind}|${draft.slot}|${draft.facts.map(({ id }) => id).join()}|${key}`
  ]
  if (same.some((each) => seen.has(each))) return true
  same.forEach((each) => seen.add(each))
  return false
}

/** The answer in words: what decides, with the stem, whether two questions are one. */
export function keyText(question: Question): string {
  switch (question.kind) {
    case 'multiple-choice':
      return bare(question.options.find(({ correct }) => correct)?.text ?? '')
    case 'multiple-response':
      return question.options
        .flatMap(({ text, correct }) => (correct ? [bare(text)] : []))
        .sort()
        .join('|')
    case 'ordering':
      return question.items.map(({ text }) => bare(text)).join('|')
    case 'date':
      return `date: ${question.key}`
    case 'short-answer':
      // The same question with options is another task.
      return `written: ${bare(question.accepted[0] ?? '')}`
    case 'true-false':
      return question.key
    case 'who-said-it':
      return question.prompts
        .map(
          ({ text, key }) =>
            `${bare(text)}=${bare(question.choices.find(({ id }) => id === key)?.text ?? '')}`
        )
        .sort()
        .join('|')
  }
}

/** Right and wrong ones mixed, and named anew in their order. */
function mixOptions(question: MultipleResponse, seed: string): MultipleResponse {
  const mixed = rng(`${seed}/options/${question.id}`).shuffle(question.options)
  return { ...question, options: mixed.map((option, at) => ({ ...option, id: optionId(at) })) }
}

/** Each position holds the key equally often, in an order that the seed draws; the other options are shuffled. */
function placeKeys(questions: readonly Question[], seed: string): Question[] {
  let deck: number[] = []
  const random = rng(`${seed}/positions`)
  return questions.map((question) => {
    if (question.kind === 'multiple-response') return mixOptions(question, seed)
    if (question.kind !== 'multiple-choice') return question
    const size = question.options.length
    if (!deck.some((position) => position < size))
      deck = [...deck, ...random.shuffle(OPTION_IDS.map((_, at) => at))]
    const drawn = deck.findIndex((position) => position < size)
    const [position = 0] = deck.splice(drawn, 1)
    const own = rng(`${seed}/options/${question.id}`)
    const wrong = own.shuffle(question.options.filter(({ correct }) => !correct))
    const key = question.options.filter(({ correct }) => correct)
    const ordered = [...wrong.slice(0, position), ...key, ...wrong.slice(position)]
    return {
      ...question,
      options: ordered.map((option, at) => ({ ...option, id: optionId(at) }))
    }
  })
}
