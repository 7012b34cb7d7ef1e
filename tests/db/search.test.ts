import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, ftsQuery, searchAll } from '../../src-main/db/tables/search.ts'
import { openTemp } from '../helpers/db.ts'

describe('what somebody typed', () => {
  it('becomes a query for beginnings of all the words', () => {
    expect(ftsQuery('Great  har')).toBe('"Great"* "har"*')
    expect(ftsQuery('e-mail')).toBe('"e"* "mail"*')
    expect(ftsQuery('  ?! ')).toBeNull()
  })

  it('is never an error to SQLite, whatever it is', () => {
    const db = openTemp()
    db.run(`INSERT INTO sources (uid, title, sha256, text) VALUES ('s', 'T', ?, 'some text')`, [
      '0'.repeat(64)
    ])
    const typed = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
      fc.string({
        unit: fc.constantFrom('"', '*', '(', ')', ':', '^', '-', '+', 'a', ' ', 'NEAR', 'OR', '\0'),
        maxLength: 20
      })
    )
    fc.assert(
      fc.property(typed, (text) => {
        const query = ftsQuery(text)
        if (query !== null) searchAll(db, query, 5)
      }),
      { numRuns: 500 }
    )
  })
})

describe('a snippet', () => {
  it('is cut into plain and matching parts', () => {
    expect(cut('a \uE0F1b\uE0F2 c\uE0F1d\uE0F2')).toEqual([
      { text: 'a ', match: false },
      { text: 'b', match: true },
      { text: ' c', match: false },
      { text: 'd', match: true }
    ])
  })

  it('loses no letter and has no empty part', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (parts) => {
        const marked = parts.map(([text, match]) => (match ? `\uE0F1${text}\uE0F2` : text)).join('')
        const pieces = cut(marked)
        expect(pieces.map(({ text }) => text).join('')).toBe(parts.map(([text]) => text).join(''))
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
      })
    )
  })
})
