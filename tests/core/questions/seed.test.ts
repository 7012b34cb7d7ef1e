import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate, keyText } from '../../../src-main/core/questions/generate.ts'
import { lint } from '../../../src-main/core/questions/lint/lint.ts'
import { Question } from '../../../src-shared/model.ts'
import { readSource } from '../../helpers/read-source.ts'

const file = resolve(import.meta.dirname, '../../../../shared/seed/article.txt')
const isThere = existsSync(file)

describe.skipIf(!isThere)(
  `questions on the seed article${isThere ? '' : ' (skipped: ../shared/seed is absent)'}`,
  () => {
    const source = isThere ? readSource(file, 'seed') : null
    const questions = source ? generate(source, { seed: 'seed' }) : []

    it('are eighty or more, of all kinds', () => {
      expect(questions.length).toBeGreaterThanOrEqual(80)
      const kinds = new Map<string, number>()
      for (const { kind } of questions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      expect(kinds.get('multiple-choice')).toBeGreaterThanOrEqual(30)
      expect(kinds.get('true-false')).toBeGreaterThanOrEqual(30)
      expect(kinds.get('who-said-it')).toBeGreaterThanOrEqual(2)
    })

    it('fit the model, have one key and evidence, and pass the flaw lint', () => {
      for (const question of questions) {
        expect(Question.parse(question)).toEqual(question)
        expect(question.evidence.length).toBeGreaterThan(0)
        expect(question.explanation).not.toBe('')
        if (question.kind === 'multiple-choice') {
          expect(question.options.filter(({ correct }) => correct)).toHaveLength(1)
          expect(new Set(question.options.map(({ text }) => text.toLowerCase())).size).toBe(
            question.options.length
          )
        }
        expect(lint(question, source ? { source } : {})).toEqual([])
      }
    })

    it('never share stem and key', () => {
      expect(new Set(questions.map((question) => `${question.stem}|${keyText(question)}`)).size).toBe(
        questions.length
      )
    })

    it('ask each sure fact that stands by itself at least twice', () => {
      const times = new Map<string, number>()
      for (const { facts } of questions) for (const id of facts) times.set(id, (times.get(id) ?? 0) + 1)
      const often = [...times.values()].filter((count) => count >= 2)
      expect(often.length).toBeGreaterThanOrEqual(15)
    })

    it.each([
      [/^When did a meeting of the Russian and US delegations take place/, '10 january 2022'],
      [/^When was a meeting of the Russia-NATO Council held/, '12 january 2022'],
      [/^In which city was a meeting of the Russia-NATO Council held\?/, 'brussels'],
      [/^When did the Russian Foreign Ministry publish draft agreements/, '17 december 2021'],
      [/^How long did the talks between .*Lavrov and .*Blinken.* last\?/, 'hour and a half'],
      [/^In how many stages were negotiations on security guarantees held in January 2022\?/, 'three'],
      [/^Who said that the United States, in written proposals to Russia, would describe/, 'jen psaki'],
      [/^Who noted that the role of diplomacy in any case remains central\?/, 'sergei ryabkov'],
      [/^Who is named as White House press secretary/, 'jen psaki']
    ])('have the right key for %s', (stem, key) => {
      const asked = questions.filter((question) => stem.test(question.stem))
      expect(asked.length).toBeGreaterThan(0)
      for (const question of asked) expect(keyText(question).replace('written: ', '')).toBe(key)
    })
  }
)
