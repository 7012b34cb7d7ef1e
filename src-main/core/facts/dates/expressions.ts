import type { Span } from '../../../../src-shared/model.ts'

/** Part of a date as the words give it; what they leave out is settled in `resolve`. */
export interface Partial {
  y: number | null
  m: number | null
  d: number | null
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year'

export type Meaning =
  | { kind: 'point'; at: Partial; weekday: number | null; lean: -1 | 0 | 1 }
  | { kind: 'range'; from: Partial; to: Partial }
  | { kind: 'weekday'; weekday: number; lean: -1 | 0 | 1 | 2; story: boolean }
  /** So many units before or after the date line or the story's day. */
  | { kind: 'shift'; unit: Unit; by: number; story: boolean; anchored?: boolean }
  /** The whole week, month or year so many from now. */
  | { kind: 'whole'; unit: Unit; by: number; story: boolean }
  /** A month (and day) of the story's own year, or the next or last such month where `by` is null. */
  | { kind: 'ofStory'; m: number; d: number | null; by: number | null }
  | { kind: 'weekdays'; from: number; to: number }
  /** "the second Tuesday in March"; 0 is the last. */
  | { kind: 'ordinal'; nth: number; weekday: number; y: number | null; m: number }
  /** "the 21st" */
  | { kind: 'nth'; d: number }

export interface Expression extends Span {
  meaning: Meaning
}
