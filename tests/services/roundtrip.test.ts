import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  Bank,
  type Entity,
  type Fact,
  type Question,
  type Source,
  type Span
} from '../../src-shared/model.ts'
import { doctor } from '../../src-main/services/doctor.ts'
import { exportBank } from '../../src-main/services/export-bank.ts'
import { importBank } from '../../src-main/services/import-bank.ts'
import { world } from '../helpers/db.ts'

// ---------------------------------------------------------------- any bank that makes sense

const letters = fc.constantFrom(
  'a',
  'Z',
  '"',
  '\\',
  ' ',
  '\n',
  '\0',
  'é',
  'ß',
  '中',
  '🚢',
  '\u0301',
  '{',
  "'",
  '%'
)
const words = fc.string({ unit: letters, minLength: 1, maxLength: 12 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))

const distinct = <T>(items: readonly T[], name: string) =>
  items.map((item, i) => ({ ...item, id: `${name}${i}` }))

function anyFact(length: number, entity: fc.Arbitrary<string>): fc.Arbitrary<Fact> {
  const span = spanIn(length)
  const base = { id: fc.constant(''), evidence: span, confidence: share }
  const when = maybe(span.map((at) => ({ iso: '2022-01', precision: 'month' as const, ...at })))
  return fc.oneof(
    fc.record({
      ...base,
      kind: fc.constant('event'),
      what: words,
      when,
      where: fc.array(
        fc.tuple(entity, words, span).map(([id, name, at]) => ({ entity: id, name, ...at })),
        { maxLength: 2 }
      ),
      who: fc.array(entity, { maxLength: 2 }),
      duration: maybe(span.map((at) => ({ iso: 'PT1H30M', ...at }))),
      clause: maybe(fc.record({ subject: words, verb: words, aux: words, main: words, rest: words }))
    }),
    fc.record({
      ...base,
      kind: fc.constant('statement'),
      speaker: fc.record({ entity, name: words }),
      role: maybe(words),
      verb: words,
      affirmed: fc.boolean(),
      content: words,
      quotes: fc.array(
        fc.tuple(words, span).map(([text, at]) => ({ text, ...at })),
        { maxLength: 2 }
      ),
      when,
      medium: maybe(words),
      via: maybe(fc.record({ entity: maybe(entity), name: words }))
    }),
    fc.record({
      ...base,
      kind: fc.constant('role'),
      person: entity,
      role: words,
      organisation: maybe(entity)
    }),
    fc
      .tuple(
        fc.record({ ...base, kind: fc.constant('quantity'), value: share, unit: words, of: words }),
        span
      )
      .map(([fact, at]) => ({ ...fact, ...at }))
  )
}

const anySource: fc.Arbitrary<Source> = fc
  .tuple(
    words,
    fc.array(fc.record({ type: fc.constantFrom('person', 'place'), name: words, aliases: fc.array(words) }), {
      minLength: 1,
      maxLength: 3
    })
  )
  .chain(([text, parts]) => {
    const entities: Entity[] = distinct(parts, 'e')
    return fc.record({
      id: fc.constant(''),
      title: words,
      date: maybe(fc.constant('2022-01-21')),
      sha256: fc.constant(createHash('sha256').update(text).digest('hex')),
      text: fc.constant(text),
      sentences: fc.constant([{ start: 0, end: text.length }]),
      entities: fc.constant(entities),
      facts: fc.array(anyFact(text.length, fc.constantFrom(...entities.map(({ id }) => id))), {
        maxLength: 3
      })
    })
  })

function anyQuestion(sources: readonly Source[]): fc.Arbitrary<Question> {
  const facts = sources.flatMap((source) => source.facts.map(({ id }) => id))
  const spans = sources.map(({ id, text }) => spanIn(text.length).map((at) => ({ source: id, ...at })))
  const anyEvidence: fc.Arbitrary<Question['evidence']> =
    spans.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...spans), { maxLength: 3 })
  const base = {
    id: fc.constant(''),
    stem: words,
    explanation: words,
    facts: fc.shuffledSubarray(facts),
    evidence: anyEvidence,
    tags: fc.array(words, { maxLength: 3 }),
    difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
    state: fc.constantFrom('draft' as const, 'accepted' as const)
  }
  const parts = fc.array(fc.record({ text: words }), { minLength: 2, maxLength: 9 })
  return fc.oneof(
    fc.tuple(fc.record(base), parts, fc.nat(8), maybe(words)).map(([rest, options, key, why]) => ({
      ...rest,
      kind: 'multiple-choice' as const,
      options: distinct(options, 'o').map((option, i) => {
        const correct = i === key % options.length
        return { ...option, correct, why: correct ? null : why }
      })
    })),
    fc.record({ ...base, kind: fc.constant('date'), key: fc.constantFrom('2022', '2022-02', '2024-02-29') }),
    fc.tuple(fc.record(base), fc.array(words, { minLength: 1, maxLength: 4 })).map(([rest, accepted]) => ({
      ...rest,
      kind: 'short-answer' as const,
      accepted,
      wrong: ['nothing like it']
    })),
    fc
      .tuple(fc.record(base), fc.array(fc.record({ text: words }), { minLength: 3, maxLength: 6 }))
      .map(([rest, items]) => ({
        ...rest,
        kind: 'ordering' as const,
        items: distinct(items, 'i').map((item, at) => ({ ...item, when: `20${at}1` }))
      })),
    fc
      .tuple(fc.record(base), fc.array(fc.record({ text: words }), { minLength: 3, maxLength: 9 }), fc.nat(8))
      .map(([rest, options, key]) => ({
        ...rest,
        kind: 'multiple-response' as const,
        options: distinct(options, 'o').map((option, i) => {
          const correct = i !== key % options.length
          return { ...option, correct, why: correct ? null : 'not this' }
        })
      })),
    fc.record({
      ...base,
      kind: fc.constant('true-false'),
      key: fc.constantFrom('true', 'false', 'not-stated')
    }),
    fc.tuple(fc.record(base), parts, parts, fc.nat(8)).map(([rest, choices, prompts, key]) => ({
      ...rest,
      kind: 'who-said-it' as const,
      choices: distinct(choices, 'c'),
      prompts: distinct(prompts, 'p').map((prompt, i) => ({
        ...prompt,
        key: `c${(i + key) % choices.length}`
      }))
    }))
  )
}

const anyBank: fc.Arbitrary<Bank> = fc.array(anySource, { maxLength: 3 }).chain((parts) => {
  const sources = distinct(parts, 's').map((source) => ({
    ...source,
    facts: source.facts.map((fact, i) => ({ ...fact, id: `${source.id}-f${i}` }))
  }))
  return fc.record({
    format: fc.constant('factwright-bank'),
    version: fc.constant(1),
    id: fc.constant('any'),
    title: words,
    description: words,
    language: fc.constant('en'),
    sources: fc.constant(sources),
    questions: fc.array(anyQuestion(sources), { maxLength: 6 }).map((questions) => distinct(questions, 'q'))
  })
})

// ---------------------------------------------------------------- the promises

it('any bank comes out as it went in, also over another one of the same id', () => {
  const { context, db } = world({ banks: [] })
  fc.assert(
    fc.property(anyBank, (bank) => {
      expect(Bank.parse(bank)).toEqual(bank)
      const report = importBank(context, bank)
      expect(report.left).toEqual([])
      expect(exportBank(context, report.bank.id)).toEqual(bank)
      expect(importBank(context, bank)).toMatchObject({ added: 0, updated: 0, removed: 0 })
    }),
    { numRuns: 100 }
  )
  expect(doctor(db.file).healthy).toBe(true)
})

const folder = path.resolve(import.meta.dirname, '../../questions')
const files = readdirSync(folder)
  .map((name) => path.join(folder, name, 'bank.json'))
  .filter((file) => existsSync(file))

it.skipIf(files.length === 0)('every bank that comes with the program comes out as it went in', () => {
  const { context } = world({ banks: [] })
  for (const file of files) {
    const bank = Bank.parse(JSON.parse(readFileSync(file, 'utf8')))
    const report = importBank(context, bank)
    expect(report.left).toEqual([])
    expect(exportBank(context, report.bank.id)).toEqual(bank)
  }
})
