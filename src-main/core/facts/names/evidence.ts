import type { Frame } from '../syntax/types.ts'
import { PLACE_BEFORE } from './contexts.ts'
import { nameText } from './classify.ts'
import { runsIn } from './runs.ts'

/** How a capitalised word or name is used over the whole text. */
export interface Usage {
  /** As a name of its own, not as part of a longer one. */
  alone: number
  /** After "in", "near", ... */
  placed: number
  /** Before a verb, or as an owner. */
  acts: number
  /** Not at the start of a sentence. */
  inside: number
}

export type Evidence = ReadonlyMap<string, Usage>

const MILD = /^(?:from|to|on|between|via|reached|left)$/

/** One pass over the text before names are classified: what one mention does not tell, another does. */
export function gatherEvidence(frames: readonly Frame[]): Evidence {
  const out = new Map<string, Usage>()
  for (const frame of frames) {
    const { tokens, marks } = frame
    for (const run of runsIn(tokens, marks, 0)) {
      const text = nameText(tokens.slice(run.from, run.to))
      const usage = out.get(text) ?? { alone: 0, placed: 0, acts: 0, inside: 0 }
      const before = tokens[run.from - 1]?.lower ?? ''
      usage.alone++
      if (PLACE_BEFORE.test(before) || before === 'visited' || before === 'visit') usage.placed += 1
      else if (MILD.test(before)) usage.placed += 0.4
      if (marks[run.to] === 'VERB' || marks[run.to] === 'AUX') usage.acts++
      if (run.from > 0 && tokens[run.from - 1]?.text !== '"') usage.inside++
      out.set(text, usage)
    }
  }
  return out
}

export const NO_EVIDENCE: Evidence = new Map()
