import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Bank, IsoDate, type Fact } from '../../src-shared/model.ts'

const root = path.resolve(import.meta.dirname, '../..')
const sample = path.join(root, 'questions/security-guarantees-2022')
const article = path.join(sample, 'source.md')
let folder: string
let copy: string
let program: string

beforeAll(() => {
  // The line a person types; it also builds what is stale.
  const first = spawnSync(process.execPath, [path.join(root, 'scripts/cli.mjs'), '--version'], {
    encoding: 'utf8'
  })
  expect(first.status, first.stderr).toBe(0)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-cli-'))
  // A copy, beside the libraries: a build that someone starts meanwhile would take the program away.
  copy = fs.mkdtempSync(path.join(root, 'node_modules', '.cli-'))
  fs.cpSync(path.join(root, 'out/main'), copy, { recursive: true })
  fs.writeFileSync(path.join(copy, 'package.json'), '{"type": "module"}')
  program = path.join(copy, 'cli.js')
}, 120_000)
afterAll(() => {
  for (const made of [folder, copy]) fs.rmSync(made, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], input: string | Uint8Array = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  return { code: status, out: stdout, err: stderr }
}

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

interface Extract {
  source: {
    title: string
    date: string | null
    sha256: string
    text: string
    sentences: { start: number; end: number }[]
  }
  entities: { id: string; type: string; name: string; aliases: string[] }[]
  facts: Fact[]
}
const extract = (args: readonly string[], input?: string | Uint8Array): Extract => {
  const { code, out, err } = run(['extract', ...args, '--json'], input)
  expect(code, err).toBe(0)
  return JSON.parse(out) as Extract
}

describe('extract', () => {
  it('prints one object of the promised shape', () => {
    const result = extract([article])
    expect(Object.keys(result)).toEqual(['source', 'entities', 'facts'])
    expect(Object.keys(result.source)).toEqual(['title', 'date', 'sha256', 'text', 'sentences'])
    expect(result.source.text).toBe(fs.readFileSync(article, 'utf8'))
    expect(result.source.sha256).toBe(createHash('sha256').update(result.source.text).digest('hex'))
    for (const entity of result.entities) {
      expect(Object.keys(entity).sort()).toEqual(['aliases', 'id', 'name', 'type'])
      expect(['person', 'organisation', 'place', 'document']).toContain(entity.type)
    }
    const fields: Record<Fact['kind'], string[]> = {
      event: ['what', 'when', 'where', 'who', 'duration'],
      statement: ['speaker', 'role', 'verb', 'affirmed', 'content', 'quotes', 'when', 'medium', 'via'],
      role: ['person', 'role', 'organisation'],
      quantity: ['value', 'unit', 'of', 'start', 'end']
    }
    for (const fact of result.facts) {
      for (const field of ['id', 'evidence', 'confidence', ...fields[fact.kind]])
        expect(fact).toHaveProperty(field)
      const when = fact.kind === 'event' || fact.kind === 'statement' ? fact.when : null
      if (when) expect(IsoDate.safeParse(when.iso).success).toBe(true)
    }
    expect(new Set(result.facts.map(({ kind }) => kind))).toEqual(
      new Set(['event', 'statement', 'role', 'quantity'])
    )
  })

  it('counts offsets in UTF-16 code units of the text it prints', () => {
    const text = '𝒜 long way off, ministers met. On 21 January 2022 President Anna Ek said: “We agreed.” 🎉\n'
    const { source, facts } = extract(['-'], text)
    expect(source.text).toBe(text)
    const [quote] = facts.flatMap((fact) => (fact.kind === 'statement' ? fact.quotes : []))
    expect(quote).toBeDefined()
    expect(source.text.slice(quote!.start, quote!.end)).toBe(quote!.text)
    expect(quote!.text).toContain('We agreed')
    for (const { start, end } of source.sentences) expect(source.text.slice(start, end).trim()).not.toBe('')
  })

  it('leaves the text as it is, byte order mark and line ends aside', () => {
    const inner = 'The council met\ton 3 May 2021 .\n\n  It  ended late.\n'
    const { source } = extract(['-'], `\uFEFF${inner.replaceAll('\n', '\r\n')}`)
    expect(source.text).toBe(inner)
    expect(extract(['-'], inner).source).toEqual(source)
  })

  it('takes date and title from the command line', () => {
    const { source, facts } = extract(
      ['-', '--date', '2022-01-22', '--title', 'My title'],
      'On January 10 the council met in Brussels.\n'
    )
    expect(source).toMatchObject({ date: '2022-01-22', title: 'My title' })
    const dates = facts.flatMap((fact) => (fact.kind === 'event' ? (fact.when?.iso ?? []) : []))
    expect(dates).toEqual(['2022-01-10'])
  })

  it('prints the same each time', () => {
    expect(run(['extract', article, '--json']).out).toBe(run(['extract', article, '--json']).out)
  })

  it('prints text for reading without --json', () => {
    const { out, code } = run(['extract', article])
    expect(code).toBe(0)
    expect(out).toMatch(/^.+ \(2022-01-\d\d\)\n\d+ sentences, \d+ names, \d+ facts\n/)
  })

  it('has nothing but the result on standard output', () => {
    const latin = run(['extract', '-', '--json'], Buffer.from('The caf\xe9 met on 3 May 2021.\n', 'latin1'))
    expect(() => JSON.parse(latin.out) as unknown).not.toThrow()
    expect(latin.err).toContain('Windows-1252')
  })
})

describe('generate', () => {
  it('prints a bank by the schema, one that validate calls sound', () => {
    const { code, out } = run(['generate', article, '--json'])
    expect(code).toBe(0)
    const bank = Bank.parse(JSON.parse(out))
    expect(bank.questions.length).toBeGreaterThanOrEqual(40)
    for (const question of bank.questions) expect(question.evidence.length).toBeGreaterThan(0)
    const checked = run(['validate', '-'], out)
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toContain('is a sound bank')
  })

  it('makes the same bank of the same seed, and another of another', () => {
    const args = ['generate', article, '--json', '--count', '10']
    const one = run([...args, '--seed', 'a']).out
    expect(run([...args, '--seed', 'a']).out).toBe(one)
    expect(run([...args, '--seed', 'b']).out).not.toBe(one)
    expect(Bank.parse(JSON.parse(one)).questions).toHaveLength(10)
  })

  it('makes the kinds asked for', () => {
    const { out } = run(['generate', article, '--json', '--kinds', 'true-false, who-said-it'])
    const kinds = new Set(Bank.parse(JSON.parse(out)).questions.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['true-false', 'who-said-it']))
  })

  it('gives an empty bank of a text without facts, and says so', () => {
    const { code, out, err } = run(['generate', '-', '--json'], 'Hm. Well, well.\n')
    expect(code).toBe(0)
    expect(Bank.parse(JSON.parse(out)).questions).toEqual([])
    expect(err).toContain('no question could be made')
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'generate', article, '--json'])
    let err = ''
    child.stderr.on('data', (data) => (err += String(data)))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('validate', () => {
  it('finds the sample sound', () => {
    expect(run(['validate', path.join(sample, 'bank.json')])).toMatchObject({ code: 0, err: '' })
  })

  it('says line by line what is wrong', () => {
    const bank = fs.readFileSync(path.join(sample, 'bank.json'), 'utf8')
    const file = put(
      'bad.json',
      bank.replace('"state": "accepted"', '"state": "fine"').replace('"language": "en"', '"language": 7')
    )
    const { code, out, err } = run(['validate', file])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const lines = err.trim().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines.slice(0, 2)) expect(line.startsWith(`${file}:`)).toBe(true)
    expect(lines[0]).toMatch(/:\d+:\d+: language: It must be a text in quotes/)
    expect(lines[1]).toMatch(/:\d+:\d+: questions\[\d+\]\.state: It must be one of/)
  })

  it('prints the same as JSON', () => {
    const { code, out } = run(['validate', '-', '--json'], '{"format": "factwright-bank",\n "version": 1,,}')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ valid: false, problems: [{ line: 2, column: 15 }], flaws: [] })
  })

  it('refuses what is not UTF-8', () => {
    const { code, err } = run(['validate', put('latin.json', Buffer.from('{"title": "caf\xe9"}', 'latin1'))])
    expect(code).toBe(1)
    expect(err).toContain('UTF-8')
  })
})

describe('doctor', () => {
  it('says where there is no data file', () => {
    const data = path.join(folder, 'nothing here')
    const { code, err } = run(['doctor', '--data', data])
    expect(code).toBe(1)
    expect(err).toContain(data)
    expect(fs.existsSync(data)).toBe(false)
  })

  it('tells a damaged file from a sound one', () => {
    const data = path.join(folder, 'damaged')
    fs.mkdirSync(data)
    fs.writeFileSync(path.join(data, 'factwright.sqlite'), 'This is no database. '.repeat(300))
    const { code, out, err } = run(['doctor', '--data', data, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ healthy: false })
    expect(err).toContain(path.join(data, 'factwright.sqlite'))
  })
})

describe('schema', () => {
  it('prints the published one', () => {
    expect(run(['schema']).out).toBe(fs.readFileSync(path.join(root, 'docs/bank.schema.json'), 'utf8'))
  })
})

describe('bad input: exit code 1, and standard error names file and remedy', () => {
  const refused = (file: string, remedy: RegExp) => {
    for (const command of ['extract', 'generate']) {
      const { code, out, err } = run([command, file, '--json'])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(file)
      expect(err).toMatch(remedy)
      expect(err).not.toMatch(/\n\s+at /)
    }
  }
  it('a file that is not there', () => refused('nothing.txt', /no such file/))
  it('a folder', () => refused(folder, /is a folder/))
  it('an empty file', () => refused(put('empty.txt', ''), /is empty/))
  it('a file of spaces', () => refused(put('spaces.txt', '\uFEFF \n\t\n'), /is empty/))
  it('a binary file', () =>
    refused(
      put('binary.txt', Uint8Array.from([65, 10, 66, 0, 1, 2])),
      /line 2 holds the control character U\+0000/
    ))
  it('a PDF', () => refused(put('a.txt', '%PDF-1.7\n'), /is a PDF\. Copy its text/))
  it('a packed document', () => refused(put('a.docx', 'PK\x03\x04abc'), /plain text/))
  it('a file too large', () =>
    refused(put('large.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a ')), /at most 5 MB/))
  it('empty standard input', () => {
    expect(run(['extract', '-'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('standard input') as string
    })
  })
})

describe('a wrong command line: exit code 2', () => {
  it.each([
    [[]],
    [['dance']],
    [['extract']],
    [['extract', 'a', 'b']],
    [['extract', 'a', '--jsn']],
    [['extract', 'a', '--date', 'yesterday']],
    [['extract', 'a', '--date', '2022-02-30']],
    [['generate', 'a', '--count', '0']],
    [['generate', 'a', '--count', 'many']],
    [['generate', 'a', '--kinds', 'essay']],
    [['validate']]
  ])('%j', (args) => {
    const { code, out, err } = run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })

  it.each([[['--help']], [['help', 'extract']], [['--version']]])('but %j is none', (args) => {
    const { code, out, err } = run(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toBe('')
  })
})
