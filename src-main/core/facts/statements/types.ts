import type { When } from '../../../../src-shared/model.ts'
import type { Reference } from '../entities/resolve.ts'

export interface Draft {
  speaker: Reference
  verb: string
  affirmed: boolean
  /** Character span of what was said, marks included. */
  content: { start: number; end: number }
  /** The part of it that stands before the verb, where it is split: '"We lost," she said, "but ..."'. */
  lead?: { start: number; end: number }
  /** Sentences it is drawn from, `to` exclusive. */
  from: number
  to: number
  when: When | null
  medium: string | null
  via: { entity: string | null; name: string } | null
  sure: number
}
