import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BankSummary, SearchHit, SourceView } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import { harbourBank, world } from '../helpers/db.ts'
import { manyQuestions } from '../helpers/many.ts'

const opened = (options: Parameters<typeof world>[0] = {}) => {
  const made = world(options)
  made.services.openApp({})
  return made
}

describe('the library', () => {
  it('counts by the latest answer to each question', () => {
    const { services } = opened({ banks: [manyQuestions(4), manyQuestions(2, 'untouched')] })
    const answerAll = (verdicts: readonly ('true' | 'false')[]) => {
      const quiz = services.startQuiz({ bank: 1 })
      for (const { question } of quiz.items) {
        const verdict = verdicts[question - 1]
        if (verdict === undefined) continue
        services.submitAnswer({
          attempt: quiz.attempt,
          question,
          answer: { kind: 'true-false', verdict },
          ms: 1
        })
      }
      return quiz.attempt
    }
    // The keys are true, false, not-stated, true.
    answerAll(['true', 'true', 'false'])
    expect(services.listBanks({})[0]).toMatchObject({ answered: 3, known: 0.25, attempts: 1 })
    const open = answerAll(['false', 'true'])
    const banks = services.listBanks({})
    expect(z.array(BankSummary).parse(banks)).toEqual(banks)
    expect(banks[0]).toMatchObject({
      questions: 4,
      answered: 3,
      known: 0,
      attempts: 2,
      open: { attempt: open, answered: 2, total: 4 }
    })
    expect(banks[1]).toMatchObject({ questions: 2, answered: 0, known: 0, attempts: 0, open: null })
  })

  it('names the sources of a bank in its order', () => {
    const bank = harbourBank()
    bank.sources.push(
      { ...manyQuestions(0).sources[0]!, title: 'Z' },
      { ...manyQuestions(0, 'a').sources[0]!, title: 'B' }
    )
    const { services } = opened({ banks: [bank] })
    expect(services.listBanks({})[0]?.sources.map(({ title }) => title)).toEqual([
      'A harbour opens',
      'Z',
      'B'
    ])
  })

  it('asks the data file the same number of questions for two banks and for forty', () => {
    const statements = (count: number) => {
      const { services, db } = opened({
        banks: Array.from({ length: count }, (_, index) => manyQuestions(1, `bank ${index}`))
      })
      let asked = 0
      const all = db.all.bind(db)
      const get = db.get.bind(db)
      db.all = (...given) => (asked++, all(...given))
      db.get = (...given) => (asked++, get(...given))
      expect(services.listBanks({})).toHaveLength(count)
      return asked
    }
    expect(statements(40)).toBe(statements(2))
  })

  it('shows a source with its sentences', () => {
    const { services } = opened()
    const source = services.getSource({ source: 1 })
    expect(SourceView.parse(source)).toEqual(source)
    const { title, date, text, sentences } = harbourBank().sources[0]!
    expect(source).toEqual({ id: 1, title, date, text, sentences })
    expect(() => services.getSource({ source: 99 })).toThrow(AppError)
  })
})

describe('the history', () => {
  it('shows the newest first, of one bank when asked, as many as asked', () => {
    const { services } = opened({ banks: [manyQuestions(2), manyQuestions(2, 'other')] })
    const one = services.startQuiz({ bank: 1 })
    const two = services.startQuiz({ bank: 2 })
    const ids = (input: { bank?: number; limit: number }) =>
      services.listAttempts(input).map(({ attempt }) => attempt)
    expect(ids({ limit: 10 })).toEqual([two.attempt, one.attempt])
    expect(ids({ limit: 1 })).toEqual([two.attempt])
    expect(ids({ bank: 1, limit: 10 })).toEqual([one.attempt])
  })
})

describe('the settings', () => {
  it('are the usual ones until something is chosen, and keep what is not mentioned', () => {
    const { services, db } = opened()
    expect(services.openApp({}).settings).toEqual({ theme: 'system', textSize: 1, motion: 'system' })
    services.saveSettings({ theme: 'dark' })
    expect(services.saveSettings({ textSize: 1.4, motion: undefined })).toEqual({
      theme: 'dark',
      textSize: 1.4,
      motion: 'system'
    })
    const again = world({ folder: db.file.replace(/[^/\\]+$/, '') })
    expect(again.services.openApp({}).settings).toEqual({ theme: 'dark', textSize: 1.4, motion: 'system' })
  })

  it('of another version that make no sense here are passed over one by one', () => {
    const { services, db } = opened()
    services.saveSettings({ theme: 'dark' })
    db.run(
      `UPDATE settings SET value = json_set(value, '$.textSize', 'huge', '$.sound', 'loud') WHERE key = 'settings'`
    )
    expect(services.openApp({}).settings).toEqual({ theme: 'dark', textSize: 1, motion: 'system' })
  })
})

describe('search', () => {
  const hits = (query: string, limit = 20) => {
    const found = opened().services.search({ query, limit })
    expect(z.array(SearchHit).parse(found)).toEqual(found)
    return found
  }

  it('finds by beginnings of words, whatever the accents and capitals', () => {
    for (const query of ['vélin', 've\u0301lin', 'VELIN', 'Vel', 'velin council']) {
      expect(hits(query).map(({ kind }) => kind)).toContain('question')
    }
    expect(hits('elin')).toEqual([])
  })

  it('finds banks, questions by stem and options, facts and sources, and says where they live', () => {
    const home = { id: 1, title: 'The harbour' }
    expect(hits('four harbour')).toMatchObject([{ kind: 'bank', id: 1, home, title: 'The harbour' }])
    expect(hits('may 2021').find(({ kind }) => kind === 'question')).toMatchObject({
      title: 'When did the council of Vélin open the new harbour?',
      home
    })
    expect(hits('400 jobs')).toContainEqual({
      kind: 'fact',
      id: 4,
      home: { id: 1, title: 'A harbour opens' },
      at: harbourBank().sources[0]!.facts[3]!.evidence,
      title: '400 jobs the harbour',
      snippet: [
        { text: '400', match: true },
        { text: ' ', match: false },
        { text: 'jobs', match: true },
        { text: ' the harbour', match: false }
      ]
    })
    expect(hits('warned').map(({ kind, title }) => [kind, title])).toEqual([['source', 'A harbour opens']])
  })

  it('puts what matches best first, and stops where told', () => {
    const bank = harbourBank()
    const text = bank.questions[1]!
    bank.questions.push(
      {
        ...text,
        id: 'q-far',
        stem: 'Long ago, a very small old town by the sea had, some say, a lighthouse.'
      },
      { ...text, id: 'q-near', stem: 'A lighthouse stood.' },
      { ...text, id: 'q-both', stem: 'The lighthouse was a lighthouse.' }
    )
    const { services } = opened({ banks: [bank] })
    const titles = (limit: number) =>
      services.search({ query: 'lighthouse', limit }).map(({ title }) => title)
    expect(titles(20)).toEqual([
      'The lighthouse was a lighthouse.',
      'A lighthouse stood.',
      'Long ago, a very small old town by the sea had, some say, a lighthouse.'
    ])
    expect(titles(2)).toEqual(titles(20).slice(0, 2))
  })

  it('lets no kind crowd out the others', () => {
    const bank = harbourBank()
    const text = bank.questions[1]!
    for (let i = 0; i < 40; i++) bank.questions.push({ ...text, id: `q${i}`, stem: `Harbour ${i}.` })
    const { services } = opened({ banks: [bank] })
    const kinds = services.search({ query: 'harbour', limit: 6 }).map(({ kind }) => kind)
    expect(kinds).toEqual(['bank', 'fact', 'question', 'source', 'fact', 'question'])
  })

  it.each(['', '   ', '"', '*', '()', '-', '🚢', '::', "'; --", '\0'])(
    'has nothing to say to %j',
    (query) => {
      expect(hits(query)).toEqual([])
    }
  )

  it("takes FTS5's own signs and words for plain text", () => {
    for (const query of [
      'harbour" OR "x',
      'NOT harbour',
      'stem:harbour',
      'har*',
      '^harbour',
      'NEAR(harbour',
      '{stem}:x'
    ]) {
      expect(() => hits(query)).not.toThrow()
    }
    expect(hits('harbour AND quay')).toEqual([])
    expect(hits('har* (vel)').length).toBeGreaterThan(0)
  })
})

describe('a problem in the window', () => {
  it('goes to the log', () => {
    const { services, logged } = opened()
    expect(services.reportProblem({ message: 'no such thing', stack: 'at x' })).toBeNull()
    expect(logged).toEqual(['no such thing'])
  })
})
