import { describe, expect, it } from 'vitest'
import { Fact, type Entity } from '../../src-shared/model.ts'
import { Gold } from '../corpus/gold.ts'
import { judged, score } from './score.ts'
import { f1, precision, recall } from './tally.ts'
import type { View } from './view.ts'
import { raise, below } from './floors.ts'

const first = 'On 3 May 2021, Mayor Ana Pohl opened a bridge in Graz.'
const second = 'Pohl said the bridge had cost 12 million euros.'
const third = '"It is late," she added, "but it stands."'
const text = [first, second, third].join(' ')
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const gold = Gold.parse({
  articleDate: null,
  domain: 'council',
  style: 'news',
  dates: [{ mention: '3 May 2021', iso: '2021-05-03', event: 'bridge opened' }],
  venues: [{ place: 'Graz', event: 'bridge opened', anchor: first }],
  events: [{ anchor: first, date: '2021-05-03', place: 'Graz', words: ['opened', 'bridge'] }],
  statements: [
    {
      speaker: 'Ana Pohl',
      anchor: second,
      verb: 'said',
      content: 'the bridge had cost',
      quoted: [],
      negated: false,
      via: null
    },
    {
      speaker: 'Ana Pohl',
      anchor: third,
      verb: 'added',
      content: 'It is late',
      quoted: ['It is late,', 'but it stands.'],
      negated: false,
      via: null
    }
  ],
  quotes: ['It is late,', 'but it stands.'],
  roles: [{ person: 'Ana Pohl', role: 'Mayor', organisation: null }],
  quantities: [{ mention: '12 million euros', value: 12e6, unit: 'EUR', of: 'cost of the bridge' }],
  entities: [
    { name: 'Ana Pohl', type: 'person', aliases: ['Pohl', 'Mayor Ana Pohl'] },
    { name: 'Graz', type: 'place', aliases: [] }
  ],
  claims: Array.from({ length: 10 }, () => ({ claim: 'c', label: 'not-stated', slot: null, evidence: null }))
})

const entities: Entity[] = [
  { id: 'a', type: 'person', name: 'Ana Pohl', aliases: ['Pohl'] },
  { id: 'g', type: 'place', name: 'Graz', aliases: [] },
  { id: 'r', type: 'person', name: 'residents', aliases: [] }
]
const when = { iso: '2021-05-03', precision: 'day' as const, ...span('3 May 2021') }
const event = Fact.parse({
  kind: 'event',
  id: '1',
  evidence: span(first),
  confidence: 0.95,
  what: 'Ana Pohl opened a bridge',
  when,
  where: [{ entity: 'g', name: 'Graz', ...span('Graz') }],
  who: ['a'],
  duration: null,
  clause: null
})
const said = (id: string, part: string, content: string) =>
  Fact.parse({
    kind: 'statement',
    id,
    evidence: span(part),
    confidence: 0.9,
    speaker: { entity: 'a', name: 'Pohl' },
    role: null,
    verb: 'said',
    affirmed: true,
    content,
    quotes: [],
    when: null,
    medium: null,
    via: null
  })
const role = Fact.parse({
  kind: 'role',
  id: '4',
  evidence: span(first),
  confidence: 0.9,
  person: 'a',
  role: 'mayor',
  organisation: null
})
const quantity = Fact.parse({
  kind: 'quantity',
  id: '5',
  evidence: span(second),
  confidence: 0.7,
  value: 12e6,
  unit: 'euros',
  of: 'the bridge',
  ...span('12 million euros')
})
const facts = [
  event,
  said('2', second, 'the bridge had cost 12 million euros'),
  said('3', third, 'It is late, but it stands'),
  role,
  quantity
]
const perfect: View = {
  text,
  date: null,
  entities,
  facts,
  dates: [when],
  quotes: ['It is late', 'but it stands'],
  sentences: [span(first), span(second), span(third)]
}
const swap = (id: string, part: Partial<Fact>): View => ({
  ...perfect,
  facts: facts.map((f) => (f.id === id ? ({ ...f, ...part } as Fact) : f))
})

describe('the score of one text', () => {
  it('is full for an extraction that says what the marking says', () => {
    for (const [name, tally] of Object.entries(score(gold, perfect)))
      expect([name, f1(tally), tally.missed, tally.wrong]).toEqual([name, 1, [], []])
  })

  it('is nothing for an empty extraction, without a precision', () => {
    const none = score(gold, { ...perfect, entities: [], facts: [], dates: [], quotes: [] })
    for (const c of [
      'dates',
      'venues',
      'events',
      'statements',
      'quotations',
      'roles',
      'quantities',
      'entities'
    ] as const) {
      expect(recall(none[c])).toBe(0)
      expect(precision(none[c])).toBeNull()
    }
  })

  it('takes a wrong ISO date for missed and wrong, in the date and in the event', () => {
    const late = { ...when, iso: '2021-05-04' }
    const s = score(gold, { ...swap('1', { when: late }), dates: [late] })
    expect([s.dates.found, s.dates.right, s.dates.given]).toEqual([0, 0, 1])
    expect([s.events.found, s.events.right, s.events.given]).toEqual([0, 0, 1])
  })

  it('refuses an event without its words, and one taken from what somebody said', () => {
    expect(score(gold, swap('1', { what: 'Ana Pohl opened a tunnel' })).events.found).toBe(0)
    const more = {
      ...perfect,
      facts: [...facts, { ...event, id: '9', evidence: span(second), what: 'the bridge cost' }]
    }
    expect(score(gold, more).events).toMatchObject({ found: 1, given: 2, right: 1 })
  })

  it('tells finding a statement from knowing who said it', () => {
    const s = score(gold, swap('2', { speaker: { entity: 'r', name: 'residents' } }))
    expect(recall(s.statements)).toBe(1)
    expect(s.speakers).toMatchObject({ wanted: 2, found: 1, given: 2, right: 1 })
  })

  it('counts a denial taken for a statement as wrong', () => {
    expect(score(gold, swap('2', { affirmed: false })).denials).toMatchObject({ given: 1, right: 0 })
  })

  it('wants the value, the unit and what is counted', () => {
    expect(score(gold, swap('5', { value: 12 })).quantities.found).toBe(0)
    expect(score(gold, swap('5', { unit: 'pounds' })).quantities.found).toBe(0)
    expect(score(gold, swap('5', { of: 'tickets' })).quantities.found).toBe(0)
  })

  it('wants the whole office: a deputy is not the mayor', () => {
    expect(score(gold, swap('4', { role: 'deputy mayor' })).roles).toMatchObject({
      found: 0,
      right: 0,
      given: 1
    })
  })

  it('counts a person split in two, and two in one, against the entities', () => {
    const split = [...entities, { id: 'b', type: 'person' as const, name: 'Pohl', aliases: [] }]
    expect(score(gold, { ...perfect, entities: split }).entities).toMatchObject({
      found: 1,
      given: 2,
      right: 1
    })
    const both = entities.map((e) => (e.id === 'a' ? { ...e, aliases: ['Pohl', 'Graz'] } : e))
    expect(score(gold, { ...perfect, entities: both }).entities).toMatchObject({ found: 0, right: 0 })
  })

  it('leaves out facts below the confidence at which they are asked', () => {
    const s = score(gold, swap('1', { confidence: 0.5 }))
    expect([s.events.found, s.events.given]).toEqual([0, 0])
    expect(judged(gold, swap('1', { confidence: 0.5 })).some((j) => j.confidence === 0.5 && j.right)).toBe(
      true
    )
  })

  it('ignores what is marked optional, found or not', () => {
    const free = { ...gold, roles: gold.roles.map((r) => ({ ...r, optional: true })) }
    expect(score(free, perfect).roles).toMatchObject({ wanted: 0, given: 0 })
  })
})

describe('floors', () => {
  const s = score(gold, swap('2', { speaker: { entity: 'r', name: 'residents' } }))

  it('rise to the score and never fall', () => {
    const risen = raise({ dev: {}, scoring: {} }, 'dev', s)
    expect(risen.dev.speakers).toEqual({ recall: 0.5, precision: 0.5 })
    expect(
      raise({ dev: { speakers: { recall: 0.9, precision: 0.4 } }, scoring: {} }, 'dev', s).dev.speakers
    ).toEqual({
      recall: 0.9,
      precision: 0.5
    })
  })

  it('name what has sunk below them', () => {
    expect(below(raise({ dev: {}, scoring: {} }, 'dev', s), 'dev', s)).toEqual([])
    expect(below({ dev: { speakers: { recall: 0.6, precision: 0.5 } }, scoring: {} }, 'dev', s)).toEqual([
      'dev: recall of speakers is 50.0 %, its floor 60.0 %'
    ])
  })
})
