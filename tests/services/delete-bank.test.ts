import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/result.ts'
import { harbourBank, world } from '../helpers/db.ts'

function opened() {
  const here = world()
  here.services.openApp({})
  return here
}

describe('a deleted bank', () => {
  it('is out of the library, of what can be found, and of what can be started', () => {
    const { services } = opened()
    expect(services.deleteBank({ bank: 1 })).toEqual({ bank: 1, title: harbourBank().title })
    expect(services.listBanks({})).toEqual([])
    expect(services.search({ query: 'harbour', limit: 20 })).toEqual([])
    expect(() => services.startQuiz({ bank: 1 })).toThrow(/no longer there/)
  })

  it('comes back as it was', () => {
    const { services } = opened()
    const { attempt } = services.startQuiz({ bank: 1 })
    const before = [services.listBanks({}), services.listAttempts({ limit: 9 }), services.openApp({})]
    const hits = services.search({ query: 'harbour', limit: 20 })
    services.deleteBank({ bank: 1 })
    services.restoreBank({ bank: 1 })
    expect([services.listBanks({}), services.listAttempts({ limit: 9 }), services.openApp({})]).toEqual(
      before
    )
    expect(services.search({ query: 'harbour', limit: 20 })).toEqual(hits)
    expect(services.resumeQuiz({ attempt }).finished).toBe(false)
  })

  it('is not what the window goes on with, and its open quiz is no history', () => {
    const { services } = opened()
    const { attempt } = services.startQuiz({ bank: 1 })
    expect(services.openApp({}).openAttempt).toBe(attempt)
    services.deleteBank({ bank: 1 })
    expect(services.openApp({}).openAttempt).toBeNull()
    expect(services.listAttempts({ limit: 9 })).toEqual([])
  })

  it('leaves the quizzes that were finished in the history, with their answers', () => {
    const { services } = opened()
    const quiz = services.startQuiz({ bank: 1, kinds: ['true-false'] })
    for (const { question } of quiz.items) {
      services.submitAnswer({
        attempt: quiz.attempt,
        question,
        answer: { kind: 'true-false', verdict: 'false' },
        ms: 5
      })
    }
    const before = services.getResult({ attempt: quiz.attempt })
    services.deleteBank({ bank: 1 })
    expect(services.listAttempts({ limit: 9 }).map(({ attempt }) => attempt)).toEqual([quiz.attempt])
    expect(services.getResult({ attempt: quiz.attempt })).toEqual(before)
  })

  it('stays deleted when a new version of the program brings its samples again', () => {
    const { services, db } = opened()
    services.deleteBank({ bank: 1 })
    const next = world({ folder: db.file.replace(/[^/\\]+$/, ''), stamp: '2' })
    next.services.openApp({})
    expect(next.services.listBanks({})).toEqual([])
    next.services.restoreBank({ bank: 1 })
    expect(next.services.listBanks({})).toHaveLength(1)
  })

  it('cannot be deleted twice, nor a bank that never was; bringing back what is there changes nothing', () => {
    const { services } = opened()
    services.restoreBank({ bank: 1 })
    services.deleteBank({ bank: 1 })
    expect(() => services.deleteBank({ bank: 1 })).toThrow(AppError)
    expect(() => services.deleteBank({ bank: 99 })).toThrow(AppError)
    expect(() => services.restoreBank({ bank: 99 })).toThrow(AppError)
  })
})
