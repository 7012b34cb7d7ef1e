import type { Span, When } from '../../../../src-shared/model.ts'
import type { Reading } from '../../text/tokens.ts'
import type { Name } from '../names/types.ts'
import type { Heading } from '../source/heading.ts'
import type { Frame } from '../syntax/types.ts'
import type { Known, Registry } from './registry.ts'

export interface DateMention extends Span {
  when: When | null
}

/** A name with what it stands for. */
export interface Linked extends Name {
  entity: Known
}

/** A text with everything that was found out about it before facts are drawn. */
export interface Story {
  reading: Reading
  heading: Heading
  frames: Frame[]
  dates: DateMention[]
  /** The same by sentence. */
  datesIn: DateMention[][]
  /** Names by sentence, in order. */
  names: Linked[][]
  registry: Registry
  /** Who spoke in a sentence, as far as it was read: pronouns after it mean them first. */
  spoken: Map<number, Known[]>
}
