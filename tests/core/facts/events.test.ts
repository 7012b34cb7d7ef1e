import { describe, expect, it } from 'vitest'
import { look } from './look.ts'

/** "When did the talks end?" as a question writer would put it. */
const ask = (text: string, index = 0): string => {
  const clause = look(text).events[index]?.clause
  return clause
    ? `When ${clause.aux} ${clause.subject} ${clause.main} ${clause.rest}?`.replace(/\s+(?=\?|\s)/g, '')
    : 'null'
}

describe('events', () => {
  it.each([
    [
      'On May 3, talks between Anna Bell and Carl Voss ended in Geneva.',
      'When did talks between Anna Bell and Carl Voss end?'
    ],
    ['A meeting of the council was held in Brussels on May 3.', 'When was a meeting of the council held?'],
    [
      'In turn, on 3 May the two ministers took the train to Leeds.',
      'When did the two ministers take the train to Leeds?'
    ],
    ['The new line will open on 3 June.', 'When will the new line open?']
  ])('%s', (text, question) => {
    expect(ask(text)).toBe(question)
  })

  it('have their place and day, and only theirs', () => {
    const { events } = look(
      'On May 12, the board met in Brussels, and on May 13, experts gathered at the Vienna office of the union.'
    )
    expect(events.map((e) => [e.when?.iso, e.where.map((w) => w.name)])).toEqual([
      ['2023-05-12', ['Brussels']],
      ['2023-05-13', ['Vienna']]
    ])
  })

  it('are found in a relative clause, a participle and an opening', () => {
    const text =
      'Born in Lagos on 2 May 1933, Anna Bell, who moved to Leeds in 1950, kept the letter, written in 1960.'
    expect(look(text).events.map((e) => e.when?.iso)).toEqual(
      expect.arrayContaining(['1933-05-02', '1950', '1960'])
    )
  })

  it('take the length told in the next sentence', () => {
    const { events } = look('The talks ended in Geneva on May 3. They lasted an hour and a half.')
    expect(events.map((e) => [e.when?.iso, e.duration?.iso])).toEqual([['2023-05-03', 'PT1H30M']])
  })

  it('name whom a pronoun means, or give no clause', () => {
    expect(ask('Anna Bell runs the pier. She bought the boat on 3 May 2019.')).toBe(
      'When did Anna Bell buy the boat?'
    )
    expect(ask('They sold the pier on 3 May 2019.')).toBe('null')
  })

  it('are not what somebody only said, fears, or might do', () => {
    expect(look('Anna Bell said the pier would open in Leeds in June.').events).toEqual([])
    expect(look('If the pier opens in June, it may close in July.').events).toEqual([])
  })

  it('are not where something simply is', () => {
    expect(look('The firm is based in Leeds and runs two hotels in Oslo.').events).toEqual([])
  })
})
