import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../../src-main/core/study/grade.ts'
import { orderParts } from '../../../src-main/core/study/order.ts'
import type { Ordering } from '../../../src-shared/model.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const line: Ordering = {
  id: 'q',
  kind: 'ordering',
  stem: 'In which order did these events happen?',
  explanation: '',
  facts: [],
  evidence: [],
  tags: [],
  difficulty: 'easy',
  state: 'draft',
  items: ids.map((id, at) => ({ id, text: id, when: `202${at}` }))
}
const of = (order: readonly string[]) => grade(line, { kind: 'ordering', order: [...order] })

describe('ordering', () => {
  it('earns the share of pairs in the right order', () => {
    expect(of(ids)).toEqual({ score: 1, correct: true })
    expect(of(['b', 'a', 'c', 'd', 'e'])).toEqual({ score: 0.9, correct: false })
    expect(of(['e', 'a', 'b', 'c', 'd'])).toEqual({ score: 0.6, correct: false })
    expect(of([...ids].reverse())).toEqual({ score: 0, correct: false })
  })
  it('earns all for no order but the right one, and an order and its reverse share one point', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 5 }), (order) => {
        expect(of(order).correct).toBe(order.join() === ids.join())
        expect(of(order).score + of([...order].reverse()).score).toBeCloseTo(1, 10)
      })
    )
  })
  it('refuses an answer that leaves an item out, names one twice or a strange one', () => {
    for (const order of [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd', 'd'],
      ['a', 'b', 'c', 'd', 'z']
    ])
      expect(() => of(order)).toThrow('each item of the question once')
  })
  it('is never shown in the right order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const three = { ...line, items: line.items.slice(0, 3) }
        const shown = orderParts(three, seed)
        expect(shown.kind === 'ordering' && shown.items).not.toEqual(three.items)
      })
    )
  })
})
