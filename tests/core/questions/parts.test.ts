import { describe, expect, it } from 'vitest'
import { generate } from '../../../src-main/core/questions/generate.ts'
import type { Question, QuestionKind } from '../../../src-shared/model.ts'
import { harbour } from '../../helpers/harbour.ts'

const all = generate(harbour, { seed: 'test' })
const of = <Kind extends QuestionKind>(kind: Kind): Extract<Question, { kind: Kind }>[] =>
  all.filter((question): question is Extract<Question, { kind: Kind }> => question.kind === kind)

describe('multiple response', () => {
  it('is generated, with two right and two wrong options at least and a reason for each wrong one', () => {
    expect(of('multiple-response').length).toBeGreaterThan(0)
    for (const { options } of of('multiple-response')) {
      const right = options.filter(({ correct }) => correct)
      expect(right.length).toBeGreaterThanOrEqual(2)
      expect(options.length - right.length).toBeGreaterThanOrEqual(2)
      expect(options.map(({ id }) => id).join('')).toBe('abcdef'.slice(0, options.length))
      for (const { correct, why } of options) expect(why === null).toBe(correct)
    }
  })

  it('puts what happened on the day itself or later on the wrong side of "before"', () => {
    const question = of('multiple-response').find(({ stem }) => stem.includes('before'))
    expect(question?.stem).toBe('Which of these happened before 18 March 2023, according to the source?')
    const side = (word: string) => question?.options.find(({ text }) => text.includes(word))?.correct
    expect([side('budget'), side('Forum'), side('Pieter Vos'), side('studies')]).toEqual([
      true,
      true,
      false,
      false
    ])
  })
})

describe('time lines', () => {
  it('put three to five events of different days in order of time, without telling when', () => {
    expect(of('ordering').length).toBeGreaterThan(0)
    for (const { items } of of('ordering')) {
      expect(items.length).toBeGreaterThanOrEqual(3)
      expect(items.length).toBeLessThanOrEqual(5)
      const days = items.map(({ when }) => when)
      expect(days).toEqual([...new Set(days)].sort())
      for (const { text } of items) expect(text).not.toMatch(/March|\d/)
    }
  })
})

describe('short answers', () => {
  it('ask for one name, know its other wordings, and which names near by are not it', () => {
    const where = of('short-answer').find(({ stem }) => stem.includes('Pieter Vos on flood defences'))
    expect(where?.accepted[0]).toBe('Amsterdam')
    expect(where?.wrong).toContain('Rotterdam')
    expect(of('short-answer').find(({ accepted }) => accepted[0] === 'Ruth Okafor')?.accepted).toContain(
      'Okafor'
    )
    for (const { accepted, wrong } of of('short-answer'))
      expect(accepted.filter((each) => wrong.includes(each))).toEqual([])
  })
})

describe('dates to be written', () => {
  it('are as exact as the question asks', () => {
    expect(of('date').length).toBeGreaterThan(0)
    for (const { stem, key } of of('date'))
      expect(stem.startsWith('On which day '), stem).toBe(/^\d{4}-\d\d-\d\d$/.test(key))
    expect(of('date').find(({ stem }) => stem.includes('Coastal Cities Forum'))?.key).toBe('2023-03-16')
  })
})
