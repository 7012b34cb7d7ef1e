import type {
  Answer,
  Bank,
  DateQuestion,
  MultipleResponse,
  Ordering,
  Question,
  ShortAnswer,
  TrueFalse
} from '../../src-shared/model.ts'
import { harbourBank } from './db.ts'

/** A question, and answers to it of which it is known what they are worth. */
export interface KindCase {
  readonly question: Question
  readonly right: Answer
  readonly wrong: Answer
  readonly partly: { readonly answer: Answer; readonly score: number } | null
  /** An answer that belongs to another question. */
  readonly stray: Answer
  /** The question with another key, the rest as it is. */
  readonly rekeyed: Question
}

const base: Omit<TrueFalse, 'id' | 'kind' | 'stem' | 'key'> = {
  explanation: 'The text says so.',
  facts: [],
  evidence: [],
  tags: [],
  difficulty: 'easy',
  state: 'draft'
}

const option = (id: string, text: string, correct: boolean) => ({
  id,
  text,
  correct,
  why: correct ? null : `Why ${id} is wrong.`
})

const response: MultipleResponse = {
  ...base,
  id: 'k-response',
  kind: 'multiple-response',
  stem: 'Which of these did Mayor Duarte promise?',
  options: [
    option('a', 'New jobs', true),
    option('b', 'A longer quay', false),
    option('c', 'A new harbour', true),
    option('d', 'Lower fees', false)
  ]
}

const dated: DateQuestion = {
  ...base,
  id: 'k-date',
  kind: 'date',
  stem: 'On which day was the harbour opened?',
  key: '2021-05-03'
}

const short: ShortAnswer = {
  ...base,
  id: 'k-short',
  kind: 'short-answer',
  stem: 'In which town was the harbour opened?',
  accepted: ['Vélin', 'Port of Vélin'],
  wrong: ['Valin']
}

const ordering: Ordering = {
  ...base,
  id: 'k-ordering',
  kind: 'ordering',
  stem: 'In which order did these events happen?',
  items: [
    { id: 'm', text: 'The plan was drawn', when: '2019' },
    { id: 'z', text: 'The vote was held', when: '2020-05' },
    { id: 'a', text: 'The harbour was opened', when: '2021-05-03' },
    { id: 'k', text: 'The first ship came', when: '2021-05-04' }
  ]
}

const cases: KindCase[] = [
  {
    question: response,
    right: { kind: 'multiple-response', options: ['c', 'a'] },
    wrong: { kind: 'multiple-response', options: ['b'] },
    partly: { answer: { kind: 'multiple-response', options: ['a'] }, score: 0.5 },
    stray: { kind: 'multiple-response', options: ['z'] },
    rekeyed: {
      ...response,
      options: response.options.map((each) =>
        each.id === 'b' ? { ...each, correct: true, why: null } : each
      )
    }
  }
]

cases.push({
  question: ordering,
  right: { kind: 'ordering', order: ['m', 'z', 'a', 'k'] },
  wrong: { kind: 'ordering', order: ['k', 'a', 'z', 'm'] },
  partly: { answer: { kind: 'ordering', order: ['z', 'm', 'a', 'k'] }, score: 5 / 6 },
  stray: { kind: 'ordering', order: ['m', 'z', 'a'] },
  rekeyed: {
    ...ordering,
    items: ordering.items.map((each, at) => ({ ...each, id: ['z', 'm', 'a', 'k'][at] ?? '' }))
  }
})

cases.push({
  question: short,
  right: { kind: 'short-answer', text: 'velin' },
  wrong: { kind: 'short-answer', text: '' },
  partly: null,
  stray: { kind: 'ordering', order: [] },
  rekeyed: { ...short, accepted: ['The old town'] }
})

cases.push({
  question: dated,
  right: { kind: 'date', text: '3rd of May' },
  wrong: { kind: 'date', text: '4 May 2021' },
  partly: null,
  stray: { kind: 'date', text: 'some time ago' },
  rekeyed: { ...dated, key: '2021-05-04' }
})

/** A fresh copy each time. */
export const kindCases = (): KindCase[] => structuredClone(cases)

/** One question of each kind that takes more than one choice. */
export const kindsBank = (): Bank => ({
  ...harbourBank(),
  id: 'kinds-bank',
  title: 'Every kind',
  questions: kindCases().map(({ question }) => question)
})

/** An answer that fits the question, right or wrong. */
export function anyAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'multiple-choice':
      return { kind: question.kind, option: question.options[0]?.id ?? '' }
    case 'true-false':
      return { kind: question.kind, verdict: question.key }
    case 'who-said-it':
      return { kind: question.kind, pairs: {} }
    case 'multiple-response':
      return { kind: question.kind, options: [] }
    case 'date':
      return { kind: question.kind, text: question.key }
    case 'short-answer':
      return { kind: question.kind, text: question.accepted[0] ?? '' }
    case 'ordering':
      return { kind: question.kind, order: question.items.map(({ id }) => id) }
  }
}
