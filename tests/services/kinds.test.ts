import { describe, expect, it } from 'vitest'
import { Feedback, Item } from '../../src-shared/contract.ts'
import { Question } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import { bankProblems } from '../../src-main/services/bank-problems.ts'
import { doctor } from '../../src-main/services/doctor.ts'
import { exportBank } from '../../src-main/services/export-bank.ts'
import { importBank } from '../../src-main/services/import-bank.ts'
import { world } from '../helpers/db.ts'
import { kindCases, kindsBank } from '../helpers/kinds.ts'

const opened = () => {
  const made = world({ banks: [kindsBank()] })
  made.services.openApp({})
  return made
}

/** A quiz on every kind, and the item of one of them. */
function asked(kind: Question['kind']) {
  const made = opened()
  const quiz = made.services.startQuiz({ bank: 1 })
  const item = quiz.items.find((one) => one.kind === kind)
  if (!item) throw new Error(`nothing of the kind ${kind} was asked`)
  const give = (answer: (typeof cases)[number]['right']) =>
    made.services.submitAnswer({ attempt: quiz.attempt, question: item.question, answer, ms: 1 }).feedback
  return { ...made, quiz, item, give }
}

const cases = kindCases()

it('the bank is sound and comes out of the data file as it went in', () => {
  expect(bankProblems(kindsBank())).toEqual({ sources: [], questions: [] })
  const { db, context } = opened()
  expect(exportBank(context, 1)).toEqual(kindsBank())
  db.close()
  expect(doctor(db.file).checks.filter(({ ok }) => !ok)).toEqual([])
})

describe.each(cases.map((one) => [one.question.kind, one] as const))('%s', (kind, one) => {
  it('is asked without its key', () => {
    const { item } = asked(kind)
    expect(Item.parse(item)).toEqual(item)
    const shown = JSON.stringify(item)
    expect(shown).not.toMatch(/"(?:correct|why|key|accepted|wrong|when)"/)
  })

  it('shows its parts in one order, however often the quiz is opened', () => {
    const { services, quiz } = asked(kind)
    expect(services.resumeQuiz({ attempt: quiz.attempt }).items).toEqual(quiz.items)
  })

  it('earns all for the right answer, which the feedback confirms', () => {
    const { give } = asked(kind)
    const feedback = give(one.right)
    expect(Feedback.parse(feedback)).toEqual(feedback)
    expect(feedback).toMatchObject({ score: 1, correct: true, answer: one.right })
    expect(feedback.key.kind).toBe(kind)
  })

  it('earns nothing for a wrong answer', () => {
    expect(asked(kind).give(one.wrong)).toMatchObject({ score: 0, correct: false })
  })

  it.skipIf(one.partly === null)('earns a share for what is right of it', () => {
    const { give } = asked(kind)
    if (!one.partly) return
    const { score, correct } = give(one.partly.answer)
    expect(score).toBeCloseTo(one.partly.score, 10)
    expect(correct).toBe(false)
  })

  it('refuses an answer that cannot belong to it, and goes on waiting', () => {
    const { give } = asked(kind)
    expect(() => give(one.stray)).toThrow(AppError)
    expect(() => give({ kind: 'true-false', verdict: 'true' })).toThrow(AppError)
    expect(give(one.right).score).toBe(1)
  })

  it('keeps an answer apart from a key that an edit has changed', () => {
    const { services, context, quiz, give } = asked(kind)
    give(one.right)
    services.endQuiz({ attempt: quiz.attempt })
    expect(Question.parse(one.rekeyed)).toEqual(one.rekeyed)
    importBank(context, { ...kindsBank(), questions: [one.rekeyed] })
    const old = services.getResult({ attempt: quiz.attempt }).items.find(({ item }) => item.kind === kind)
    expect(old?.feedback).toMatchObject({ score: 1, answer: one.right })
    const again = services.startQuiz({ bank: 1 }).items
    expect(again.map(({ question }) => question)).not.toContain(old?.item.question)
  })
})

it('a time line whose items are not each later than the one before is told as wrong', () => {
  const bank = kindsBank()
  const [line] = bank.questions.filter((question) => question.kind === 'ordering')
  if (!line) throw new Error('no time line')
  line.items = line.items.map((item) => (item.id === 'z' ? { ...item, when: '2019-07' } : item))
  expect(bankProblems(bank).questions.map(({ message }) => message)).toEqual([
    'Question "k-ordering": item "z" (2019-07) must be later than the one ahead of it (2019).'
  ])
})
