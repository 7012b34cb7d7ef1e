import { describe, expect, it } from 'vitest'
import { lint } from '../../../../src-main/core/questions/lint/lint.ts'
import { rules } from '../../../../src-main/core/questions/lint/rules/index.ts'
import type {
  MultipleChoice,
  MultipleResponse,
  Ordering,
  Question,
  ShortAnswer,
  TrueFalse,
  WhoSaidIt
} from '../../../../src-shared/model.ts'
import { harbour } from '../../../helpers/harbour.ts'

const base = {
  id: 'q',
  explanation: 'Because the source says so.',
  facts: [],
  evidence: [{ source: 'harbour', start: 0, end: 20 }],
  tags: [],
  difficulty: 'easy' as const,
  state: 'draft' as const
}

/** A choice question; the key is marked with a star. */
function choice(stem: string, ...options: string[]): MultipleChoice {
  return {
    ...base,
    kind: 'multiple-choice',
    stem,
    options: options.map((option, at) => ({
      id: 'abcdefghi'.charAt(at),
      text: option.replace(/^\*/, ''),
      correct: option.startsWith('*'),
      why: option.startsWith('*') ? null : 'The source says otherwise.'
    }))
  }
}
const claim = (stem: string): TrueFalse => ({ ...base, kind: 'true-false', stem, key: 'true' })
const match: WhoSaidIt = {
  ...base,
  kind: 'who-said-it',
  stem: 'Who said what?',
  choices: [
    { id: 'c1', text: 'Elena Marsh' },
    { id: 'c2', text: 'Pieter Vos' }
  ],
  prompts: [{ id: 'p1', text: 'The foundations must reach the bedrock.', key: 'c2' }]
}

/** The same with several keys. */
const response = (stem: string, ...options: string[]): MultipleResponse => ({
  ...choice(stem, ...options),
  kind: 'multiple-response'
})

interface Case {
  readonly rule: string
  readonly field: string
  readonly flawed: Question
  /** The nearest wording that is fine. */
  readonly good: Question
  readonly context?: 'source'
}

const WHEN = 'When did the council of Port Hallow approve the wall?'
const SPOKE = 'Which of these people spoke at the meeting of the council of Port Hallow?'
const line = (...texts: string[]): Ordering => ({
  ...base,
  kind: 'ordering',
  stem: 'In which order did these events happen, according to the source?',
  items: texts.map((text, at) => ({ id: `i${at}`, text, when: `202${at}` }))
})
const short = (stem: string, ...accepted: string[]): ShortAnswer => ({
  ...base,
  kind: 'short-answer',
  stem,
  accepted,
  wrong: []
})
const cases: readonly Case[] = [
  {
    rule: 'answer-cue',
    field: 'stem',
    flawed: short('In which town does the council of Port Hallow meet?', 'Port Hallow'),
    good: short('In which town does the council meet on the wall?', 'Port Hallow')
  },
  {
    rule: 'order-cue',
    field: 'items.i1',
    flawed: line('The wall was designed', 'The wall was approved in March', 'The wall was built'),
    good: line('The wall was designed', 'The wall was approved', 'The wall was built')
  },
  {
    rule: 'duplicate-options',
    field: 'items.i2',
    flawed: line('The wall was designed', 'The wall was built', 'The wall was built'),
    good: line('The wall was designed', 'The wall was approved', 'The wall was built')
  },
  {
    rule: 'one-key',
    field: 'key',
    flawed: response(SPOKE, '*Elena Marsh', 'Pieter Vos', 'Tomas Reed', 'Anna Kerr'),
    good: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed', 'Anna Kerr')
  },
  {
    rule: 'one-key',
    field: 'key',
    flawed: response(SPOKE, '*Elena Marsh', '*Pieter Vos', '*Tomas Reed', 'Anna Kerr'),
    good: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed', 'Anna Kerr')
  },
  {
    rule: 'option-count',
    field: 'options',
    flawed: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed'),
    good: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed', 'Anna Kerr')
  },
  {
    rule: 'duplicate-options',
    field: 'options.d',
    flawed: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed', 'Tomas Reed'),
    good: response(SPOKE, '*Elena Marsh', '*Pieter Vos', 'Tomas Reed', 'Anna Kerr')
  },
  {
    rule: 'one-key',
    field: 'key',
    flawed: choice(WHEN, '*14 March 2023', '*15 March 2023', '16 March 2023'),
    good: choice(WHEN, '*14 March 2023', '15 March 2023', '16 March 2023')
  },
  {
    rule: 'one-key',
    field: 'key',
    flawed: choice(WHEN, '14 March 2023', '15 March 2023', '16 March 2023'),
    good: choice(WHEN, '14 March 2023', '15 March 2023', '*16 March 2023')
  },
  {
    rule: 'one-key',
    field: 'prompts.p1',
    flawed: { ...match, prompts: [{ id: 'p1', text: 'The wall is too low.', key: 'c9' }] },
    good: match
  },
  {
    rule: 'option-count',
    field: 'options',
    flawed: choice(WHEN, '*14 March 2023', '15 March 2023'),
    good: choice(WHEN, '*14 March 2023', '15 March 2023', '16 March 2023')
  },
  {
    rule: 'duplicate-options',
    field: 'options.c',
    flawed: choice('Who wrote the report?', '*The council', 'Harbour staff', 'harbour staff.', 'Residents'),
    good: choice('Who wrote the report?', '*The council', 'Harbour staff', 'Fishermen', 'Residents')
  },
  {
    rule: 'duplicate-options',
    field: 'choices.c2',
    flawed: { ...match, choices: [match.choices[0]!, { id: 'c2', text: 'elena marsh' }] },
    good: match
  },
  {
    rule: 'overlapping-options',
    field: 'options.b',
    flawed: choice('How many ships were damaged?', '*12', '10 to 20', '25'),
    good: choice('How many ships were damaged?', '*12', '15', '25')
  },
  {
    rule: 'option-types',
    field: 'options.c',
    flawed: choice(WHEN, '*14 March 2023', '15 March 2023', 'Elena Marsh'),
    good: choice(WHEN, '*14 March 2023', '15 March 2023', 'May 2023')
  },
  {
    rule: 'option-types',
    field: 'options.b',
    flawed: choice('Where was the forum held?', '*Rotterdam', 'Pieter Vos', 'Amsterdam'),
    good: choice('Where was the forum held?', '*Rotterdam', 'Port Hallow', 'Amsterdam'),
    context: 'source'
  },
  {
    rule: 'all-or-none',
    field: 'options.d',
    flawed: choice(WHEN, '*14 March 2023', '15 March 2023', '16 March 2023', 'None of the above'),
    good: choice(WHEN, '*14 March 2023', '15 March 2023', '16 March 2023', '17 March 2023')
  },
  {
    rule: 'combined-options',
    field: 'options.c',
    flawed: choice('Who voted for the wall?', '*Marsh', 'Vos', 'A and B', 'Reyes'),
    good: choice('Who voted for the wall?', '*Marsh', 'Vos', 'Okafor', 'Reyes')
  },
  {
    rule: 'longest-key',
    field: 'options.a',
    flawed: choice(
      'Why was the wall built?',
      '*To keep the old town dry in the storms of the coming decades',
      'For looks',
      'By mistake'
    ),
    good: choice(
      'Why was the wall built?',
      '*To keep the town dry',
      'To please the tourists',
      'To shelter the ferries'
    )
  },
  {
    rule: 'clang',
    field: 'options.a',
    flawed: choice(
      'Which body runs the harbour?',
      '*The harbour authority',
      'The town council',
      'The coastguard'
    ),
    good: choice('Which body runs the port?', '*The harbour authority', 'The town council', 'The coastguard')
  },
  {
    rule: 'article-cue',
    field: 'stem',
    flawed: choice('Pieter Vos works as an?', '*Engineer', 'Teacher', 'Baker'),
    good: choice('What is the job of Pieter Vos?', '*Engineer', 'Teacher', 'Baker')
  },
  {
    rule: 'number-cue',
    field: 'options',
    flawed: choice('Who were the two guests?', '*Marsh and Vos', 'Lind', 'Okafor'),
    good: choice('Who were the two guests?', '*Marsh and Vos', 'Lind and Vos', 'Marsh and Okafor')
  },
  {
    rule: 'logical-cue',
    field: 'options.b',
    flawed: choice(
      'What did Vos say?',
      '*That the wall is safe',
      'That the wall is not safe',
      'That the tide is rising'
    ),
    good: choice(
      'What did Vos say?',
      '*That the wall is safe',
      'That the ferry is late',
      'That the tide is rising'
    )
  },
  {
    rule: 'convergence',
    field: 'options',
    flawed: choice('Who met whom?', '*Marsh and Vos', 'Marsh and Reyes', 'Okafor and Vos', 'Tan and Lee'),
    good: choice('Who met whom?', '*Marsh and Vos', 'Marsh and Reyes', 'Okafor and Vos', 'Okafor and Reyes')
  },
  {
    rule: 'implausible',
    field: 'options.c',
    flawed: choice('How many sections has the wall?', '*240', '260', '900,000'),
    good: choice('How many sections has the wall?', '*240', '260', '300')
  },
  {
    rule: 'implausible',
    field: 'options.b',
    flawed: choice(WHEN, '*14 March 2023', '14 March 1823', '16 March 2023'),
    good: choice(WHEN, '*14 March 2023', '14 March 2022', '16 March 2023')
  },
  {
    rule: 'absolute-terms',
    field: 'options.b',
    flawed: choice(
      'What will the wall do?',
      '*Keep out most storms',
      'Always keep out storms',
      'Shelter the ferries'
    ),
    good: choice(
      'What will the wall do?',
      '*Keep out most storms',
      'Keep out the wind',
      'Shelter the ferries'
    )
  },
  {
    rule: 'vague-terms',
    field: 'stem',
    flawed: choice('Which wind often reaches the harbour?', '*West', 'East', 'North'),
    good: choice('Which wind reached the harbour on 14 March 2023?', '*West', 'East', 'North')
  },
  {
    rule: 'question-mark',
    field: 'stem',
    flawed: choice(
      'When did the council of Port Hallow approve the wall',
      '*14 March 2023',
      '15 March 2023',
      '16 March 2023'
    ),
    good: choice(WHEN, '*14 March 2023', '15 March 2023', '16 March 2023')
  },
  {
    rule: 'question-mark',
    field: 'stem',
    flawed: claim('Did the council of Port Hallow approve the wall?'),
    good: claim('The council of Port Hallow approved the wall.')
  },
  {
    rule: 'negative-stem',
    field: 'stem',
    flawed: choice('Which town is not on the coast?', '*Ashby', 'Port Hallow', 'Rotterdam'),
    good: choice('Which town is NOT on the coast?', '*Ashby', 'Port Hallow', 'Rotterdam')
  },
  {
    rule: 'negative-stem',
    field: 'stem',
    flawed: choice("Who didn't vote for the wall?", '*Reyes', 'Marsh', 'Okafor'),
    // What somebody said may be a negation; the question itself is not.
    good: choice('Who warned that the city could not borrow?', '*Reyes', 'Marsh', 'Okafor')
  },
  {
    rule: 'unfocused',
    field: 'stem',
    flawed: choice(
      'Which of the following statements is true?',
      '*The wall is high',
      'The wall is low',
      'The wall is old'
    ),
    good: choice(
      'What did Elena Marsh say of the wall?',
      '*The wall is high',
      'The wall is low',
      'The wall is old'
    )
  },
  {
    rule: 'blank',
    field: 'stem',
    flawed: choice('The council met in ____ on 14 March 2023?', '*Port Hallow', 'Rotterdam', 'Amsterdam'),
    good: choice('Where did the council meet on 14 March 2023?', '*Port Hallow', 'Rotterdam', 'Amsterdam')
  },
  {
    rule: 'dangling-reference',
    field: 'stem',
    flawed: choice('Where did he speak of the storms?', '*Port Hallow', 'Rotterdam', 'Amsterdam'),
    good: choice('Where did Pieter Vos speak of his plan?', '*Port Hallow', 'Rotterdam', 'Amsterdam')
  },
  {
    rule: 'dangling-reference',
    field: 'stem',
    flawed: claim('On the same day, the council approved the wall.'),
    good: claim('On 14 March 2023, the council approved the wall.')
  },
  {
    rule: 'too-long',
    field: 'stem',
    flawed: choice(
      `When did ${'the council and '.repeat(25)} the mayor meet?`,
      '*14 March 2023',
      '15 March 2023',
      '16 March 2023'
    ),
    good: choice(
      'When did the council and the mayor meet?',
      '*14 March 2023',
      '15 March 2023',
      '16 March 2023'
    )
  },
  {
    rule: 'evidence',
    field: 'evidence',
    flawed: { ...claim('The wall was approved in March.'), evidence: [] },
    good: claim('The wall was approved in March.'),
    context: 'source'
  },
  {
    rule: 'evidence',
    field: 'evidence',
    flawed: {
      ...claim('The wall was approved in March.'),
      evidence: [{ source: 'harbour', start: 5, end: 999_999 }]
    },
    good: claim('The wall was approved in March.'),
    context: 'source'
  }
]

describe('each flaw', () => {
  for (const { rule, field, flawed, good, context } of cases) {
    it(`${rule}: “${flawed.stem.slice(0, 60)}” has it at ${field}, the better wording has not`, () => {
      const given = context === 'source' ? { source: harbour } : {}
      const found = lint(flawed, given).filter((flaw) => flaw.rule === rule)
      expect(found.map((flaw) => flaw.field)).toContain(field)
      expect(found.every(({ message }) => /^[A-Z“0-9].{15,}[.?]$/.test(message))).toBe(true)
      expect(lint(good, given).filter((flaw) => flaw.rule === rule)).toEqual([])
    })
  }

  it('is shown by a flawed and a good example for every rule there is', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)))
  })
})

describe('a fix', () => {
  it('mends the flaw it is offered for', () => {
    const fixes = cases.flatMap(({ rule, flawed, context }) =>
      lint(flawed, context ? { source: harbour } : {})
        .filter((flaw) => flaw.rule === rule)
        .flatMap(({ fix }) => (fix ? [{ rule, mended: fix.question }] : []))
    )
    expect(new Set(fixes.map(({ rule }) => rule))).toEqual(
      new Set(['duplicate-options', 'all-or-none', 'article-cue', 'question-mark', 'negative-stem'])
    )
    for (const { rule, mended } of fixes)
      expect(lint(mended).filter((flaw) => flaw.rule === rule)).toEqual([])
  })
})

it('finds nothing in a question that is well made', () => {
  expect(
    lint(choice(WHEN, '*14 March 2023', '12 March 2023', '16 March 2023', '18 March 2023'), {
      source: harbour
    })
  ).toEqual([])
  expect(lint(match, { source: harbour })).toEqual([])
  expect(lint(claim('On 14 March 2023, the council approved the wall.'), { source: harbour })).toEqual([])
})
