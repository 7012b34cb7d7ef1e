import type { Fact, Question, QuestionKind, Verdict } from '../../../src-shared/model.ts'
import type { Rng } from '../study/rng.ts'
import type { Knowledge } from './knowledge.ts'

/** What a template writes; `finish.ts` turns it into a question, or drops it where the parts do not suffice. */

export interface Distractor {
  readonly text: string
  /** One sentence: why it is wrong. */
  readonly why: string
}

interface DraftBase {
  readonly stem: string
  readonly explanation: string
  /** What it asks about, the main fact first. */
  readonly facts: readonly Fact[]
  /** The slot that is asked: "date", "place", "speaker" ... */
  readonly slot: string
  readonly difficulty: Question['difficulty']
}

export interface ChoiceDraft extends DraftBase {
  readonly kind: 'multiple-choice'
  readonly key: string
  /** Best first. Those that equal or contain the key are dropped; the first three that remain are used. */
  readonly distractors: readonly Distractor[]
  /** Names may not be part of each other; sentences and offices may. */
  readonly form: 'name' | 'text'
}

export interface ResponseDraft extends DraftBase {
  readonly kind: 'multiple-response'
  /** What is right, best first, in the order of `facts`: the first three are used. */
  readonly keys: readonly string[]
  /** Best first. Those that equal a key are dropped; the first three that remain are used. */
  readonly distractors: readonly Distractor[]
  readonly form: 'name' | 'text'
}

export interface ClaimDraft extends DraftBase {
  readonly kind: 'true-false'
  readonly verdict: Verdict
}

export interface MatchDraft extends DraftBase {
  readonly kind: 'who-said-it'
  readonly choices: readonly { readonly key: string; readonly text: string }[]
  /** `key` is the key of a choice. */
  readonly prompts: readonly { readonly text: string; readonly key: string }[]
}

export interface OrderDraft extends DraftBase {
  readonly kind: 'ordering'
  /** In order of time; `when` is an ISO date. */
  readonly items: readonly { readonly text: string; readonly when: string }[]
}

export interface DateDraft extends DraftBase {
  readonly kind: 'date'
  /** An ISO day, month or year. */
  readonly key: string
}

export interface ShortDraft extends DraftBase {
  readonly kind: 'short-answer'
  readonly accepted: readonly string[]
  readonly wrong: readonly string[]
}

export type Draft =
  ChoiceDraft | ShortDraft | DateDraft | OrderDraft | ResponseDraft | ClaimDraft | MatchDraft

/** One way of asking about one kind of fact. To add a kind of question, add a file with one of these and list it. */
export interface Template {
  /** `<fact kind>/<what is asked>`: part of every question's id. */
  readonly id: string
  readonly kind: QuestionKind
  /** `chance` gives a source of draws of its own to each name, so that one fact's draws never move another's. */
  write(k: Knowledge, chance: (name: string) => Rng): Draft[]
}
