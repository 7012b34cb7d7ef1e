import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/core/facts/extract.ts'

const folder = new URL('../../../../shared/seed/', import.meta.url)
const present = existsSync(new URL('article.txt', folder)) && existsSync(new URL('gold.json', folder))

interface Gold {
  articleDate: string
  sentences: number
  dates: { id: string; mention: string; iso: string; event: string }[]
  venues: { place: string; event: string }[]
  persons: { name: string; role: string; aliases?: string[] }[]
  orgs: { name: string; aliases: string[] }[]
  numbers: { mention: string; kind: string; minutes?: number; value?: number }[]
  statements: { id: string; speaker: string; resolved?: string; content: string; quoted: string[] }[]
}

const article = (): string => readFileSync(new URL('article.txt', folder), 'utf8')
const gold = (): Gold => JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold

describe.skipIf(!present)(
  `the seed article${present ? '' : ' (skipped: ../shared/seed is not there)'}`,
  () => {
    const text = present ? article() : ''
    const want = present ? gold() : ({} as Gold)
    const found = extract(text)
    const events = found.facts.filter((f) => f.kind === 'event')
    const statements = found.facts.filter((f) => f.kind === 'statement')
    const named = (id: string): string => found.entities.find((e) => e.id === id)?.name ?? ''
    const sameWords = (a: string, b: string): boolean =>
      a.replace(/^the /i, '').toLowerCase() === b.replace(/^the /i, '').toLowerCase()

    it('has its sentences and its date line', () => {
      expect(found.sentences).toHaveLength(want.sentences)
      expect(found.date).toBe(want.articleDate)
    })

    it('has all ten dates right, in order, and no other', () => {
      expect(found.dates.map((d) => d.iso)).toEqual(want.dates.map((d) => d.iso))
      for (const [i, row] of want.dates.entries()) {
        const date = found.dates[i]
        expect(date && row.mention.includes(text.slice(date.start, date.end)), row.id).toBe(true)
      }
    })

    it('has all four venues on their days', () => {
      const days = ['2022-01-21', '2022-01-10', '2022-01-12', '2022-01-13']
      for (const [i, row] of want.venues.entries()) {
        const event = events.find((e) => e.when?.iso === days[i])
        expect(
          event?.where.map((w) => named(w.entity)),
          row.event
        ).toContain(row.place)
      }
      expect(events.flatMap((e) => e.where)).toHaveLength(want.venues.length)
    })

    it('has all four people once each, with their offices', () => {
      const roles = found.facts.filter((f) => f.kind === 'role').map((f) => [named(f.person), f.role])
      expect(roles).toEqual(want.persons.map((p) => [p.name, p.role]))
      expect(
        found.entities
          .filter((e) => e.type === 'person')
          .map((e) => e.name)
          .sort()
      ).toEqual(want.persons.map((p) => p.name).sort())
    })

    it('has an institution of two names as one, under its full name', () => {
      for (const org of want.orgs.filter((o) => o.name !== 'NATO')) {
        const matching = found.entities.filter(
          (e) =>
            e.type === 'organisation' &&
            [e.name, ...e.aliases].some((n) => [org.name, ...org.aliases].some((o) => sameWords(n, o)))
        )
        expect(
          matching.map((e) => e.name),
          org.name
        ).toEqual([org.name])
      }
      const countries = found.entities.filter((e) => e.type === 'place').map((e) => e.name)
      expect(countries.filter((c) => /Russia|United States|^US$/.test(c)).sort()).toEqual([
        'Russia',
        'United States'
      ])
    })

    it('has all twelve statements with the right speaker and exactly the quoted spans', () => {
      for (const row of want.statements) {
        const start = row.content.split(' ').slice(0, 4).join(' ')
        const statement = statements.find((s) => s.content.replace(/^[“"]/, '').startsWith(start))
        expect(statement, row.id).toBeDefined()
        const speaker = named(statement?.speaker.entity ?? '')
        expect(speaker.startsWith(row.resolved ?? row.speaker), `${row.id}: ${speaker}`).toBe(true)
        expect(
          statement?.quotes.map((q) => q.text),
          row.id
        ).toEqual(row.quoted)
      }
      expect(statements).toHaveLength(want.statements.length)
    })

    it('gives the length of the talks to the talks, and counts the stages', () => {
      expect(events.find((e) => e.when?.iso === '2022-01-21')?.duration?.iso).toBe('PT1H30M')
      const counts = found.facts.filter((f) => f.kind === 'quantity').map((f) => [f.value, f.unit])
      expect(counts).toContainEqual([1.5, 'hours'])
      expect(counts).toContainEqual([3, 'stages'])
    })

    it('takes the medium from "on Facebook" and the day from "on the same day"', () => {
      expect(statements.find((s) => s.medium === 'Facebook')?.when?.iso).toBe('2022-01-22')
      expect(statements.find((s) => named(s.speaker.entity) === 'Jen Psaki')?.when?.iso).toBe('2022-01-21')
    })
  }
)
