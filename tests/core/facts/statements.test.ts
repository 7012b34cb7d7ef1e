import { describe, expect, it } from 'vitest'
import { look } from './look.ts'

const cases: readonly [string, string, string][] = [
  ['Anna Bell said that the pier would close.', 'Anna Bell', 'the pier would close'],
  ['Anna Bell said the pier would close.', 'Anna Bell', 'the pier would close'],
  ['“We lost the pier,” said Anna Bell.', 'Anna Bell', 'We lost the pier'],
  ['The pier will close, Anna Bell said on Monday.', 'Anna Bell', 'The pier will close'],
  ['As Anna Bell pointed out, the pier is closed to all.', 'Anna Bell', 'the pier is closed to all'],
  ['According to Anna Bell, the pier is closed.', 'Anna Bell', 'the pier is closed'],
  ['The pier is closed, according to Anna Bell.', 'Anna Bell', 'The pier is closed'],
  ['Anna Bell drew attention to the fact that the pier was closed.', 'Anna Bell', 'the pier was closed'],
  [
    'Anna Bell told reporters in Leeds on Monday that the pier was closed.',
    'Anna Bell',
    'the pier was closed'
  ],
  ['Anna Bell, who has run the pier since 1999, warned that it would close.', 'Anna Bell', 'it would close'],
  ['The harbour chief, Anna Bell, insisted that the pier was safe.', 'Anna Bell', 'the pier was safe'],
  ['Anna Bell promised to repair the pier.', 'Anna Bell', 'repair the pier'],
  ['Anna Bell called for a new pier.', 'Anna Bell', 'a new pier'],
  ['Anna Bell was brief: “The pier stays.”', 'Anna Bell', 'The pier stays.'],
  ['The pier, Anna Bell said, would stay open.', 'Anna Bell', 'The pier, Anna Bell said, would stay open'],
  [
    'Anna Bell was quoted by the Harbour Times as saying that the pier would stay.',
    'Anna Bell',
    'the pier would stay'
  ],
  ['Anna Bell left the meeting, saying that the pier would stay.', 'Anna Bell', 'the pier would stay'],
  ['Anna Bell called the plan “a pier for gulls”.', 'Anna Bell', 'a pier for gulls']
]

describe('statements', () => {
  it.each(cases)('%s', (text, who, what) => {
    const { said } = look(text)
    expect(said.map((s) => s.who)).toEqual([who])
    expect(said[0]?.what.replace(/^“|”$/g, '').replace(/”$/, '')).toBe(what)
  })

  it('speak for a later surname, a shortened office and a pronoun', () => {
    const { said } = look(
      'Deputy Harbour Minister Carl Voss said the pier would close. Voss added that nobody knew when. The deputy minister stressed that boats would come. According to him, the sea is patient.'
    )
    expect(said.map((s) => s.who)).toEqual(['Carl Voss', 'Carl Voss', 'Carl Voss', 'Carl Voss'])
  })

  it('go on over sentences and around the verb as one', () => {
    const { statements } = look(
      '“We lost the pier,” Anna Bell said, “and the boats.” “We will be back. All of us.”'
    )
    expect(statements).toHaveLength(1)
    expect(statements[0]?.quotes.map((q) => q.text)).toEqual([
      'We lost the pier,',
      'and the boats.',
      'We will be back. All of us.'
    ])
  })

  it('let a document speak, and go on with its demands', () => {
    const { said } = look(
      'The two towns signed a draft treaty on the river. It follows from the document that both must clean it. Also, both towns must publish figures.'
    )
    expect(said.map((s) => s.what)).toEqual(['both must clean it', 'both towns must publish figures'])
    expect(new Set(said.map((s) => s.who)).size).toBe(1)
    expect(said[0]?.who).toContain('draft treaty')
  })

  it('take the sentence before for what "this" was stated', () => {
    const { said } = look(
      'The talks have failed. This is stated in the statement of the Harbour Ministry, published on May 3.'
    )
    expect(said).toEqual([{ who: 'Harbour Ministry', what: 'The talks have failed' }])
  })

  it('know a denial', () => {
    const { statements } = look('Anna Bell denied that the pier had been sold.')
    expect(statements.map((s) => s.affirmed)).toEqual([false])
  })

  it('leave out a trailing "which is alarming", and what was not said', () => {
    expect(look('Anna Bell said that the pier is “rotten”, which is alarming.').said[0]?.what).toBe(
      'the pier is “rotten”'
    )
    expect(look('Anna Bell did not say that the pier would close.').said).toEqual([])
    expect(look('Anna Bell declined to comment.').said).toEqual([])
  })

  it('know who passed words on, and where they were said', () => {
    const { statements } = look(
      'Anna Bell told the Harbour Times that the pier was closed. She wrote on Facebook that boats would come.'
    )
    expect(statements.map((s) => [s.via?.name ?? null, s.medium])).toEqual([
      ['Harbour Times', null],
      [null, 'Facebook']
    ])
  })

  it('are the answers of an interview', () => {
    const { said } = look(
      'Anna Bell runs the pier. She spoke to us at home.\n\nQ: When did it open?\n\nA: In spring. It rained.\n\nQ: And why does it close?\n\nA: Because of the worms.'
    )
    expect(said).toEqual([
      { who: 'Anna Bell', what: 'In spring. It rained.' },
      { who: 'Anna Bell', what: 'Because of the worms.' }
    ])
  })
})
