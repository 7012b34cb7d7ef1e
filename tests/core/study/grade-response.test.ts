import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../../src-main/core/study/grade.ts'
import type { MultipleResponse } from '../../../src-shared/model.ts'

const response = (keys: readonly string[], all = ['a', 'b', 'c', 'd', 'e']): MultipleResponse => ({
  id: 'q',
  kind: 'multiple-response',
  stem: 'Which of these sailed?',
  explanation: '',
  facts: [],
  evidence: [],
  tags: [],
  difficulty: 'easy',
  state: 'draft',
  options: all.map((id) => ({ id, text: id, correct: keys.includes(id), why: null }))
})
const of = (keys: string[], ...options: string[]): unknown =>
  grade(response(keys), { kind: 'multiple-response', options })

describe('multiple response', () => {
  it('is right when exactly the right options are chosen, in any order', () => {
    expect(of(['a', 'b'], 'b', 'a')).toEqual({ score: 1, correct: true })
    expect(of(['a', 'b'], 'a', 'b', 'a')).toEqual({ score: 1, correct: true })
  })
  it('takes one right option off for each wrong one, never below nothing', () => {
    expect(of(['a', 'b'], 'a')).toEqual({ score: 0.5, correct: false })
    expect(of(['a', 'b'], 'a', 'b', 'c')).toEqual({ score: 0.5, correct: false })
    expect(of(['a', 'b'], 'a', 'c')).toEqual({ score: 0, correct: false })
    expect(of(['a', 'b'], 'c', 'd', 'e')).toEqual({ score: 0, correct: false })
    expect(of(['a', 'b'])).toEqual({ score: 0, correct: false })
  })
  it('never pays for choosing everything where half or more is wrong', () => {
    expect(of(['a', 'b'], 'a', 'b', 'c', 'd', 'e')).toEqual({ score: 0, correct: false })
  })
  it('is correct only at a score of 1, and adding a right option never costs', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const some = fc.subarray(ids)
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 4 }), some, (keys, chosen) => {
        const question = response(keys)
        const before = grade(question, { kind: 'multiple-response', options: chosen })
        expect(before.correct).toBe(before.score === 1)
        for (const key of keys) {
          const after = grade(question, { kind: 'multiple-response', options: [...chosen, key] })
          expect(after.score).toBeGreaterThanOrEqual(before.score)
        }
      })
    )
  })
  it('refuses an option that the question does not have', () => {
    expect(() => of(['a'], 'z')).toThrow('no option "z"')
  })
})
