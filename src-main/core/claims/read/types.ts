import type { EntityType, Span } from '../../../../src-shared/model.ts'
import type { Clause, Frame } from '../../facts/syntax/types.ts'
import type { Interval } from './dates.ts'
import type { Measure } from './numbers.ts'

interface At extends Span {
  /** Tokens of the sentence, `to` exclusive. */
  from: number
  to: number
  text: string
}
export interface WordItem extends At {
  kind: 'word'
  lemma: string
  stem: string
  groups: readonly number[]
  class: 'verb' | 'noun' | 'adjective' | 'adverb'
  weak: boolean
}
export interface NameItem extends At {
  kind: 'name'
  /** Its words in small letters, nationalities as their countries. */
  keys: string[]
  type: EntityType | null
  /** What it names in the source; several where that is open, none where nothing fits. */
  entities: readonly string[]
}
export interface DateItem extends At {
  kind: 'date'
  date: Interval
}
export interface NumberItem extends At {
  kind: 'number'
  number: Measure
}
/** A piece of content of a sentence. */
export type Item = WordItem | NameItem | DateItem | NumberItem

/** Somebody or something a sentence speaks of, by whatever words. */
export interface Referent {
  entity: string
  /** Token at which it stands. */
  at: number
  direct: boolean
}

/** A sentence taken apart for comparing. */
export interface Line extends Span {
  index: number
  paragraph: number
  frame: Frame
  items: Item[]
  referents: Referent[]
  clauses: readonly Clause[]
}
