import { describe, expect, it } from 'vitest'
import { Feedback, Quiz, QuizResult, type Item } from '../../src-shared/contract.ts'
import type { Answer } from '../../src-shared/model.ts'
import { AppError, type ErrorCode } from '../../src-shared/result.ts'
import { harbourBank, tempFolder, world, type World } from '../helpers/db.ts'
import { manyQuestions } from '../helpers/many.ts'

const right: Record<string, Answer> = {
  'When did': { kind: 'multiple-choice', option: 'a' },
  'Tom Okor': { kind: 'true-false', verdict: 'false' },
  'The harb': { kind: 'true-false', verdict: 'not-stated' },
  'Who said': { kind: 'who-said-it', pairs: { p: 'y', q: 'x' } }
}
const wrong: Record<string, Answer> = {
  'When did': { kind: 'multiple-choice', option: 'b' },
  'Tom Okor': { kind: 'true-false', verdict: 'true' },
  'The harb': { kind: 'true-false', verdict: 'false' },
  'Who said': { kind: 'who-said-it', pairs: { p: 'y', q: 'y' } }
}
const from = (answers: Record<string, Answer>, item: Item) => answers[item.stem.slice(0, 8)]!

function started(options: Parameters<typeof world>[0] = {}) {
  const made = world(options)
  made.services.openApp({})
  const bank = made.services.listBanks({})[0]!
  const quiz = made.services.startQuiz({ bank: bank.id })
  const give = (item: Item, answer: Answer, ms = 1000) =>
    made.services.submitAnswer({ attempt: quiz.attempt, question: item.question, answer, ms })
  return { ...made, made, bank, quiz, give }
}
const itemOf = (quiz: Quiz, kind: Item['kind']) => quiz.items.find((item) => item.kind === kind)!

function codeOf(work: () => unknown): ErrorCode {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  throw new Error('it did not fail')
}
const rows = ({ db }: Pick<World, 'db'>) => db.all('SELECT * FROM responses')

describe('starting a quiz', () => {
  it('asks every question of the bank once, and gives no key away', () => {
    const { quiz } = started()
    expect(Quiz.parse(quiz)).toEqual(quiz)
    expect(quiz.items.map(({ stem }) => stem).sort()).toEqual(
      harbourBank()
        .questions.map(({ stem }) => stem)
        .sort()
    )
    expect(quiz).toMatchObject({ answered: [], finished: false, bank: { title: 'The harbour' } })
    expect(JSON.stringify(quiz)).not.toMatch(/correct|"why|"key|verdict|explanation|evidence/)
  })

  it('draws another order each time', () => {
    const { services } = world({ banks: [manyQuestions(30)] })
    services.openApp({})
    const order = () => services.startQuiz({ bank: 1 }).items.map(({ question }) => question)
    const [one, two] = [order(), order()]
    expect(one).not.toEqual(two)
    expect([...one].sort()).toEqual([...two].sort())
  })

  it('shows the options of a question in another order from quiz to quiz', () => {
    const { services, bank } = started()
    const order = () => {
      const item = itemOf(services.startQuiz({ bank: bank.id }), 'multiple-choice')
      return item.kind === 'multiple-choice' ? item.options.map(({ id }) => id).join(' ') : ''
    }
    const seen = new Set(Array.from({ length: 12 }, order))
    expect(seen.size).toBeGreaterThan(3)
    for (const ids of seen) expect(ids.split(' ').sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('asks as many as wanted, of the kinds wanted', () => {
    const { services, bank } = started()
    expect(services.startQuiz({ bank: bank.id, count: 3 }).items).toHaveLength(3)
    const kinds = services.startQuiz({ bank: bank.id, kinds: ['true-false'] }).items.map(({ kind }) => kind)
    expect(kinds).toEqual(['true-false', 'true-false'])
  })

  it('ends the quiz that was open on this bank, and no other', () => {
    const { services, bank, quiz } = started({ banks: [harbourBank(), manyQuestions(3)] })
    const other = services.startQuiz({ bank: bank.id + 1 })
    const second = services.startQuiz({ bank: bank.id })
    expect(services.resumeQuiz({ attempt: quiz.attempt }).finished).toBe(true)
    expect(services.resumeQuiz({ attempt: other.attempt }).finished).toBe(false)
    expect(services.listBanks({}).map(({ open }) => open?.attempt)).toEqual([second.attempt, other.attempt])
  })

  it('asks only what was missed, when told to', () => {
    const { services, bank, quiz, give } = started()
    for (const item of quiz.items) give(item, from(item.kind === 'true-false' ? wrong : right, item))
    const again = services.startQuiz({ bank: bank.id, missedIn: quiz.attempt })
    expect(again.items.map(({ kind }) => kind)).toEqual(['true-false', 'true-false'])
    for (const item of again.items) {
      services.submitAnswer({
        attempt: again.attempt,
        question: item.question,
        answer: from(right, item),
        ms: 1
      })
    }
    expect(codeOf(() => services.startQuiz({ bank: bank.id, missedIn: again.attempt }))).toBe('bad-input')
  })

  it('says what cannot be asked, and then leaves the open quiz open', () => {
    const { services, bank, quiz } = started({ banks: [manyQuestions(3)] })
    expect(codeOf(() => services.startQuiz({ bank: 999 }))).toBe('not-found')
    expect(codeOf(() => services.startQuiz({ bank: bank.id, missedIn: 999 }))).toBe('not-found')
    expect(codeOf(() => services.startQuiz({ bank: bank.id, kinds: ['who-said-it'] }))).toBe('bad-input')
    expect(services.openApp({}).openAttempt).toBe(quiz.attempt)
  })
})

describe('an answer', () => {
  it('gets its feedback: score, key, reasons and the very words that settle it', () => {
    const { quiz, give } = started()
    const { feedback, finished } = give(itemOf(quiz, 'multiple-choice'), wrong['When did']!)
    expect(Feedback.parse(feedback)).toEqual(feedback)
    expect(finished).toBe(false)
    expect(feedback).toMatchObject({
      score: 0,
      correct: false,
      answer: wrong['When did'],
      explanation: 'It opened on the Monday of the date line.',
      key: { kind: 'multiple-choice', option: 'a', whys: { b: 'A day late.', c: 'A Sunday.' } }
    })
    // The ship ahead of it takes two UTF-16 units, and the sentence is the second after the date line.
    expect(feedback.evidence).toEqual([
      {
        source: 1,
        start: 27,
        end: 84,
        sentence: 2,
        text: 'The council of Vélin opened the new harbour 🚢 on Monday.'
      }
    ])
  })

  it('to who-said-it earns the share that is right', () => {
    const { quiz, give } = started()
    const { feedback } = give(itemOf(quiz, 'who-said-it'), wrong['Who said']!)
    expect(feedback).toMatchObject({ score: 0.5, correct: false })
    expect(feedback.key).toEqual({ kind: 'who-said-it', pairs: { p: 'y', q: 'x' } })
    expect(feedback.evidence.map(({ sentence }) => sentence)).toEqual([3, 4])
  })

  it('is on disk when its feedback comes: another connection sees it at once', () => {
    const folder = tempFolder()
    const { quiz, give } = started({ folder })
    const { feedback } = give(itemOf(quiz, 'multiple-choice'), right['When did']!)
    const other = world({ folder })
    expect(other.services.resumeQuiz({ attempt: quiz.attempt }).answered).toEqual([feedback])
  })

  it('sent again, or another sent after it, changes nothing and gets the first feedback', () => {
    const { quiz, give, made } = started()
    const item = itemOf(quiz, 'multiple-choice')
    const first = give(item, wrong['When did']!, 1234)
    const before = rows(made)
    made.time += 5000
    expect(give(item, wrong['When did']!, 9999)).toEqual(first)
    expect(give(item, right['When did']!)).toEqual(first)
    expect(rows(made)).toEqual(before)
  })

  it('that is the last finishes the quiz; sent again after that, it still gets its feedback', () => {
    const { quiz, give, services, made } = started()
    made.time += 60_000
    const replies = quiz.items.map((item) => give(item, from(right, item)))
    expect(replies.map(({ finished }) => finished)).toEqual([false, false, false, true])
    expect(give(quiz.items[3]!, from(wrong, quiz.items[3]!))).toEqual(replies[3])
    expect(services.openApp({}).openAttempt).toBeNull()
    expect(services.listAttempts({ limit: 10 })).toEqual([
      {
        attempt: quiz.attempt,
        bank: quiz.bank,
        startedAt: made.time - 60_000,
        finishedAt: made.time,
        total: 4,
        answered: 4,
        score: 4,
        spentMs: 4000
      }
    ])
  })

  it.each<[string, (quiz: Quiz) => [question: number, answer: Answer], ErrorCode]>([
    [
      'an option that is not there',
      (quiz) => [itemOf(quiz, 'multiple-choice').question, { kind: 'multiple-choice', option: 'z' }],
      'bad-input'
    ],
    [
      'another kind',
      (quiz) => [itemOf(quiz, 'multiple-choice').question, { kind: 'true-false', verdict: 'true' }],
      'bad-input'
    ],
    [
      'a prompt that is not there',
      (quiz) => [itemOf(quiz, 'who-said-it').question, { kind: 'who-said-it', pairs: { z: 'x' } }],
      'bad-input'
    ],
    [
      'a choice that is not there',
      (quiz) => [itemOf(quiz, 'who-said-it').question, { kind: 'who-said-it', pairs: { p: 'z' } }],
      'bad-input'
    ],
    ['a question of another bank', () => [5, { kind: 'true-false', verdict: 'true' }], 'bad-input'],
    ['a question that never was', () => [999, { kind: 'true-false', verdict: 'true' }], 'bad-input']
  ])('with %s is refused and writes nothing', (_, choose, code) => {
    const { quiz, services, made } = started({ banks: [harbourBank(), manyQuestions(2)] })
    const [question, answer] = choose(quiz)
    expect(codeOf(() => services.submitAnswer({ attempt: quiz.attempt, question, answer, ms: 0 }))).toBe(code)
    expect(rows(made)).toEqual([])
    expect(services.resumeQuiz({ attempt: quiz.attempt })).toEqual(quiz)
  })

  it('that another program keeps from being written is not counted, and can be given again', () => {
    const folder = tempFolder()
    const { quiz, give, services } = started({ folder })
    const item = itemOf(quiz, 'multiple-choice')
    const other = world({ folder })
    other.db.transaction(() => {
      other.db.run('DELETE FROM tags WHERE id = 0')
      expect(codeOf(() => give(item, right['When did']!))).toBe('locked')
      return null
    })
    expect(services.resumeQuiz({ attempt: quiz.attempt }).answered).toEqual([])
    expect(give(item, right['When did']!).feedback.correct).toBe(true)
  })

  it('that finds the disk full is not counted; those before it are, and it can be given again', () => {
    const { quiz, give, services, db } = started({ banks: [manyQuestions(500)] })
    const { page_count: pages } = db.get<{ page_count: number }>('PRAGMA page_count')!
    db.get(`PRAGMA max_page_count = ${pages + 1}`)
    const answer: Answer = { kind: 'true-false', verdict: 'true' }
    let told = 0
    const stopped = codeOf(() => {
      for (const item of quiz.items) {
        give(item, answer)
        told++
      }
    })
    expect(stopped).toBe('disk-full')
    expect(told).toBeGreaterThan(0)
    expect(services.resumeQuiz({ attempt: quiz.attempt }).answered).toHaveLength(told)
    db.get('PRAGMA max_page_count = 100000')
    expect(give(quiz.items[told]!, answer).feedback.question).toBe(quiz.items[told]!.question)
    expect(services.resumeQuiz({ attempt: quiz.attempt }).answered).toHaveLength(told + 1)
  })

  it('to a quiz that has ended is a conflict, to one that never was not found', () => {
    const { quiz, services, give, made } = started()
    services.endQuiz({ attempt: quiz.attempt })
    const item = itemOf(quiz, 'multiple-choice')
    expect(codeOf(() => give(item, right['When did']!))).toBe('conflict')
    const lost = { attempt: 999, question: item.question, answer: right['When did']!, ms: 0 }
    expect(codeOf(() => services.submitAnswer(lost))).toBe('not-found')
    expect(rows(made)).toEqual([])
  })

  it('stores whole milliseconds of a clock that gives fractions', () => {
    const { quiz, give, services } = started()
    give(itemOf(quiz, 'multiple-choice'), right['When did']!, 1234.5678)
    expect(services.listAttempts({ limit: 1 })[0]?.spentMs).toBe(1235)
  })
})

describe('a quiz that was left', () => {
  it('goes on where it was: same questions, same order of questions and options, same feedback', () => {
    const folder = tempFolder()
    const { quiz, give, db } = started({ folder })
    const replies = quiz.items.slice(0, 2).map((item) => give(item, from(wrong, item)))
    db.close()
    const next = world({ folder })
    expect(next.services.openApp({}).openAttempt).toBe(quiz.attempt)
    const resumed = next.services.resumeQuiz({ attempt: quiz.attempt })
    expect(resumed).toEqual({ ...quiz, answered: replies.map(({ feedback }) => feedback) })
  })

  it('is ended once; what was answered stays', () => {
    const { quiz, give, services, made } = started()
    give(quiz.items[0]!, from(right, quiz.items[0]!))
    made.time += 1000
    const ended = services.endQuiz({ attempt: quiz.attempt })
    expect(ended).toMatchObject({ answered: 1, total: 4, score: 1, finishedAt: made.time })
    made.time += 1000
    expect(services.endQuiz({ attempt: quiz.attempt })).toEqual(ended)
    expect(services.listAttempts({ limit: 10 })).toEqual([ended])
  })

  it('is no history when it was ended before anything was answered', () => {
    const { quiz, services, bank } = started()
    expect(services.listAttempts({ limit: 10 })).toHaveLength(1)
    services.endQuiz({ attempt: quiz.attempt })
    expect(services.listAttempts({ limit: 10 })).toEqual([])
    expect(services.listBanks({})[0]?.attempts).toBe(0)
    expect(services.getResult({ attempt: quiz.attempt }).summary.bank.id).toBe(bank.id)
  })

  it("is nobody else's: another learner at this computer does not get at it", () => {
    const { quiz, db, services } = started()
    db.run(`INSERT INTO learners (name, created_at) VALUES ('Bea', 0)`)
    db.run('UPDATE attempts SET learner_id = 2')
    expect(codeOf(() => services.resumeQuiz({ attempt: quiz.attempt }))).toBe('not-found')
    expect(services.openApp({}).openAttempt).toBeNull()
    expect(services.listAttempts({ limit: 10 })).toEqual([])
    expect(services.listBanks({})[0]).toMatchObject({ attempts: 0, open: null })
  })

  it.each(['resumeQuiz', 'getResult', 'endQuiz'] as const)('%s says when there is none', (call) => {
    const { services } = started()
    expect(codeOf(() => services[call]({ attempt: 999 }))).toBe('not-found')
  })
})

describe('the result', () => {
  it('has every question in the order asked, answered or not', () => {
    const { quiz, give, services } = started()
    const reply = give(quiz.items[1]!, from(right, quiz.items[1]!), 700)
    const result = services.getResult({ attempt: quiz.attempt })
    expect(QuizResult.parse(result)).toEqual(result)
    expect(result.items).toEqual(
      quiz.items.map((item, index) =>
        index === 1 ? { item, feedback: reply.feedback, ms: 700 } : { item, feedback: null, ms: null }
      )
    )
    expect(result.summary).toMatchObject({ total: 4, answered: 1, score: 1, finishedAt: null })
  })
})

describe('a clock that is set back', () => {
  it('ends no quiz before it began or before its last answer, and takes no older answer for the latest', () => {
    const { quiz, give, services, made, bank } = started()
    for (const item of quiz.items.slice(0, 3)) give(item, from(wrong, item))
    made.time -= 86_400_000
    give(quiz.items[3]!, from(wrong, quiz.items[3]!))
    const [one] = services.listAttempts({ limit: 1 })
    expect(one!.finishedAt).toBeGreaterThanOrEqual(one!.startedAt)
    const { first } = made.db.get<{ first: number }>('SELECT min(answered_at) AS first FROM responses')!
    expect(first).toBeGreaterThanOrEqual(one!.startedAt)

    const again = services.startQuiz({ bank: bank.id })
    for (const item of again.items) {
      services.submitAnswer({
        attempt: again.attempt,
        question: item.question,
        answer: from(right, item),
        ms: 1
      })
    }
    expect(services.listBanks({})[0]?.known).toBe(1)
    expect(services.listAttempts({ limit: 10 }).map(({ attempt }) => attempt)).toEqual([
      again.attempt,
      quiz.attempt
    ])
  })
})
