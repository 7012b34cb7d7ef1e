import type { Output } from '../../../src-shared/contract.ts'
import type { Bank, Fact } from '../../../src-shared/model.ts'
import { AppError } from '../../../src-shared/result.ts'
import { dateInWords } from '../../core/questions/words/dates.ts'
import type { Context } from '../context.ts'
import { importBank } from '../import-bank.ts'
import { isSuggestion } from './suggestion.ts'

export interface Choices {
  readonly title: string
  /** Ids of facts. */
  readonly reject: readonly string[]
  readonly accept: readonly string[]
}

/**
 * The draft as it is kept: without the facts that were rejected and the suggestions that were not accepted, and
 * without every question on one of them. What stays is accepted.
 * @throws AppError `bad-input` when no question is left
 */
export function chosenBank(draft: Bank, { title, reject, accept }: Choices): Bank {
  const rejected = new Set(reject)
  const accepted = new Set(accept)
  const isKept = (fact: Fact): boolean =>
    !rejected.has(fact.id) && (!isSuggestion(fact) || accepted.has(fact.id))
  const dropped = new Set(
    draft.sources.flatMap(({ facts }) => facts.filter((fact) => !isKept(fact)).map(({ id }) => id))
  )
  const questions = draft.questions
    .filter(({ facts }) => !facts.some((fact) => dropped.has(fact)))
    .map((question) => ({ ...question, state: 'accepted' as const }))
  if (questions.length === 0) {
    throw new AppError(
      'bad-input',
      'No question is left to ask. Nothing is lost: accept at least one fact that has questions, then keep the set.'
    )
  }
  return {
    ...draft,
    title,
    description: describe(draft),
    questions,
    sources: draft.sources.map((source) => ({
      ...source,
      title,
      // A person vouches for what was a suggestion.
      facts: source.facts
        .filter((fact) => !dropped.has(fact.id))
        .map((fact) => (isSuggestion(fact) ? { ...fact, confidence: 1 } : fact))
    }))
  }
}

function describe({ sources: [source] }: Bank): string {
  if (!source) return ''
  const { length } = source.sentences
  const day = source.date === null ? '' : ` of ${dateInWords(source.date)}`
  return `An article${day}, ${length} ${length === 1 ? 'sentence' : 'sentences'} long.`
}

/** Stores what was chosen of the draft as a bank of the library, in one transaction. */
export function keepBank(
  context: Pick<Context, 'db' | 'now'>,
  draft: Bank,
  choices: Choices
): Output<'keepDraft'> {
  const bank = chosenBank(draft, choices)
  const { bank: kept, left } = importBank(context, bank)
  return { bank: kept.id, title: kept.title, questions: bank.questions.length - left.length }
}
