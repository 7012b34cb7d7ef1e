import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeChecker } from '../../../src-main/core/claims/check.ts'
import { halves, load, names } from '../../corpus/load.ts'
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

  // Claims that are farther from the words of the texts than the marked ones: of text, label (s, r, n), claim.
  it(
    'finds half of the harder claims on the dev half, and is careful with them',
    { timeout: 120_000 },
    () => {
      const rows = z
        .array(z.tuple([z.string(), z.enum(['s', 'r', 'n']), z.string()]))
        .parse(JSON.parse(readFileSync(resolve('tests/evaluate/claims/harder.json'), 'utf8')))
      const checkers = new Map<string, ReturnType<typeof makeChecker>>()
      const labels = { supported: 's', refuted: 'r', 'not-stated': 'n' } as const
      const found = rows.map(([text, label, claim]) => {
        const name = names('dev').find((n) => n.startsWith(text)) ?? text
        const check = checkers.get(name) ?? makeChecker([{ text: load('dev', name).text }])
        checkers.set(name, check)
        return { label, called: labels[check(claim).verdict] }
      })
      const supported = found.filter((f) => f.called === 's')
      expect(found.filter((f) => f.label === f.called).length / found.length).toBeGreaterThan(0.5)
      expect(supported.filter((f) => f.label === 's').length / supported.length).toBeGreaterThan(0.88)
    }
  )
})
