import type { Bank, QuestionKind } from '../../../src-shared/model.ts'
import type { Result } from '../../../src-shared/result.ts'

/** What the worker is given: one article, one piece of work. */
export interface Job {
  readonly text: string
  readonly date?: string | undefined
  readonly title?: string | undefined
  /** What to call the text when neither it nor `title` says. */
  readonly fallbackTitle?: string | undefined
  /** Questions on unsure facts too, for a person to decide on: see `draftBank`. */
  readonly suggestions?: boolean | undefined
  readonly seed?: string | undefined
  readonly count?: number | undefined
  readonly kinds?: readonly QuestionKind[] | undefined
}

/** What it sends: the share done (0 to 1) now and then, and at last the bank or a failure. */
export type Report = { readonly done: number } | { readonly result: Result<Bank> }
