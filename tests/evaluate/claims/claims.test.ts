import { describe, expect, it } from 'vitest'
import { halves } from '../../corpus/load.ts'
import { claimsBelow, readClaimFloors } from './floors.ts'
import { measures, scoreClaims } from './score.ts'

describe('claim check, measured on the corpus', () => {
  it.each(halves)(
    'keeps every measure of the %s half at or above its floor',
    { timeout: 120_000 },
    (half) => {
      const score = scoreClaims(half)
      expect(measures(score).accuracy).toBeGreaterThan(0.5)
      expect(claimsBelow(readClaimFloors(), half, score)).toEqual([])
    }
  )
})
