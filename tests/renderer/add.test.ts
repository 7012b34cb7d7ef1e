import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src-renderer/screens/add/day.ts'
import { segmentsOf } from '../../src-renderer/screens/add/segments.ts'

describe('a day as people write it', () => {
  test.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-3-2', '2024-03-02'],
    ['12 March 2024', '2024-03-12'],
    [' 1st mar 2024 ', '2024-03-01'],
    ['March 12, 2024', '2024-03-12'],
    ['Sept. 9 2020', '2020-09-09'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', null],
    ['31 June 2023', null],
    ['3/4/2024', null],
    ['12 Marble 2024', null],
    ['12 March', null],
    ['yesterday', null],
    ['', null]
  ])('%s', (written, iso) => {
    expect(parseDay(written)).toBe(iso)
  })
})

describe('the text cut where evidence begins and ends', () => {
  const spans = fc.array(
    fc.record({ start: fc.nat(60), length: fc.integer({ min: 0, max: 20 }) }).map(({ start, length }) => ({
      start,
      end: start + length
    })),
    { maxLength: 12 }
  )

  test('marks every letter with exactly the facts that stand on it', () => {
    fc.assert(
      fc.property(spans, (evidence) => {
        const segments = segmentsOf(evidence)
        for (let at = 0; at < 85; at++) {
          const facts = evidence.flatMap(({ start, end }, fact) => (start <= at && at < end ? [fact] : []))
          const here = segments.filter(({ start, end }) => start <= at && at < end)
          expect(here.length).toBe(facts.length > 0 ? 1 : 0)
          expect(here[0]?.facts ?? []).toEqual(facts)
        }
      })
    )
  })
})
