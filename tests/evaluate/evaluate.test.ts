import { describe, expect, it } from 'vitest'
import { halves } from '../corpus/load.ts'
import { evaluate } from './evaluate.ts'
import { below, readFloors } from './floors.ts'

describe('extraction, measured on the corpus', () => {
  it.each(halves)('keeps every class of the %s half at or above its floor', { timeout: 120_000 }, (half) => {
    const { texts, total } = evaluate(half)
    expect(texts.length).toBeGreaterThanOrEqual(30)
    expect(below(readFloors(), half, total)).toEqual([])
  })
})
