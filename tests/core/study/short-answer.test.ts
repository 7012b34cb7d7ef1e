import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeAnswer } from '../../../src-main/core/study/short-answer.ts'
import { distance, plain } from '../../../src-main/core/study/wording.ts'

const right = (given: string, ...accepted: string[]) => takeAnswer(given, accepted, []).correct

describe('a written answer', () => {
  it.each([
    ['geneva', 'Geneva'],
    ['  GENEVA. ', 'Geneva'],
    ['Vélin', 'Velin'],
    ['the White House', 'White House'],
    ['russia nato council', 'Russia-NATO Council'],
    ['obriens wharf', 'O’Brien’s Wharf'],
    ['3', 'three'],
    ['twenty-one', '21'],
    ['two hundred and forty sections', '240 sections'],
    ['12000', '12,000'],
    ['4.2 million dollars', '$4.2 million'],
    ['1.5 million', '1,500,000'],
    ['8.5 per cent', '8.5%'],
    ['one thousand two hundred', '1,200']
  ])('“%s” is “%s”', (given, accepted) => {
    expect(takeAnswer(given, [accepted], [])).toEqual({ correct: true, as: accepted })
  })

  it.each([
    ['Genva', 'Geneva'],
    ['Geneav', 'Geneva'],
    ['Sergei Riabkov', 'Sergei Ryabkov'],
    [
      'Organisation for Security and Cooperation in Europe',
      'Organization for Security and Co-operation in Europe'
    ]
  ])('“%s” is taken as “%s”', (given, accepted) => {
    expect(takeAnswer(given, [accepted], [])).toEqual({ correct: true, as: accepted })
  })

  it.each([
    ['Iraq', 'Iran'],
    ['Slovenia', 'Slovakia'],
    ['Austria', 'Australia'],
    ['13', '12'],
    ['241 sections', '240 sections'],
    ['1.5', '15'],
    ['Vienna', 'Geneva'],
    ['', 'Geneva'],
    ['?', 'Geneva'],
    ['the', 'Geneva']
  ])('“%s” is not “%s”', (given, accepted) => {
    expect(right(given, accepted)).toBe(false)
  })

  it('is not taken for a right one when a wrong one is as near, and says which it was taken for', () => {
    expect(takeAnswer('Marsch', ['Marsh'], [])).toEqual({ correct: true, as: 'Marsh' })
    expect(takeAnswer('Marsch', ['Marsh'], ['March'])).toEqual({ correct: false, as: 'March' })
    expect(takeAnswer('March', ['Marsh'], ['March'])).toEqual({ correct: false, as: 'March' })
  })

  it('is always right as it stands in the key, however it is cased and spaced', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (key) => {
        fc.pre(plain(key) !== '')
        expect(right(`  ${key} `, key)).toBe(true)
      })
    )
  })

  it('is never right where it has nothing of the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', 'q', ' ') }), (given) => {
        expect(right(given, 'Geneva', 'three')).toBe(false)
      })
    )
  })
})

it('distance counts a swap of neighbours as one slip, and is the same both ways', () => {
  expect([distance('geneav', 'geneva'), distance('', 'abc'), distance('abc', 'abc')]).toEqual([1, 3, 0])
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b) === 0).toBe(a === b)
    })
  )
})
