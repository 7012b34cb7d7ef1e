import { type ClaimSource, makeChecker } from '../core/claims/check.ts'
import { splitClaims } from '../core/claims/split.ts'
import type { Checked } from '../core/claims/types.ts'

export type { Checked }
export { splitClaims }

/** The longest text that is read as one claim, in UTF-16 code units; more is a text, not a claim. */
export const LONGEST_CLAIM = 2000

/**
 * Judges claims against sources, one after another, so that the first verdicts are there before the last is asked for. A
 * claim that is too long for one sentence is not stated, whatever it holds.
 */
export function* checkClaims(
  sources: readonly ClaimSource[],
  claims: readonly string[]
): Generator<Checked, void> {
  const check = makeChecker(sources)
  for (const claim of claims)
    yield claim.length > LONGEST_CLAIM
      ? { claim, verdict: 'not-stated', confidence: 1, evidence: [], conflict: null }
      : check(claim)
}
