import { describe, expect, it } from 'vitest'
import { generate } from '../../../src-main/core/questions/generate.ts'
import { isProperName, knowledge } from '../../../src-main/core/questions/knowledge.ts'
import { said } from '../../../src-main/core/questions/saying.ts'
import { asOffice } from '../../../src-main/core/questions/templates/role/roles.ts'
import type { Clause, Entity, EventFact, Source, StatementFact } from '../../../src-shared/model.ts'

/** What is not asked: facts whose wording or sentence leaves a doubt. Each case is one sentence and one fact. */

const entity = (name: string, type: Entity['type'] = 'person', ...aliases: string[]): Entity => ({
  id: name,
  type,
  name,
  aliases
})
const people = [entity('Elena Marsh'), entity('Pieter Vos'), entity('Ruth Okafor'), entity('Tomas Reyes')]

const sourceOf = (text: string, more: Pick<Source, 'facts'> & { entities?: Entity[] }): Source => ({
  id: 's',
  title: 't',
  date: '2023-06-01',
  sha256: '0'.repeat(64),
  text,
  sentences: [{ start: 0, end: text.length }],
  entities: more.entities ?? people,
  facts: more.facts
})

function eventIn(text: string, clause: Clause, date: string): EventFact {
  const start = text.indexOf(date)
  return {
    id: 'e',
    kind: 'event',
    what: `${clause.subject} ${clause.verb} ${clause.rest}`,
    when: { iso: '2023-03-14', precision: 'day', start, end: start + date.length },
    where: [],
    who: [],
    duration: null,
    clause,
    evidence: { start: 0, end: text.length },
    confidence: 0.95
  }
}

const opened = (subject: string, rest: string): Clause => ({
  subject,
  verb: 'opened',
  aux: 'did',
  main: 'open',
  rest
})
const asked = (text: string, clause: Clause, date: string): string[] =>
  generate(sourceOf(text, { facts: [eventIn(text, clause, date)] }), { seed: 'doubt' }).map(
    ({ stem }) => stem
  )

describe('an event', () => {
  const clause = opened('the mayor of Port Hallow', 'the new harbour wall')

  it('is asked when its sentence states it plainly', () => {
    const text = 'On 14 March, the mayor of Port Hallow opened the new harbour wall.'
    expect(asked(text, clause, '14 March')).toContain(
      'When did the mayor of Port Hallow open the new harbour wall?'
    )
  })

  it.each([
    'The council said that on 14 March the mayor of Port Hallow opened the new harbour wall.',
    'On 14 March, the mayor of Port Hallow opened the new harbour wall, according to residents.',
    'Residents claimed that, on 14 March, the mayor of Port Hallow opened the new harbour wall.'
  ])('is not told as a fact where somebody only said it: %s', (text) => {
    expect(asked(text, clause, '14 March')).toEqual([])
  })

  it.each(['by', 'until', 'since', 'from', 'before'])('is not dated by a date after “%s”', (word) => {
    const text = `The mayor of Port Hallow opened the new harbour wall to the public ${word} 14 March.`
    const stems = asked(
      text,
      opened('the mayor of Port Hallow', 'the new harbour wall to the public'),
      '14 March'
    )
    expect(stems.filter((stem) => /when|14 March/i.test(stem))).toEqual([])
  })

  it.each([
    [opened('it', 'the new harbour wall')],
    [opened('the company', 'the new harbour wall')],
    [opened('the vote, 54 to 41', 'the new harbour wall')],
    [opened('the mayor of Port Hallow', 'the new harbour wall and')],
    [opened('the mayor of Port Hallow', 'the new harbour wall in the last')],
    [opened('the mayor of Port Hallow', 'that the wall')],
    [opened('the mayor of Port Hallow', 'the wall on the same day')],
    [
      {
        subject: 'a storm over Port Hallow',
        verb: 'is expected',
        aux: 'is',
        main: 'expected',
        rest: 'to pass'
      }
    ],
    [{ subject: 'the mayor of Port Hallow', verb: 'took', aux: 'did', main: 'take', rest: '' }]
  ])('is not asked with a broken clause: %o', (broken) => {
    expect(
      asked(`On 14 March, ${broken.subject} ${broken.verb} ${broken.rest}.`, broken, '14 March')
    ).toEqual([])
  })

  it('has no wrong date that another telling of it makes right', () => {
    const text = 'On 14 March, the mayor of Port Hallow opened the new harbour wall. It was 15 March.'
    const first = eventIn(text, clause, '14 March')
    const second: EventFact = {
      ...eventIn(text, clause, '15 March'),
      id: 'e2',
      confidence: 0.3,
      when: { iso: '2023-03-15', precision: 'day', start: 0, end: 2 }
    }
    const stems = generate(sourceOf(text, { facts: [first, second] }), { seed: 'doubt' })
    for (const question of stems) {
      if (question.kind !== 'multiple-choice') continue
      expect(question.options.map((option) => option.text)).not.toContain('15 March 2023')
    }
  })
})

function statementIn(text: string, verb: string, content: string, speaker = 'Elena Marsh'): StatementFact {
  const quoted = [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match) => ({
    text: match[1] ?? '',
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0)
  }))
  return {
    id: 'st',
    kind: 'statement',
    speaker: { entity: speaker, name: speaker },
    role: null,
    verb,
    affirmed: true,
    content,
    quotes: quoted,
    when: null,
    medium: null,
    via: null,
    evidence: { start: 0, end: text.length },
    confidence: 0.95
  }
}

const heard = (text: string, verb: string, content: string): string | null => {
  const fact = statementIn(text, verb, content)
  return said(knowledge(sourceOf(text, { facts: [fact] }), 0), fact)?.content ?? null
}

it('is not dated against the tense of its verb', () => {
  const dated = (verb: string, aux: string, iso: string): string[] => {
    const text = `The mayor of Port Hallow ${verb} the new harbour wall on that date.`
    const clause = {
      subject: 'the mayor of Port Hallow',
      verb,
      aux,
      main: 'open',
      rest: 'the new harbour wall to the public'
    }
    const fact = eventIn(text, clause, 'that date')
    const when = { iso, precision: 'day' as const, start: 0, end: 3 }
    const source = sourceOf(text, { facts: [{ ...fact, when }] })
    return generate(source, { seed: 'doubt' })
      .map(({ stem }) => stem)
      .filter((stem) => stem.startsWith('When'))
  }
  // The source is of 1 June 2023.
  expect(dated('opened', 'did', '2023-05-03')).toHaveLength(1)
  expect(dated('opened', 'did', '2023-09-03')).toEqual([])
  expect(dated('opens', 'does', '2023-09-03')).toHaveLength(1)
  expect(dated('opens', 'does', '2006-09-03')).toEqual([])
})

describe('a statement', () => {
  it('is asked when its content is a clause', () => {
    expect(heard('Elena Marsh said the wall would hold.', 'said', 'the wall would hold')).toBe(
      'the wall would hold'
    )
    expect(heard('Elena Marsh said that storms damaged the wall.', 'said', 'storms damaged the wall')).toBe(
      'storms damaged the wall'
    )
  })

  it.each([
    [
      'Elena Marsh confirmed nine cases of flooding in the town.',
      'confirmed',
      'nine cases of flooding in the town'
    ],
    ['Elena Marsh rejected claims that the wall had failed.', 'denied', 'claims that the wall had failed'],
    ['Elena Marsh called for loans and a cut in fees.', 'called for', 'loans and a cut in fees'],
    ['The wall, according to Elena Marsh, will hold against the sea.', 'said', 'will hold against the sea'],
    [
      'Elena Marsh explained that this decision was made in haste.',
      'explained',
      'this decision was made in haste'
    ],
    ['Elena Marsh said it was insured for a year.', 'said', 'it was insured for a year']
  ])('is not asked where it is none, or leans on other sentences: %s', (text, verb, content) => {
    expect(heard(text, verb, content)).toBeNull()
  })

  it('keeps a promise a promise', () => {
    const text = 'Elena Marsh promised to publish a list of the houses on the quay.'
    const fact = statementIn(text, 'promised', 'publish a list of the houses on the quay')
    const stems = generate(sourceOf(text, { facts: [fact] }), { seed: 'doubt' }).map(({ stem }) => stem)
    expect(stems).toContain('Who promised to publish a list of the houses on the quay?')
    expect(stems.filter((stem) => stem.includes('that publish'))).toEqual([])
  })

  it('leaves out a comment that may be the writer’s', () => {
    const text = 'Elena Marsh said the wall would be late, which is alarming.'
    expect(heard(text, 'said', 'the wall would be late, which is alarming')).toBe('the wall would be late')
  })
})

describe('a name', () => {
  const isProper = (text: string, each: Entity): boolean =>
    isProperName({ source: sourceOf(text, { facts: [] }) }, each)

  it.each([
    ['The wall of NATO stood.', entity('NATO', 'organisation'), true],
    ['He wrote to Baltija about it.', entity('Baltija', 'organisation'), true],
    ['Shares fell. The shares rose.', entity('Shares', 'organisation'), false],
    ['Meteorologists were late.', entity('Meteorologists', 'organisation'), false],
    ['A word from the harbour authority.', entity('harbour authority', 'organisation'), true],
    ['A word from the chief scientist.', entity('chief scientist', 'organisation'), false],
    ['The Italian culture minister spoke.', entity('Italian culture minister'), false]
  ])('in “%s” is told from a common noun', (text, each, proper) => expect(isProper(text, each)).toBe(proper))
})

it.each([
  ['mayor', 'mayor'],
  ['teacher', 'a teacher'],
  ['Danish diplomat', 'a Danish diplomat'],
  ['former judge', 'a former judge'],
  ['sheep farmer', 'a sheep farmer'],
  ['Russian Foreign Minister', 'Russian Foreign Minister'],
  ['energy minister', 'energy minister']
])('“%s” becomes “as %s”: an article only where there are many', (office, named) => {
  expect(asOffice(office)).toBe(named)
})
