import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/core/facts/extract.ts'
import { Entity, Fact } from '../../../src-shared/model.ts'

const pieces = [
  'Anna Bell',
  'the council',
  'said that',
  'said',
  'according to',
  'on 3 May 2021',
  'on Monday',
  'in Leeds',
  '“',
  '”',
  '"',
  "'",
  '.',
  ',',
  ':',
  '\n',
  '\n\n',
  'they lasted',
  'two hours',
  '£4.2m',
  'because',
  'who was',
  'The',
  'minister',
  'Q:',
  'A:',
  '(',
  ')',
  '-',
  '…',
  '\u0000',
  '\ud800',
  '\u200b',
  'ñ',
  '中',
  '😀',
  ' ',
  'a',
  '1',
  'of the',
  'and',
  'was held',
  'published'
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join(' '))
)

describe('extract', () => {
  it('keeps every offset in range, every quotation verbatim and every fact to the schema, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = extract(text, { date: '2023-05-17' })
        const ids = new Set(found.entities.map((e) => e.id))
        const inside = (s: { start: number; end: number }): boolean =>
          s.start >= 0 && s.start <= s.end && s.end <= text.length
        for (const e of found.entities) Entity.parse(e)
        expect(found.sentences.every(inside)).toBe(true)
        expect(found.dates.every(inside)).toBe(true)
        for (const f of found.facts) {
          Fact.parse(f)
          expect(inside(f.evidence)).toBe(true)
          if (f.kind === 'statement') {
            expect(ids.has(f.speaker.entity)).toBe(true)
            for (const q of f.quotes) expect(text.slice(q.start, q.end)).toBe(q.text)
          }
          if (f.kind === 'event')
            for (const id of [...f.who, ...f.where.map((w) => w.entity)]) expect(ids.has(id)).toBe(true)
          if (f.kind === 'role') expect(ids.has(f.person)).toBe(true)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract(text)).toEqual(extract(text))
      }),
      { numRuns: 60 }
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['one endless line', 'word '.repeat(40_000)],
    ['one endless word', 'x'.repeat(100_000)],
    ['marks that never close', '“"'.repeat(20_000)],
    ['no letters', '1 2 3 . , ; '.repeat(5_000)],
    ['another script', '这是一个句子。'.repeat(2_000)],
    ['control characters and halves of pairs', '\u0001\u0007a \ud800 \udc00'.repeat(3_000)],
    ['shouting', 'ABC DEF GHI '.repeat(5_000)],
    ['a verb of saying with nothing said', 'Anna Bell said that ,']
  ])('finds nothing in %s, and says so without fail', (_name, text) => {
    expect(extract(text).facts).toEqual([])
  })

  it('tells how far it is', () => {
    const seen: number[] = []
    extract('The pier closed on 3 May 2021. Nobody came to see it. '.repeat(4_000), {
      onProgress: (share) => seen.push(share)
    })
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
  })
})
