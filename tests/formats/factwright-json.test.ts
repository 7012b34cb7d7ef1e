import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueLine, readBank, readBankText } from '../../src-main/formats/factwright-json/read.ts'
import { JsonFault, placeOf, scanJson } from '../../src-main/formats/factwright-json/scan.ts'
import { bankSchema } from '../../src-main/formats/factwright-json/schema.ts'
import { writeBank, writeJson } from '../../src-main/formats/factwright-json/write.ts'
import { extractSource } from '../../src-main/services/extract.ts'
import { generateBank } from '../../src-main/services/generate.ts'
import { validateBank } from '../../src-main/services/validate.ts'
import { Bank } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'

const root = path.resolve(import.meta.dirname, '../..')
const article = readFileSync(path.join(root, 'questions/security-guarantees-2022/source.md'), 'utf8')
const bank = generateBank(extractSource(article))
const text = writeBank(bank)

/** The file with one value changed, as a person might. */
function spoilt(change: (bank: Record<string, never>) => void): string {
  const copy = structuredClone(bank) as unknown as Record<string, never>
  change(copy)
  return writeJson(copy)
}
/** A loose view of a bank, to break it. */
type Loose = { [name: string]: Loose } & Loose[] & { push: (item: unknown) => void }
const loosely = (change: (bank: Loose) => void) => spoilt((copy) => change(copy as unknown as Loose))
const lineOf = (file: string, needle: string) => file.slice(0, file.indexOf(needle)).split('\n').length

describe('the scan for places', () => {
  it('takes exactly what JSON.parse takes', () => {
    const almost = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', ',', '{', ']', '\\', '0', '-', 'e', '\n', '\u0001', ':', ' ', 'tru')
      )
      .map(
        ([json, at, piece]) =>
          json.slice(0, at % (json.length + 1)) + piece + json.slice((at % (json.length + 1)) + 1)
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), almost, fc.string()), (json) => {
        expect(accepts(() => scanJson(json))).toBe(accepts(() => JSON.parse(json) as unknown))
      }),
      { numRuns: 3000 }
    )
  })

  it('finds each value where it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 3 })), (value) => {
        const json = JSON.stringify(value, null, 1)
        const { find } = scanJson(json)
        for (const [name, items] of Object.entries(value)) {
          items.forEach((item, index) => {
            const written = JSON.stringify(item)
            const found = json.slice(find([name, index])).replace(/\s/g, '')
            expect(found.startsWith(written.replace(/\s/g, ''))).toBe(true)
          })
        }
      })
    )
  })

  it.each([
    ['{"a": 1,}', 9, 'a name in double quotes is expected here, not "}"'],
    ['{"a" 1}', 6, 'a colon is expected after "a", not "1"'],
    ['[1 2]', 4, 'a comma or ] is expected here, not "2"'],
    ["{'a': 1}", 2, 'a name in double quotes is expected here, not "\'"'],
    ['{"a": "b', 9, 'the text ends in the middle'],
    ['["a\nb"]', 2, 'a text in quotes must end on its own line'],
    ['[01]', 3, 'a comma or ] is expected here, not "1"'],
    ['["\\x"]', 3, 'a backslash must be followed by one of " \\ / b f n r t u, not "\\"'],
    ['{} x', 4, 'nothing is expected after the end, not "x"'],
    ['', 1, 'the text ends in the middle']
  ])('says where and why %s is not JSON', (json, column, message) => {
    const fault = thrown(() => scanJson(json)) as JsonFault
    expect(fault).toBeInstanceOf(JsonFault)
    expect(placeOf(json, fault.offset)).toEqual({ line: 1, column })
    expect(fault.message).toBe(message)
  })

  it('refuses what would exhaust the stack', () => {
    expect(thrown(() => scanJson('['.repeat(100_000)))).toBeInstanceOf(JsonFault)
  })

  it('counts lines as editors do', () => {
    expect(placeOf('a\r\nb\nc\rd', 7)).toEqual({ line: 4, column: 1 })
  })
})

describe('a bank file', () => {
  it('comes back as it was written', () => {
    expect(readBank(text, 'bank.json')).toEqual(bank)
    expect(validateBank(text)).toEqual({ bank, problems: [], flaws: [] })
  })

  it('is written the same whatever the order of its fields', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, item]) => [name, turned(item)])
      )
    }
    expect(writeBank(turned(bank) as Bank)).toBe(text)
  })

  it('is laid out in lines of at most 110 columns, but for long texts', () => {
    const long = text.split('\n').filter((line) => line.length > 111)
    for (const line of long) expect(line).toMatch(/^ *("\w+": )?"/)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('is told as what it is when it is none', () => {
    expect(messages('{"a": 1}')).toEqual([expect.stringContaining('not a Factwright bank')])
    expect(messages('[]')).toEqual([expect.stringContaining('not a Factwright bank')])
    expect(messages('null')).toEqual([expect.stringContaining('not a Factwright bank')])
    expect(messages('nonsense')).toEqual([expect.stringContaining('This is not JSON')])
  })

  it('of a newer version is refused as that', () => {
    const newer = loosely((copy) => Object.assign(copy, { version: 2, questions: 'other' }))
    expect(messages(newer)).toEqual([expect.stringContaining('Use a newer Factwright')])
  })

  it('is refused with file, line, column, path and remedy', () => {
    const bad = loosely((copy) => {
      Object.assign(copy['questions']![3]!, { stem: undefined })
    })
    const error = thrown(() => readBank(bad, 'my.json')) as AppError
    expect(error).toBeInstanceOf(AppError)
    expect(error.code).toBe('bad-input')
    const line = lineOf(bad, `"id": "${bank.questions[3]!.id}"`)
    expect(error.message).toMatch(
      new RegExp(`^my\\.json:${line - 1}:\\d+: questions\\[3\\]\\.stem: It is missing\\.`)
    )
  })

  it.each<[string, (copy: Loose) => void, RegExp]>([
    [
      'a number for a text',
      (b) => Object.assign(b, { title: 5 }),
      /^title: It must be a text in quotes, and is a number/
    ],
    ['an empty title', (b) => Object.assign(b, { title: '' }), /^title: It is empty/],
    [
      'an unknown kind',
      (b) => Object.assign(b['questions']![0]!, { kind: 'essay' }),
      /questions\[0\]\.kind: The kind "essay" is not known/
    ],
    [
      'a kind left out',
      (b) => delete (b['questions']![0] as Partial<Loose>)['kind'],
      /questions\[0\]\.kind: It is missing/
    ],
    [
      'a wrong state',
      (b) => Object.assign(b['questions']![0]!, { state: 'done' }),
      /state: It must be one of "draft", "accepted", and is "done"/
    ],
    [
      'a wrong date',
      (b) => Object.assign(b['sources']![0]!, { date: '21.1.2022' }),
      /date: "21.1.2022" does not have the right form/
    ],
    [
      'a negative offset',
      (b) => Object.assign(b['questions']![0]!['evidence']![0]!, { start: -1 }),
      /start: It must be at least 0, and is -1/
    ],
    [
      'too great a confidence',
      (b) => Object.assign(b['sources']![0]!['facts']![0]!, { confidence: 2 }),
      /confidence: It must be at most 1/
    ],
    [
      'text that was edited after its facts',
      (b) => Object.assign(b['sources']![0]!, { text: 'other' }),
      /SHA-256/
    ],
    ['an id twice', (b) => b['questions']!.push(b['questions']![0]), /twice/],
    [
      'evidence beyond the text',
      (b) => Object.assign(b['questions']![0]!['evidence']![0]!, { end: 1e6 }),
      /beyond the end of the text/
    ],
    [
      'a fact that is not there',
      (b) => Object.assign(b['questions']![0]!, { facts: ['f999'] }),
      /no fact "f999"/
    ]
  ])('with %s is told so, on the line where it stands', (_, change, expected) => {
    const bad = loosely(change)
    const { problems } = validateBank(bad)
    const found = problems.find((problem) => expected.test(`${problem.path}: ${problem.message}`))
    expect(found, problems.map(({ message }) => message).join('\n')).toBeDefined()
    expect(found!.line).toBeGreaterThan(1)
    expect(issueLine('x', found!)).toMatch(/^x:\d+:\d+: /)
  })

  it('with two keys, or none, is told so', () => {
    const at = bank.questions.findIndex(({ kind }) => kind === 'multiple-choice')
    for (const correct of [true, false]) {
      const bad = loosely((copy) => {
        for (const option of copy['questions']![at]!['options']!) Object.assign(option, { correct })
      })
      expect(messages(bad).join()).toMatch(/exactly one option must be correct/)
    }
  })

  it('with a name given twice in one object is told so', () => {
    const bad = text.replace('"language": "en",', '"language": "en", "language": "de",')
    expect(messages(bad)).toEqual([expect.stringContaining('"language" is given twice')])
    expect(thrown(() => readBank(bad, 'x'))).toBeInstanceOf(AppError)
  })

  it('with a poor question is sound, and the flaw is told where it stands', () => {
    const at = bank.questions.findIndex(({ kind }) => kind === 'multiple-choice')
    const bad = loosely((copy) =>
      Object.assign(copy['questions']![at]!['options']![0]!, { text: 'All of the above' })
    )
    const { problems, flaws } = validateBank(bad)
    expect(problems).toEqual([])
    expect(flaws.map(({ line }) => line)).toContain(lineOf(bad, '"All of the above"'))
  })

  it('never brings the reader down, whatever is in it', () => {
    const nodes = fc.anything({
      withNullPrototype: false,
      values: [fc.string(), fc.integer(), fc.constant('multiple-choice')]
    })
    fc.assert(
      fc.property(
        nodes,
        fc.constantFrom('questions', 'sources', 'title', 'version', 'format'),
        (value, field) => {
          const json = JSON.stringify({ ...bank, sources: [], questions: [], [field]: value })
          expect(() => readBankText(json)).not.toThrow()
          expect(() => validateBank(json)).not.toThrow()
        }
      )
    )
  })
})

describe('the published schema', () => {
  const schema = readFileSync(path.join(root, 'docs/bank.schema.json'), 'utf8')
  it('is the one that the program checks by: `npm run --silent cli -- schema > docs/bank.schema.json` renews it', () => {
    expect(schema).toBe(bankSchema())
  })
  const accept = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object)
  it('takes a bank that the pipeline made', () => {
    expect(accept(bank), JSON.stringify(accept.errors)).toBe(true)
  })
  it('refuses what the program refuses', () => {
    for (const change of [
      { title: 5 },
      { version: 2 },
      { questions: [{ ...bank.questions[0], kind: 'essay' }] },
      { sources: [{ ...bank.sources[0], sha256: 'x' }] },
      { sources: undefined }
    ]) {
      expect(accept(JSON.parse(JSON.stringify({ ...bank, ...change })))).toBe(false)
    }
  })
})

function messages(json: string): string[] {
  return validateBank(json).problems.map(({ message }) => message)
}
function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
const accepts = (work: () => unknown): boolean => thrown(work) === undefined
