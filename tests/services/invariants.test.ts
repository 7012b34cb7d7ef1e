import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Feedback, Item, Quiz } from '../../src-shared/contract.ts'
import type { Answer, Bank } from '../../src-shared/model.ts'
import { AppError } from '../../src-shared/result.ts'
import { grade } from '../../src-main/core/study/grade.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { doctor } from '../../src-main/services/doctor.ts'
import { createServices, type Services } from '../../src-main/services/index.ts'
import { closing, harbourBank, world } from '../helpers/db.ts'
import { manyQuestions } from '../helpers/many.ts'

/** Whatever a learner does in whatever order, and however the clock jumps: nothing answered is lost or counted twice. */

type Step =
  | { do: 'start'; bank: number; count: number }
  | { do: 'answer'; attempt: number; item: number; answer: number }
  | { do: 'end'; attempt: number }
  | { do: 'restart' }
  | { do: 'wait'; ms: number }

const index = fc.nat(20)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('start'), bank: fc.nat(1), count: fc.integer({ min: 1, max: 6 }) })
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('answer'), attempt: index, item: index, answer: fc.nat(3) })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end'), attempt: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart') }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.integer({ min: -100_000, max: 100_000 }) })
  }
)

/** What should be true, kept beside the program in the simplest way. */
interface Attempt {
  readonly quiz: Quiz
  readonly bank: number
  readonly given: Map<number, Feedback>
  ended: boolean
}

/** Some answer of the item's kind, by number; the last one fits no question. */
function answerTo(item: Item, choice: number): Answer {
  const n = choice % 3
  if (choice === 3) return { kind: 'multiple-choice', option: 'no such option' }
  switch (item.kind) {
    case 'multiple-choice':
      return { kind: item.kind, option: item.options[n]?.id ?? '' }
    case 'true-false':
      return { kind: item.kind, verdict: (['true', 'false', 'not-stated'] as const)[n] ?? 'true' }
    case 'who-said-it':
      return { kind: item.kind, pairs: n === 0 ? {} : { p: n === 1 ? 'x' : 'y', q: 'x' } }
    default:
      throw new Error(`the harbour has no question of the kind ${item.kind}`)
  }
}

const banks = (): Bank[] => [harbourBank(), manyQuestions(5)]
const questionOf = (stem: string) =>
  banks()
    .flatMap(({ questions }) => questions)
    .find((question) => question.stem === stem)!

it('keeps every answer, once, through any sequence of starts, answers, ends and restarts', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const made = world({ banks: banks() })
      let { services, db } = made
      services.openApp({})
      const attempts: Attempt[] = []
      /** The learner's latest answer to each question. */
      const latest = new Map<number, boolean>()

      for (const one of steps) {
        switch (one.do) {
          case 'start': {
            const bank = one.bank + 1
            const quiz = services.startQuiz({ bank, count: one.count })
            for (const other of attempts) if (other.bank === bank) other.ended = true
            attempts.push({ quiz, bank, given: new Map(), ended: false })
            break
          }
          case 'answer':
            if (attempts.length > 0) answer(services, attempts[one.attempt % attempts.length]!, one, latest)
            break
          case 'end':
            if (attempts.length > 0) {
              const attempt = attempts[one.attempt % attempts.length]!
              services.endQuiz({ attempt: attempt.quiz.attempt })
              attempt.ended = true
            }
            break
          case 'restart':
            db.close()
            db = closing(openDatabase(db.file))
            services = createServices({ ...made.context, db })
            break
          case 'wait':
            made.time += one.ms
            break
        }
        check(services, attempts, latest)
      }
      expect(doctor(db.file).healthy).toBe(true)
      db.close()
    }),
    { numRuns: 40 }
  )
}, 60_000)

function answer(
  services: Services,
  attempt: Attempt,
  one: { item: number; answer: number },
  latest: Map<number, boolean>
) {
  const item = attempt.quiz.items[one.item % attempt.quiz.items.length]!
  const given = answerTo(item, one.answer)
  const before = attempt.given.get(item.question)
  const submit = () =>
    services.submitAnswer({ attempt: attempt.quiz.attempt, question: item.question, answer: given, ms: 10 })
  if (before) {
    expect(submit().feedback).toEqual(before)
  } else if (attempt.ended || one.answer === 3) {
    expect(submit).toThrow(AppError)
  } else {
    const { feedback, finished } = submit()
    expect(feedback).toMatchObject({ answer: given, ...grade(questionOf(item.stem), given) })
    attempt.given.set(item.question, feedback)
    latest.set(item.question, feedback.correct)
    attempt.ended = attempt.given.size === attempt.quiz.items.length
    expect(finished).toBe(attempt.ended)
  }
}

function check(services: Services, attempts: readonly Attempt[], latest: ReadonlyMap<number, boolean>) {
  const open = attempts.filter(({ ended }) => !ended)
  expect(services.openApp({}).openAttempt).toBe(open.at(-1)?.quiz.attempt ?? null)

  for (const { quiz, given, ended } of attempts) {
    const { answered, ...rest } = services.resumeQuiz({ attempt: quiz.attempt })
    expect(rest).toEqual({ attempt: quiz.attempt, bank: quiz.bank, items: quiz.items, finished: ended })
    expect(new Map(answered.map((feedback) => [feedback.question, feedback]))).toEqual(given)
    expect(answered).toHaveLength(given.size)
  }

  const history = services.listAttempts({ limit: 500 })
  const shown = attempts.filter(({ given, ended }) => !ended || given.size > 0)
  expect(history.map(({ attempt }) => attempt)).toEqual(shown.map(({ quiz }) => quiz.attempt).reverse())
  for (const summary of history) {
    const { given, ended, quiz } = attempts.find((one) => one.quiz.attempt === summary.attempt)!
    expect(summary).toMatchObject({
      total: quiz.items.length,
      answered: given.size,
      spentMs: given.size * 10
    })
    expect(summary.score).toBeCloseTo(
      [...given.values()].reduce((sum, { score }) => sum + score, 0),
      9
    )
    expect(summary.finishedAt !== null).toBe(ended)
    if (summary.finishedAt !== null) expect(summary.finishedAt).toBeGreaterThanOrEqual(summary.startedAt)
  }

  for (const bank of services.listBanks({})) {
    const mine = open.filter((one) => one.bank === bank.id)
    expect(mine.length).toBeLessThanOrEqual(1)
    expect(bank.open?.attempt ?? null).toBe(mine[0]?.quiz.attempt ?? null)
    // The first bank's questions are rows 1 to 4, the second's 5 to 9.
    const answers = [...latest].filter(([question]) => (bank.id === 1 ? question <= 4 : question > 4))
    expect(bank.answered).toBe(answers.length)
    expect(bank.known).toBeCloseTo(answers.filter(([, correct]) => correct).length / bank.questions, 9)
  }
}
