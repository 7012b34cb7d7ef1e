import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../../src-main/core/study/grade.ts'
import { orderForAttempt, orderParts } from '../../../src-main/core/study/order.ts'
import type { MultipleChoice, TrueFalse, WhoSaidIt } from '../../../src-shared/model.ts'
import { verdicts } from '../../../src-shared/model.ts'

const base = {
  id: 'q',
  explanation: '',
  facts: [],
  evidence: [],
  tags: [],
  difficulty: 'easy' as const,
  state: 'draft' as const
}
const choice: MultipleChoice = {
  ...base,
  kind: 'multiple-choice',
  stem: 'When did the ferry sail?',
  options: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: `at ${id}`,
    correct: id === 'c',
    why: id === 'c' ? null : 'no'
  }))
}
const claim: TrueFalse = { ...base, kind: 'true-false', stem: 'The ferry sailed at noon.', key: 'not-stated' }
const match: WhoSaidIt = {
  ...base,
  kind: 'who-said-it',
  stem: 'Who said what?',
  choices: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
  prompts: [
    { id: 'p1', text: 'one', key: 'x' },
    { id: 'p2', text: 'two', key: 'y' },
    { id: 'p3', text: 'three', key: 'x' },
    { id: 'p4', text: 'four', key: 'z' }
  ]
}

describe('grade', () => {
  it('gives one for the key of a multiple choice and nothing for the rest', () => {
    for (const option of ['a', 'b', 'c', 'd']) {
      const right = option === 'c'
      expect(grade(choice, { kind: 'multiple-choice', option })).toEqual({
        score: right ? 1 : 0,
        correct: right
      })
    }
  })

  it('takes false and not stated for different answers', () => {
    for (const verdict of verdicts) {
      const right = verdict === 'not-stated'
      expect(grade(claim, { kind: 'true-false', verdict })).toEqual({ score: right ? 1 : 0, correct: right })
    }
  })

  it('gives the share of prompts that went to their speaker', () => {
    const of = (pairs: Record<string, string>): unknown => grade(match, { kind: 'who-said-it', pairs })
    expect(of({ p1: 'x', p2: 'y', p3: 'x', p4: 'z' })).toEqual({ score: 1, correct: true })
    expect(of({ p1: 'x', p2: 'y', p3: 'y', p4: 'z' })).toEqual({ score: 0.75, correct: false })
    expect(of({ p2: 'y' })).toEqual({ score: 0.25, correct: false })
    expect(of({})).toEqual({ score: 0, correct: false })
  })

  it('scores between 0 and 1 and is correct exactly at 1, whatever was paired', () => {
    const pairs = fc.dictionary(fc.constantFrom('p1', 'p2', 'p3', 'p4'), fc.constantFrom('x', 'y', 'z'))
    fc.assert(
      fc.property(pairs, (given) => {
        const right = match.prompts.filter(({ id, key }) => given[id] === key).length
        expect(grade(match, { kind: 'who-said-it', pairs: given })).toEqual({
          score: right / 4,
          correct: right === 4
        })
      })
    )
  })

  it('refuses an answer that cannot belong to the question', () => {
    const refused = { name: 'AppError', code: 'bad-input' }
    expect(() => grade(choice, { kind: 'true-false', verdict: 'true' })).toThrow(
      expect.objectContaining(refused)
    )
    expect(() => grade(claim, { kind: 'multiple-choice', option: 'a' })).toThrow(
      expect.objectContaining(refused)
    )
    expect(() => grade(choice, { kind: 'multiple-choice', option: 'e' })).toThrow(
      expect.objectContaining(refused)
    )
    expect(() => grade(match, { kind: 'who-said-it', pairs: { p9: 'x' } })).toThrow(
      expect.objectContaining(refused)
    )
    expect(() => grade(match, { kind: 'who-said-it', pairs: { p1: 'w' } })).toThrow(
      expect.objectContaining(refused)
    )
  })
})

describe('the order of an attempt', () => {
  it('is the same whenever the attempt is resumed, for each question by itself', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const asked = orderForAttempt([choice, claim, match], seed)
        expect(orderForAttempt([choice, claim, match], seed)).toEqual(asked)
        for (const question of [choice, claim, match]) {
          expect(asked.find(({ kind }) => kind === question.kind)).toEqual(orderParts(question, seed))
        }
      })
    )
  })

  it('changes no answer: what was right before is right after', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = orderParts(choice, seed)
        expect(grade(shown, { kind: 'multiple-choice', option: 'c' }).correct).toBe(true)
        const pairs = { p1: 'x', p2: 'y', p3: 'x', p4: 'z' }
        expect(grade(orderParts(match, seed), { kind: 'who-said-it', pairs }).correct).toBe(true)
      })
    )
  })

  it('moves the key about', () => {
    const places = new Set<number>()
    for (let i = 0; i < 60; i++) {
      const shown = orderParts(choice, `attempt ${i}`)
      if (shown.kind === 'multiple-choice') places.add(shown.options.findIndex(({ correct }) => correct))
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3])
  })
})
