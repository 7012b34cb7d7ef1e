import { describe, expect, it } from 'vitest'
import { problems } from './check.ts'
import { halves, load, names, type Item } from './load.ts'

describe.each(halves)('the %s half of the corpus', (half) => {
  it.each(names(half))('%s is marked with what its text really holds', (name) => {
    expect(problems(load(half, name))).toEqual([])
  })
})

describe('the check of the marking', () => {
  const item: Item = {
    half: 'dev',
    name: '00-made',
    text: `Ana Pohl left on Monday. "I am tired," Pohl said on Monday. ${'She walked home. '.repeat(50)}`,
    gold: {
      articleDate: null,
      domain: 'd',
      style: 's',
      dates: [{ mention: 'Monday', nth: 2, iso: '2020-01-06', event: '', optional: false }],
      venues: [],
      events: [
        { anchor: 'Ana Pohl left', date: '2020-01-06', place: null, words: ['left'], optional: false }
      ],
      statements: [],
      quotes: ['I am tired,'],
      roles: [],
      quantities: [],
      entities: [{ name: 'Ana Pohl', type: 'person', aliases: ['Pohl'], optional: false }],
      claims: []
    }
  }
  const broken = (part: Partial<Item['gold']>) => problems({ ...item, gold: { ...item.gold, ...part } })

  it('finds nothing wrong with a right one', () => {
    expect(problems(item)).toEqual([])
  })

  it('names the field of what is not in the text', () => {
    expect(broken({ quotes: ['I am fired'] })).toEqual([
      'quotes[0]: not in the text after the one before: "I am fired"'
    ])
    expect(
      broken({ entities: [{ name: 'Ana Pohl', type: 'person', aliases: ['Pahl'], optional: false }] })
    ).toEqual(['entities[0]: not in the text: "Pahl"'])
  })

  it('counts occurrences, and refuses an anchor that could be in two sentences', () => {
    expect(
      broken({ dates: [{ mention: 'Monday', nth: 3, iso: '2020', event: '', optional: false }] })
    ).toEqual(['dates[0].mention: no occurrence 3 of "Monday"'])
    expect(
      broken({
        events: [{ anchor: 'on Monday', date: '2020', place: null, words: ['left'], optional: false }]
      })
    ).toEqual(['events[0].anchor: occurs more than once: "on Monday"'])
  })

  it('refuses a day that is not the named weekday, and half a number', () => {
    expect(
      broken({ dates: [{ mention: 'Monday', nth: 1, iso: '2020-01-07', event: '', optional: false }] })
    ).toEqual(['dates[0].iso: 2020-01-07 is a Tuesday, not a Monday'])
    expect(broken({ dates: [{ mention: 'Mon', nth: 1, iso: '2020', event: '', optional: false }] })).toEqual([
      'dates[0].mention: occurrence 1 of "Mon" is inside another word or number'
    ])
  })

  it('refuses a refuted claim without its slot', () => {
    expect(
      broken({ claims: [{ claim: 'c', label: 'refuted', slot: null, evidence: 'Ana Pohl left' }] })
    ).toEqual(['claims[0].slot: does not go with refuted'])
  })
})
