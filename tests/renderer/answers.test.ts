import { describe, expect, test } from 'vitest'
import { answerLines, partsRight } from '../../src-renderer/answers.ts'
import { answerOf, chosenIn, optionForKey, optionsOf } from '../../src-renderer/screens/quiz/question.ts'
import type { Feedback, Item } from '../../src-shared/contract.ts'

const choice: Item = {
  question: 1,
  kind: 'multiple-choice',
  stem: 'Where?',
  tags: [],
  options: [
    { id: 'v', text: 'Vienna' },
    { id: 'g', text: 'Geneva' }
  ]
}
const claim: Item = { question: 2, kind: 'true-false', stem: 'They met.', tags: [] }
const quotes: Item = {
  question: 3,
  kind: 'who-said-it',
  stem: 'Who said it?',
  tags: [],
  choices: [
    { id: 'a', text: 'Ann' },
    { id: 'b', text: 'Bea' }
  ],
  prompts: [
    { id: 'p', text: 'Yes.' },
    { id: 'q', text: 'No.' }
  ]
}
const feedback = (answer: Feedback['answer'], key: Feedback['key']): Feedback => ({
  question: 1,
  answer,
  key,
  score: 0,
  correct: false,
  explanation: '',
  evidence: []
})

describe('keys of the keyboard', () => {
  test('a number is the choice at that place, and no choice where there is none', () => {
    expect(optionForKey(choice, '2')).toBe('g')
    expect(optionForKey(choice, '3')).toBeNull()
    expect(optionForKey(choice, '0')).toBeNull()
    expect(optionForKey(choice, 'Enter')).toBeNull()
    expect(optionForKey(quotes, '1')).toBe('a')
  })
  test('T, F and N judge a claim, and are nothing elsewhere', () => {
    expect(['t', 'F', 'n', '3'].map((key) => optionForKey(claim, key))).toEqual([
      'true',
      'false',
      'not-stated',
      'not-stated'
    ])
    expect(optionForKey(choice, 't')).toBeNull()
  })
})

test('every choice offered makes an answer that names that choice', () => {
  for (const item of [choice, claim])
    for (const { id } of optionsOf(item, null)) expect(chosenIn(item, answerOf(item, id))).toBe(id)
})

test('why an option is wrong is not known before the answer', () => {
  const answered = feedback(
    { kind: 'multiple-choice', option: 'v' },
    { kind: 'multiple-choice', option: 'g', whys: { v: 'It met there later.' } }
  )
  expect(optionsOf(choice, null).map(({ why }) => why)).toEqual([undefined, undefined])
  expect(optionsOf(choice, answered).map(({ why }) => why)).toEqual(['It met there later.', undefined])
})

describe('answers in words', () => {
  test('an option, a verdict, and a speaker a quote', () => {
    expect(answerLines(choice, { kind: 'multiple-choice', option: 'g' })).toEqual([
      { prompt: null, text: 'Geneva' }
    ])
    expect(answerLines(claim, { kind: 'true-false', verdict: 'not-stated' })).toEqual([
      { prompt: null, text: 'Not stated' }
    ])
    expect(answerLines(quotes, { kind: 'who-said-it', pairs: { p: 'b' } })).toEqual([
      { prompt: 'Yes.', text: 'Bea' },
      { prompt: 'No.', text: 'not answered' }
    ])
  })
  test('of several quotes, those given to the right speaker are counted', () => {
    const half = feedback(
      { kind: 'who-said-it', pairs: { p: 'a', q: 'a' } },
      { kind: 'who-said-it', pairs: { p: 'a', q: 'b' } }
    )
    expect(partsRight(quotes, half)).toEqual({ right: 1, total: 2 })
    expect(partsRight(choice, half)).toBeNull()
  })
})
