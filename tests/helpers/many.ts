import { createHash } from 'node:crypto'
import type { Bank, Verdict } from '../../src-shared/model.ts'

const keys: readonly Verdict[] = ['true', 'false', 'not-stated']

/** A bank of so many true-or-false questions about one short text; no two stems are alike. */
export function manyQuestions(count: number, id = 'many'): Bank {
  const text = 'Numbers are even or odd.'
  return {
    format: 'factwright-bank',
    version: 1,
    id,
    title: `Numbers (${id})`,
    description: '',
    language: 'en',
    sources: [
      {
        id: `numbers-${id}`,
        title: 'Numbers',
        date: null,
        sha256: createHash('sha256').update(text).digest('hex'),
        text,
        sentences: [{ start: 0, end: text.length }],
        entities: [],
        facts: []
      }
    ],
    questions: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      kind: 'true-false',
      stem: `The number ${index} is even.`,
      explanation: '',
      facts: [],
      evidence: [{ source: `numbers-${id}`, start: 0, end: text.length }],
      tags: [],
      difficulty: 'easy',
      state: 'accepted',
      key: keys[index % 3] ?? 'true'
    }))
  }
}
