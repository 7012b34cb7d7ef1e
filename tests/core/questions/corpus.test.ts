import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate, keyText } from '../../../src-main/core/questions/generate.ts'
import { lint } from '../../../src-main/core/questions/lint/lint.ts'
import { Question } from '../../../src-shared/model.ts'
import { readSource } from '../../helpers/read-source.ts'

/** The whole pipeline on texts of many kinds: no promise on how many questions, but on every one that comes. */
const folder = join(import.meta.dirname, '../../corpus/dev')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('questions on the texts of the corpus', () => {
  it.each(files)(
    '%s: each fits the model, has one key and evidence, passes the lint, and is no other',
    (name) => {
      const source = readSource(join(folder, name), name)
      const questions = generate(source, { seed: 'corpus' })
      for (const question of questions) {
        expect(Question.parse(question)).toEqual(question)
        expect(question.evidence.length).toBeGreaterThan(0)
        expect(lint(question, { source })).toEqual([])
        expect(
          question.facts.every((id) => source.facts.some((fact) => fact.id === id && fact.confidence >= 0.6))
        ).toBe(true)
        if (question.kind === 'multiple-choice') {
          expect(question.options.filter(({ correct }) => correct)).toHaveLength(1)
          expect(question.options.every(({ correct, why }) => (why === null) === correct)).toBe(true)
        }
      }
      expect(new Set(questions.map((question) => `${question.stem}|${keyText(question)}`)).size).toBe(
        questions.length
      )
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    }
  )

  it('come from nearly every text', () => {
    const none = files.filter(
      (name) => generate(readSource(join(folder, name), name), { seed: 'corpus' }).length < 5
    )
    expect(none.length).toBeLessThanOrEqual(files.length / 10)
  })
})
