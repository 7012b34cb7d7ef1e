import { describe, expect, it } from 'vitest'
import { quotesIn } from '../../../src-main/core/text/quotes.ts'

const found = (text: string): string[] =>
  quotesIn(text, { start: 0, end: text.length }).map((q) => text.slice(q.start, q.end))

describe('quotations', () => {
  it('nest with the same curly marks, and know what they stand in', () => {
    const text = 'He said: “They call it “a long breakfast”, and so do I.”'
    const quotes = quotesIn(text, { start: 0, end: text.length })
    expect(quotes.map((q) => text.slice(q.start, q.end))).toEqual([
      'They call it “a long breakfast”, and so do I.',
      'a long breakfast'
    ])
    expect(quotes.map((q) => q.parent)).toEqual([null, 0])
  })

  it('may be straight, and split around the verb', () => {
    expect(found('"They waited," he said, "and then they left."')).toEqual([
      'They waited,',
      'and then they left.'
    ])
  })

  it('may be single, with apostrophes inside', () => {
    expect(found("She called it 'the farmers' worst year' and didn't laugh.")).toEqual([
      "the farmers' worst year"
    ])
    expect(found('She called it ‘a year that wasn’t ours’ then.')).toEqual(['a year that wasn’t ours'])
  })

  it('are not apostrophes, elisions or decades', () => {
    expect(found("It's the workers' union of the '90s, isn't it?")).toEqual([])
    expect(found('It’s the workers’ union.')).toEqual([])
  })

  it('are left alone when they never close, unless the next paragraph goes on', () => {
    const text = '“We began early.'
    expect(quotesIn(text, { start: 0, end: text.length })).toEqual([])
    expect(
      quotesIn(text, { start: 0, end: text.length }, true).map((q) => text.slice(q.start, q.end))
    ).toEqual(['We began early.'])
  })
})
