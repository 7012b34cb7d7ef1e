import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates, takeDate } from '../../../src-main/core/study/date-answer.ts'
import { dateInWords } from '../../../src-main/core/questions/words/dates.ts'

describe('a written date', () => {
  it.each([
    '10 January 2022',
    '10 Jan 2022',
    '10 Jan',
    'Jan 10',
    'January 10th',
    'January 10th, 2022',
    'the 10th of January',
    'on 10 January 2022',
    'Monday, 10 January 2022',
    '10.01.2022',
    '10.1.22',
    '10/1/2022',
    '1/10/2022',
    '10-01-2022',
    '2022-01-10',
    '2022/1/10',
    '10.1.',
    '10 Janaury 2022',
    'ten January',
    '10 Jan. 22'
  ])('“%s” is 10 January 2022', (text) => {
    expect(takeDate(text, '2022-01-10')).toEqual({ correct: true, as: '2022-01-10' })
  })

  it.each([
    ['11 January 2022', '2022-01-11'],
    ['10 January 2021', '2021-01-10'],
    ['10 June', '2022-06-10'],
    ['January 2022', '2022-01'],
    ['2022', '2022'],
    ['2/10/2022', '2022-10-02'],
    ['31 February 2022', null],
    ['13.13.2022', null],
    ['soon', null],
    ['10', null],
    ['', null]
  ])('“%s” is not, and is read as %s', (text, as) => {
    expect(takeDate(text, '2022-01-10')).toEqual({ correct: false, as })
  })

  it('may be more exact than asked, within the key, but not less', () => {
    expect(takeDate('January 2022', '2022-01').correct).toBe(true)
    expect(takeDate('01/2022', '2022-01').correct).toBe(true)
    expect(takeDate('10 January 2022', '2022-01').correct).toBe(true)
    expect(takeDate('10 February 2022', '2022-01').correct).toBe(false)
    expect(takeDate('2022', '2022-01').correct).toBe(false)
    expect(takeDate('May 1986', '1986').correct).toBe(true)
  })

  it('is right in words and as ISO for any day, and read as no other day', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (iso) => {
        expect(readDates(iso, 2000)).toEqual([iso])
        expect(readDates(dateInWords(iso), 2000)).toEqual([iso])
      })
    )
  })
})
