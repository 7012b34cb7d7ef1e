import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rng, shuffle } from '../../../src-main/core/study/rng.ts'

describe('rng', () => {
  it('draws what it always drew: stored attempts depend on it', () => {
    const random = rng('harbour')
    expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual([468, 833, 669])
    expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], 'harbour').join('')).toBe('cfdbae')
  })

  it('gives the same draws for the same seed, and others for another', () => {
    const ten = (seed: string): number[] => {
      const random = rng(seed)
      return Array.from({ length: 10 }, () => random.next())
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(ten(a)).toEqual(ten(a))
        if (a !== b) expect(ten(a)).not.toEqual(ten(b))
      })
    )
  })

  it('draws evenly', () => {
    const counts = new Array<number>(6).fill(0)
    const random = rng('dice')
    for (let i = 0; i < 60_000; i++) {
      const drawn = random.below(6)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    // Five standard deviations of a fair die.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(460)
  })

  it('stays inside its limits', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const random = rng(seed)
        for (let i = 0; i < 20; i++) {
          const drawn = random.below(limit)
          expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true)
        }
      })
    )
    expect(rng('x').below(0)).toBe(0)
    const none: string[] = []
    expect(rng('x').pick(none)).toBeUndefined()
  })
})

describe('shuffle', () => {
  it('keeps every item, once, and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.string(), (items, seed) => {
        const before = [...items]
        const out = shuffle(items, seed)
        expect(items).toEqual(before)
        expect(out).toHaveLength(items.length)
        const left = [...items]
        for (const item of out) {
          const at = left.findIndex((each) => Object.is(each, item))
          expect(at).toBeGreaterThanOrEqual(0)
          left.splice(at, 1)
        }
      })
    )
  })

  it('puts each item into each place about equally often', () => {
    const first = new Map<string, number>()
    for (let i = 0; i < 4000; i++) {
      const [item = ''] = shuffle(['a', 'b', 'c', 'd'], `seed ${i}`)
      first.set(item, (first.get(item) ?? 0) + 1)
    }
    for (const item of 'abcd') expect(Math.abs((first.get(item) ?? 0) - 1000)).toBeLessThan(140)
  })
})
