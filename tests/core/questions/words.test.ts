import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { danglingWord } from '../../../src-main/core/questions/words/dangling.ts'
import {
  dateInWords,
  datesOverlap,
  daysOf,
  onDate,
  shiftDate
} from '../../../src-main/core/questions/words/dates.ts'
import {
  durationInWords,
  minutesOf,
  nearDurations
} from '../../../src-main/core/questions/words/durations.ts'
import { nearFigures, numbersIn, rewrite } from '../../../src-main/core/questions/words/numbers.ts'
import { flipped } from '../../../src-main/core/questions/words/polarity.ts'
import { question, sentence, withoutQuotes } from '../../../src-main/core/questions/words/text.ts'
import { sayingVerb } from '../../../src-main/core/questions/words/verbs.ts'

describe('dates in words', () => {
  it.each([
    ['2022-01-10', '10 January 2022', 'on 10 January 2022'],
    ['2022-01', 'January 2022', 'in January 2022'],
    ['2022', '2022', 'in 2022'],
    ['2022-01-10/2022-01-12', '10 to 12 January 2022', 'from 10 to 12 January 2022'],
    ['2022-01-30/2022-02-02', '30 January to 2 February 2022', 'from 30 January to 2 February 2022'],
    [
      '2021-12-30/2022-01-02',
      '30 December 2021 to 2 January 2022',
      'from 30 December 2021 to 2 January 2022'
    ],
    ['2022-01/2022-03', 'January to March 2022', 'from January to March 2022'],
    ['2019/2022', '2019 to 2022', 'from 2019 to 2022']
  ])('%s is %s', (iso, words, on) => {
    expect(dateInWords(iso)).toBe(words)
    expect(onDate(iso)).toBe(on)
  })

  it('moves over months, years and leap days', () => {
    expect(shiftDate('2021-12-31', 1)).toBe('2022-01-01')
    expect(shiftDate('2024-02-28', 1)).toBe('2024-02-29')
    expect(shiftDate('2022-01', -1)).toBe('2021-12')
    expect(shiftDate('1999', 2)).toBe('2001')
    expect(shiftDate('2022-01-31/2022-02-01', 2)).toBe('2022-02-02/2022-02-03')
  })

  it('comes back from every move, and a move away never overlaps', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (iso, by) => {
        expect(shiftDate(shiftDate(iso, by), -by)).toBe(iso)
        expect(daysOf(shiftDate(iso, by)).first - daysOf(iso).first).toBe(by)
        expect(datesOverlap(iso, shiftDate(iso, by))).toBe(false)
        expect(datesOverlap(iso.slice(0, 7), iso)).toBe(true)
      })
    )
  })
})

describe('durations', () => {
  it.each([
    ['PT1H30M', 'an hour and a half'],
    ['PT2H30M', 'two and a half hours'],
    ['PT30M', '30 minutes'],
    ['PT1H', 'one hour'],
    ['P3D', 'three days'],
    ['PT2H20M', '2 hours and 20 minutes'],
    ['P18M', '18 months'],
    ['P2Y6M', 'two years and six months']
  ])('%s is %s', (iso, words) => expect(durationInWords(iso)).toBe(words))

  it('finds others near by, never the same', () => {
    expect(minutesOf('PT1H30M')).toBe(90)
    expect(nearDurations('PT1H30M').slice(0, 3)).toEqual(['two hours', 'one hour', 'two and a half hours'])
    fc.assert(
      fc.property(fc.constantFrom('PT45M', 'PT1H', 'PT8H', 'P3D', 'P2W', 'P6M', 'P10Y', 'PT90M'), (iso) => {
        const near = nearDurations(iso)
        expect(near.length).toBeGreaterThanOrEqual(3)
        expect(near).not.toContain(durationInWords(iso))
        expect(new Set(near).size).toBe(near.length)
      })
    )
  })
})

describe('numbers', () => {
  const rewritten = (text: string): string[] => {
    const [number] = numbersIn(text)
    return number ? nearFigures(number).map((figure) => rewrite(number, figure)) : []
  }
  it('are changed in the way they are written', () => {
    expect(rewritten('three stages')).toEqual(['four', 'two', 'five', 'six', 'seven'])
    expect(rewritten('$4.2 million')).toEqual(expect.arrayContaining(['$4.3 million', '$4.1 million']))
    expect(rewritten('12,000 people')).toEqual(expect.arrayContaining(['13,000', '11,000']))
    expect(rewritten('240 sections')).toEqual(expect.arrayContaining(['250', '230']))
    expect(rewritten('97 per cent').every((text) => Number.parseInt(text, 10) <= 100)).toBe(true)
  })
  it('near a figure never are the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000_000 }), (figure) => {
        const [number] = numbersIn(String(figure))
        const near = number ? nearFigures(number) : []
        expect(near.length).toBeGreaterThanOrEqual(2)
        expect(near).not.toContain(figure)
      })
    )
  })
})

describe('words that point outside', () => {
  it.each([
    ['Where did he speak?', 'he'],
    ['this decision was made in haste', 'this'],
    ['Who spoke on the same day?', 'the same day'],
    ['our country is not the enemy', 'our'],
    ['they lasted an hour', 'they'],
    ['The ministers met two days later.', 'days later'],
    ['What was said yesterday?', 'yesterday'],
    ['the alliance must leave', 'the alliance'],
    ['In that season, rain fell.', 'in that season'],
    ['the two teams meet again', 'the two teams'],
    ['the mayor resigned on Monday', 'on monday']
  ])('“%s” has one', (text, word) => expect(danglingWord(text)?.toLowerCase()).toBe(word))

  it.each([
    'Who said that the US was ready to talk?',
    'Where did Pieter Vos present his plan?',
    'NATO’s position on the growth of the alliance is firm',
    'the league must pledge that it will leave',
    'The ministry spoke of “our country” and of “this day”.',
    'It was important that the bridge held.',
    'Who said “we shall be here tomorrow”?'
  ])('“%s” has none', (text) => expect(danglingWord(text)).toBeNull())
})

describe('the opposite', () => {
  it.each([
    ['Russia would make concessions', 'Russia would not make concessions'],
    ['the US was not ready to talk', 'the US was ready to talk'],
    ['the plan could not be paid for', 'the plan could be paid for'],
    ['the wall cannot hold', 'the wall can hold'],
    ['the price is “alarming”', 'the price is not “alarming”']
  ])('of “%s” is “%s”', (text, opposite) => expect(flipped(text)).toBe(opposite))

  it.each([
    'the role of diplomacy remains central',
    'those who were there would agree',
    'if the wall is built, ships will stay away',
    'the council had to resign',
    'the wall might hold',
    'she learnt to swim before she was ten',
    'the party had 50.2% of the vote',
    'all members must agree',
    'the plan “is not what we were promised”'
  ])('of “%s” is too doubtful to be a key', (text) => expect(flipped(text)).toBeNull())

  it('turned round twice is what it was', () => {
    const subject = fc.constantFrom('the wall', 'the mayor of the town', 'Elena Marsh')
    const verb = fc.constantFrom('is', 'was', 'will', 'would', 'must', 'could', 'should', 'has', 'had')
    fc.assert(
      fc.property(subject, verb, (who, helper) => {
        const text = `${who} ${helper} protected by the harbour`
        const opposite = flipped(text)
        expect(opposite).not.toBe(text)
        expect(flipped(opposite ?? '')).toBe(text)
      })
    )
  })
})

it('blanks quotations, nested ones too, and keeps every place', () => {
  const text = 'He said “the “old” wall” and “left'
  expect(withoutQuotes(text)).toBe('He said                  and      ')
  expect(withoutQuotes(text)).toHaveLength(text.length)
})

it('ends sentences and questions once', () => {
  expect(sentence('the wall held,')).toBe('The wall held.')
  expect(sentence('she called it “done.”')).toBe('She called it “done.”')
  expect(question('when did the wall hold.')).toBe('When did the wall hold?')
})

it('keeps the source’s verb of saying where it takes “that”', () => {
  expect(sayingVerb('pointed out', true)).toEqual({
    past: 'pointed out',
    base: 'point out',
    asked: 'point out'
  })
  expect(sayingVerb('says', true)).toEqual({ past: 'said', base: 'say', asked: 'say' })
  expect(sayingVerb('According to', true)).toEqual({ past: 'said', base: 'say', asked: 'say' })
  expect(sayingVerb('said', false).past).toBe('denied')
})
