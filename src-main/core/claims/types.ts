import type { Span } from '../../../src-shared/model.ts'

export const claimVerdicts = ['supported', 'refuted', 'not-stated'] as const
export type ClaimVerdict = (typeof claimVerdicts)[number]

/** What of a claim differs from the source. */
export type Slot = 'date' | 'place' | 'speaker' | 'number' | 'role' | 'polarity' | 'who'

export interface Conflict {
  slot: Slot
  /** The words of the claim, and those of the source against them. */
  claimed: string
  stated: string
}

/** A place in one of the sources: its number in the order given, offsets into its text, and the words there. */
export interface ClaimEvidence extends Span {
  source: number
  text: string
}

export interface Checked {
  claim: string
  verdict: ClaimVerdict
  /** 0..1: how sure the verdict is. */
  confidence: number
  /** The sentence that decides; empty where nothing does. */
  evidence: ClaimEvidence[]
  conflict: Conflict | null
}
