import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import type { Bank, Question, Source, Span } from '../../src-shared/model.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { dataFile } from '../../src-main/db/place.ts'
import type { WritableDb } from '../../src-main/db/handle.ts'
import { createServices, type Context, type Services } from '../../src-main/services/index.ts'

/** Real files in a folder of their own, which goes when the test ends, after what is open in it is closed. */
const cleanups: (() => void)[] = []
afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean()
})

export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'factwright-'))
  cleanups.push(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Closes at the end of the test whatever has a `close`; returns it. */
export function closing<T extends { close: () => unknown }>(connection: T): T {
  cleanups.push(() => connection.close())
  return connection
}

export const openTemp = (folder = tempFolder()): WritableDb => closing(openDatabase(dataFile(folder)))

export interface World {
  readonly db: WritableDb
  readonly context: Context
  readonly services: Services
  /** What was logged, in order. */
  readonly logged: string[]
  /** The clock; set it to move it. */
  time: number
}

/** Services on a real file, with a clock and a seed that only move when told. */
export function world(options: { folder?: string; banks?: readonly Bank[]; stamp?: string } = {}): World {
  const folder = options.folder ?? tempFolder()
  const db = openTemp(folder)
  const logged: string[] = []
  let drawn = 0
  const made: World = {
    db,
    logged,
    time: 1_700_000_000_000,
    context: {
      db,
      now: () => made.time,
      seed: () => `seed ${++drawn}`,
      version: '1.2.3',
      dataFile: dataFile(folder),
      samples: { stamp: options.stamp ?? '1', load: () => options.banks ?? [harbourBank()] },
      log: (message) => logged.push(message)
    },
    get services() {
      return services
    }
  }
  const services = createServices(made.context)
  return made
}

// ---------------------------------------------------------------- a bank to work with

const lines = [
  'Port of Vélin, 3 May 2021.',
  'The council of Vélin opened the new harbour 🚢 on Monday.',
  '"It will bring 400 jobs," said Mayor Inès Duarte.',
  'Engineer Tom Okoro warned that the quay was too short.'
]
const text = lines.join(' ')

function spanOf(piece: string): Span {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}
const line = (index: number): Span => spanOf(lines[index]!)

const source: Source = {
  id: 'harbour',
  title: 'A harbour opens',
  date: '2021-05-03',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
  sentences: lines.map((_, index) => line(index)),
  entities: [
    { id: 'duarte', type: 'person', name: 'Inès Duarte', aliases: ['Mayor Duarte'] },
    { id: 'okoro', type: 'person', name: 'Tom Okoro', aliases: [] },
    { id: 'council', type: 'organisation', name: 'the council of Vélin', aliases: ['the council'] },
    { id: 'velin', type: 'place', name: 'Vélin', aliases: [] }
  ],
  facts: [
    {
      id: 'f-open',
      kind: 'event',
      evidence: line(1),
      confidence: 0.9,
      what: 'the council of Vélin opened the new harbour',
      when: { iso: '2021-05-03', precision: 'day', ...spanOf('Monday') },
      where: [{ entity: 'velin', name: 'Vélin', ...spanOf('Vélin') }],
      who: ['council'],
      duration: null,
      clause: {
        subject: 'the council of Vélin',
        verb: 'opened',
        aux: 'did',
        main: 'open',
        rest: 'the new harbour'
      }
    },
    {
      id: 'f-jobs',
      kind: 'statement',
      evidence: line(2),
      confidence: 1,
      speaker: { entity: 'duarte', name: 'Mayor Inès Duarte' },
      role: 'mayor',
      verb: 'said',
      affirmed: true,
      content: 'it will bring 400 jobs',
      quotes: [{ text: 'It will bring 400 jobs,', ...spanOf('It will bring 400 jobs,') }],
      when: null,
      medium: null,
      via: { entity: null, name: 'a newspaper' }
    },
    {
      id: 'f-mayor',
      kind: 'role',
      evidence: line(2),
      confidence: 0.8,
      person: 'duarte',
      role: 'mayor',
      organisation: 'council'
    },
    {
      id: 'f-400',
      kind: 'quantity',
      evidence: line(2),
      confidence: 0.75,
      value: 400,
      unit: 'jobs',
      of: 'the harbour',
      ...spanOf('400')
    }
  ]
}

const base = { difficulty: 'easy', state: 'accepted' } as const
const questions: Question[] = [
  {
    ...base,
    id: 'q-when',
    kind: 'multiple-choice',
    stem: 'When did the council of Vélin open the new harbour?',
    explanation: 'It opened on the Monday of the date line.',
    facts: ['f-open'],
    evidence: [{ source: 'harbour', ...line(1) }],
    tags: ['dates', 'harbour'],
    options: [
      { id: 'a', text: '3 May 2021', correct: true, why: null },
      { id: 'b', text: '4 May 2021', correct: false, why: 'A day late.' },
      { id: 'c', text: '2 May 2021', correct: false, why: 'A Sunday.' },
      { id: 'd', text: '10 May 2021', correct: false, why: null }
    ]
  },
  {
    ...base,
    id: 'q-long',
    kind: 'true-false',
    stem: 'Tom Okoro said that the quay was long enough.',
    explanation: 'He called it too short.',
    facts: [],
    evidence: [{ source: 'harbour', ...line(3) }],
    tags: ['harbour'],
    key: 'false'
  },
  {
    ...base,
    id: 'q-cost',
    kind: 'true-false',
    difficulty: 'hard',
    state: 'draft',
    stem: 'The harbour cost two million.',
    explanation: 'The text names no cost.',
    facts: [],
    evidence: [],
    tags: [],
    key: 'not-stated'
  },
  {
    ...base,
    id: 'q-who',
    kind: 'who-said-it',
    stem: 'Who said what?',
    explanation: 'The mayor spoke of jobs, the engineer of the quay.',
    facts: ['f-jobs', 'f-400'],
    evidence: [
      { source: 'harbour', ...line(2) },
      { source: 'harbour', ...line(3) }
    ],
    tags: ['people', 'dates'],
    choices: [
      { id: 'x', text: 'Inès Duarte' },
      { id: 'y', text: 'Tom Okoro' }
    ],
    prompts: [
      { id: 'p', text: 'The quay is too short.', key: 'y' },
      { id: 'q', text: 'There will be 400 jobs.', key: 'x' }
    ]
  }
]

/** A fresh copy each time, so that a test may change it. */
export const harbourBank = (): Bank =>
  structuredClone({
    format: 'factwright-bank',
    version: 1,
    id: 'harbour-bank',
    title: 'The harbour',
    description: 'Four questions about a harbour.',
    language: 'en',
    sources: [source],
    questions
  })

/** The bank with one question changed by `change`. */
export function withQuestion<Kind extends Question['kind']>(
  bank: Bank,
  id: string,
  kind: Kind,
  change: (question: Extract<Question, { kind: Kind }>) => void
): Bank {
  const question = bank.questions.find((one) => one.id === id)
  if (question?.kind !== kind) throw new Error(`no ${kind} question ${id}`)
  change(question as Extract<Question, { kind: Kind }>)
  return bank
}
