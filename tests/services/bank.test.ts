import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/result.ts'
import { Bank } from '../../src-shared/model.ts'
import { exportBank } from '../../src-main/services/export-bank.ts'
import { importBank } from '../../src-main/services/import-bank.ts'
import { doctor } from '../../src-main/services/doctor.ts'
import { harbourBank, withQuestion, world, type World } from '../helpers/db.ts'
import { manyQuestions } from '../helpers/many.ts'

function failure(work: () => unknown): AppError {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it did not fail')
}

/** An empty library. */
const empty = () => world({ banks: [] })

/** Takes the whole bank and answers each question with the first thing that fits it. */
function takeQuiz({ services }: World, bank: number) {
  const quiz = services.startQuiz({ bank })
  for (const item of quiz.items) {
    const answer =
      item.kind === 'multiple-choice'
        ? { kind: item.kind, option: 'a' }
        : item.kind === 'true-false'
          ? { kind: item.kind, verdict: 'false' as const }
          : { kind: 'who-said-it' as const, pairs: { p: 'y', q: 'y' } }
    services.submitAnswer({ attempt: quiz.attempt, question: item.question, answer, ms: 1000 })
  }
  return quiz.attempt
}

describe('a bank that is brought in', () => {
  it('comes out again equal, all of it', () => {
    const { context } = empty()
    const { bank, ...report } = importBank(context, harbourBank())
    expect(report).toEqual({ isNew: true, added: 4, updated: 0, unchanged: 0, removed: 0, left: [] })
    const exported = exportBank(context, bank.id)
    expect(exported).toEqual(harbourBank())
    expect(Bank.parse(exported)).toEqual(harbourBank())
  })

  it('does not double when it comes again, and keeps what was answered', () => {
    const made = empty()
    const { context, services } = made
    const { bank } = importBank(context, harbourBank())
    const attempt = takeQuiz(made, bank.id)
    const before = services.getResult({ attempt })
    const library = services.listBanks({})

    const again = importBank(context, harbourBank())
    expect(again).toEqual({ bank, isNew: false, added: 0, updated: 0, unchanged: 4, removed: 0, left: [] })
    expect(services.getResult({ attempt })).toEqual(before)
    expect(services.listBanks({})).toEqual(library)
    expect(exportBank(context, bank.id)).toEqual(harbourBank())
  })

  it('brings corrections in and takes out what the new file no longer has', () => {
    const made = empty()
    const { context, services } = made
    const { bank } = importBank(context, harbourBank())
    const attempt = takeQuiz(made, bank.id)

    const corrected = withQuestion(harbourBank(), 'q-when', 'multiple-choice', (question) => {
      question.stem = 'On which day did the harbour open?'
      question.options[1]!.text = '5 May 2021'
      question.tags = ['days']
    })
    corrected.title = 'The new harbour'
    corrected.questions = corrected.questions.filter(({ id }) => id !== 'q-long').reverse()
    const report = importBank(context, corrected)
    expect(report).toMatchObject({ added: 0, updated: 1, unchanged: 2, removed: 1 })
    expect(exportBank(context, bank.id)).toEqual(corrected)
    expect(services.listBanks({})[0]).toMatchObject({ title: 'The new harbour', questions: 3, answered: 3 })

    // The question that left the bank is still in the history of those who answered it, but not in a new quiz.
    const result = services.getResult({ attempt })
    expect(result.items).toHaveLength(4)
    expect(result.items.every(({ feedback }) => feedback !== null)).toBe(true)
    expect(result.items.map(({ item }) => item.stem)).toContain(
      'Tom Okoro said that the quay was long enough.'
    )
    expect(result.items.map(({ item }) => item.stem)).toContain('On which day did the harbour open?')
    expect(services.startQuiz({ bank: bank.id }).items).toHaveLength(3)
    expect(
      services.search({ query: 'long enough', limit: 20 }).filter(({ kind }) => kind === 'question')
    ).toEqual([])
  })

  it('forgets a removed question that nobody was ever asked', () => {
    const { context, db } = empty()
    importBank(context, harbourBank())
    importBank(context, { ...harbourBank(), questions: harbourBank().questions.slice(0, 1) })
    expect(db.all('SELECT uid FROM questions')).toEqual([{ uid: 'q-when' }])
    expect(db.all('SELECT name FROM tags ORDER BY name')).toEqual([{ name: 'dates' }, { name: 'harbour' }])
  })

  it('gives a question with another key a new start: old answers stay with the old key', () => {
    const made = empty()
    const { context, services, db } = made
    const { bank } = importBank(context, harbourBank())
    const attempt = takeQuiz(made, bank.id)
    expect(services.listBanks({})[0]).toMatchObject({ answered: 4, known: 0.5 })
    const before = services.getResult({ attempt })

    const other = withQuestion(harbourBank(), 'q-long', 'true-false', (question) => {
      question.key = 'not-stated'
    })
    expect(importBank(context, other)).toMatchObject({ updated: 1, unchanged: 3 })
    expect(services.getResult({ attempt })).toEqual(before)
    expect(services.listBanks({})[0]).toMatchObject({ questions: 4, answered: 3, known: 0.25 })
    expect(doctor(db.file).healthy).toBe(true)

    // And when the first key returns, so does what was answered by it.
    importBank(context, harbourBank())
    expect(services.listBanks({})[0]).toMatchObject({ questions: 4, answered: 4, known: 0.5 })
    expect(exportBank(context, bank.id)).toEqual(harbourBank())
    expect(doctor(db.file).healthy).toBe(true)
  })

  it('lets an open quiz go on with the questions it began with', () => {
    const { context, services } = empty()
    const { bank } = importBank(context, harbourBank())
    const quiz = services.startQuiz({ bank: bank.id })
    importBank(context, { ...harbourBank(), questions: harbourBank().questions.slice(0, 1) })
    expect(services.resumeQuiz({ attempt: quiz.attempt }).items).toEqual(quiz.items)
    for (const item of quiz.items.filter(({ kind }) => kind === 'true-false')) {
      const answer = { kind: 'true-false', verdict: 'false' } as const
      services.submitAnswer({ attempt: quiz.attempt, question: item.question, answer, ms: 1 })
    }
    expect(services.resumeQuiz({ attempt: quiz.attempt }).answered).toHaveLength(2)
  })

  it('takes a new text of its source, and old answers no longer point into the old one', () => {
    const made = empty()
    const { context, services } = made
    const { bank } = importBank(context, harbourBank())
    const attempt = takeQuiz(made, bank.id)
    const shorter = harbourBank()
    const [source] = shorter.sources
    source!.text = 'The harbour opened.'
    source!.sha256 = createHash('sha256').update(source!.text).digest('hex')
    source!.sentences = [{ start: 0, end: 19 }]
    source!.facts = []
    shorter.questions = shorter.questions.filter(({ id }) => id === 'q-cost')
    importBank(context, shorter)
    expect(exportBank(context, bank.id)).toEqual(shorter)
    for (const { feedback } of services.getResult({ attempt }).items) expect(feedback?.evidence).toEqual([])
  })
})

describe('a source that no bank has any more', () => {
  it('stays for past answers to show, but is not found', () => {
    const made = empty()
    const { context, services } = made
    const { bank } = importBank(context, harbourBank())
    const attempt = takeQuiz(made, bank.id)
    const before = services.getResult({ attempt })
    importBank(context, { ...harbourBank(), sources: [], questions: [] })
    expect(services.getResult({ attempt })).toEqual(before)
    expect(services.getSource({ source: 1 }).title).toBe('A harbour opens')
    for (const query of ['quay', '400', 'harbour opens']) {
      expect(services.search({ query, limit: 20 })).toEqual([])
    }
  })
})

describe('a file with faults', () => {
  it('brings in what is sound and names each question left out, with its fault', () => {
    const { context, services } = empty()
    const bank = harbourBank()
    withQuestion(bank, 'q-when', 'multiple-choice', (question) => {
      question.options[1]!.correct = true
      question.options[2]!.id = 'a'
    })
    withQuestion(bank, 'q-long', 'true-false', (question) => {
      question.evidence[0]!.end = 99_999
      question.facts = ['f-nowhere']
    })
    withQuestion(bank, 'q-who', 'who-said-it', (question) => {
      question.prompts[0]!.key = 'z'
      question.evidence[1]!.source = 'elsewhere'
    })
    const report = importBank(context, bank)
    expect(report.added).toBe(1)
    expect(report.left).toEqual([
      {
        path: ['questions', 0, 'options', 2],
        message: 'Question "q-when": option "a" is there twice; ids must differ.'
      },
      {
        path: ['questions', 0, 'options'],
        message: 'Question "q-when": exactly one option must be correct, and 2 are.'
      },
      { path: ['questions', 1, 'facts', 0], message: 'Question "q-long": there is no fact "f-nowhere".' },
      {
        path: ['questions', 1, 'evidence', 0],
        message: expect.stringMatching(
          /^Question "q-long": evidence 1 \(\d+ to 99999\) lies beyond the end of the text, which has \d+ characters\.$/
        ) as string
      },
      {
        path: ['questions', 3, 'evidence', 1],
        message: 'Question "q-who": its evidence is in the source "elsewhere", which is not there.'
      },
      {
        path: ['questions', 3, 'prompts', 0, 'key'],
        message: 'Question "q-who": the key of prompt "p" is the choice "z", which is not there.'
      }
    ])
    expect(services.listBanks({})[0]?.questions).toBe(1)
  })

  it.each([
    ['a text that is not the one it says', (bank: Bank) => (bank.sources[0]!.text += '!'), /SHA-256/],
    [
      'a fact twice',
      (bank: Bank) => bank.sources[0]!.facts.push(bank.sources[0]!.facts[0]!),
      /"f-open" is there twice/
    ],
    [
      'an entity twice',
      (bank: Bank) => bank.sources[0]!.entities.push(bank.sources[0]!.entities[0]!),
      /"duarte" is there twice/
    ],
    ['a source twice', (bank: Bank) => bank.sources.push(bank.sources[0]!), /"harbour" is there twice/],
    [
      'a fact about nobody',
      (bank: Bank) => bank.sources[0]!.entities.shift(),
      /names the entity "duarte", which is not there/
    ],
    [
      'a fact beyond the text',
      (bank: Bank) => (bank.sources[0]!.facts[0]!.evidence.end = 5000),
      /evidence of fact "f-open" .* beyond/
    ],
    [
      'sentences that overlap',
      (bank: Bank) => (bank.sources[0]!.sentences[1]!.start = 3),
      /sentence 2 begins before/
    ],
    [
      'nothing but bad questions',
      (bank: Bank) => bank.questions.forEach((question) => (question.facts = ['?'])),
      /no fact "\?"/
    ]
  ])('is refused, and changes nothing, for %s', (_, spoil, message) => {
    const { context, db } = empty()
    const bank = harbourBank()
    spoil(bank)
    const error = failure(() => importBank(context, bank))
    expect(error.code).toBe('bad-input')
    expect(error.message).toMatch(message)
    expect(db.all('SELECT id FROM banks UNION ALL SELECT id FROM sources')).toEqual([])
  })

  it('leaves out the second of two questions of one id', () => {
    const { context } = empty()
    const bank = harbourBank()
    bank.questions.push({ ...bank.questions[1]!, stem: 'Another.' })
    const report = importBank(context, bank)
    expect(report).toMatchObject({ added: 4 })
    expect(report.left.map(({ message }) => message)).toEqual([
      'Question "q-long" is there twice; ids must differ.'
    ])
  })
})

describe('two banks about one source', () => {
  it('share it, and it stays as long as one of them has it', () => {
    const { context, services, db } = empty()
    importBank(context, harbourBank())
    const second: Bank = { ...harbourBank(), id: 'second', title: 'Second' }
    second.sources[0]!.facts = second.sources[0]!.facts.slice(0, 2)
    second.questions = second.questions.slice(0, 2)
    importBank(context, second)
    const [one, two] = services.listBanks({})
    expect(one?.sources).toEqual(two?.sources)
    expect(exportBank(context, one?.id ?? 0)).toEqual(harbourBank())

    importBank(context, { ...harbourBank(), sources: [], questions: [] })
    expect(exportBank(context, two?.id ?? 0).questions).toHaveLength(2)
    importBank(context, { ...second, sources: [], questions: [] })
    expect(services.search({ query: 'quay', limit: 20 })).toEqual([])
    expect(db.all('SELECT title FROM sources')).toEqual([])
  })

  it.each([
    [
      'another text',
      (bank: Bank) => {
        bank.sources[0]!.text = 'Another.'
        bank.sources[0]!.sha256 = createHash('sha256').update('Another.').digest('hex')
        Object.assign(bank.sources[0]!, { sentences: [], facts: [] })
        bank.questions = []
      },
      /its text is another/
    ],
    [
      'another fact of the same id',
      (bank: Bank) => (bank.sources[0]!.facts[0]!.confidence = 0.1),
      /"f-open" stands for something else/
    ]
  ])('cannot do so with %s: the second is told whose it is', (_, change, message) => {
    const { context } = empty()
    const { bank } = importBank(context, harbourBank())
    const second: Bank = { ...harbourBank(), id: 'second', title: 'Second' }
    change(second)
    const error = failure(() => importBank(context, second))
    expect(error.code).toBe('conflict')
    expect(error.message).toMatch(message)
    expect(error.message).toContain('"The harbour"')
    expect(exportBank(context, bank.id)).toEqual(harbourBank())
  })
})

describe('the samples', () => {
  it('come in at the first start, once', () => {
    const made = world({ banks: [harbourBank(), manyQuestions(3)] })
    expect(made.services.openApp({}).firstStart).toBe(true)
    expect(made.services.listBanks({}).map(({ isSample, questions }) => [isSample, questions])).toEqual([
      [true, 4],
      [true, 3]
    ])
    expect(made.services.openApp({})).toMatchObject({ firstStart: true, learner: { id: 1, name: 'You' } })
  })

  it('are read again only when they changed', () => {
    const made = world()
    const { db } = made
    made.services.openApp({})
    const folder = db.file.replace(/[^/\\]+$/, '')
    const changed = { ...harbourBank(), title: 'The harbour, second edition' }
    const same = world({ folder, banks: [changed] })
    expect(same.services.openApp({}).firstStart).toBe(false)
    expect(same.services.listBanks({})[0]?.title).toBe('The harbour')
    const next = world({ folder, banks: [changed], stamp: '2' })
    next.services.openApp({})
    expect(next.services.listBanks({}).map(({ title }) => title)).toEqual(['The harbour, second edition'])
  })

  it('stay samples when somebody brings in a version of their own', () => {
    const { context, services } = world()
    services.openApp({})
    importBank(context, { ...harbourBank(), title: 'Mine' })
    expect(services.listBanks({})).toMatchObject([{ title: 'Mine', isSample: true }])
  })

  it('that are spoilt do not keep the program from starting, and come in when they are mended', () => {
    const bad = harbourBank()
    bad.sources[0]!.text = ''
    const made = world({ banks: [manyQuestions(3), bad] })
    expect(made.services.openApp({}).learner.name).toBe('You')
    expect(made.logged).toEqual([expect.stringContaining('SHA-256')])
    expect(made.services.listBanks({})).toEqual([])
    const mended = world({ folder: made.db.file.replace(/[^/\\]+$/, '') })
    mended.services.openApp({})
    expect(mended.services.listBanks({})).toHaveLength(1)
  })
})
