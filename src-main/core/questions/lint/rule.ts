import type { MultipleChoice, MultipleResponse, Question, Source } from '../../../../src-shared/model.ts'

/** What is wrong with a question, for its author. */
export interface Flaw {
  /** The rule's id, such as `longest-key`. */
  readonly rule: string
  /** Where it stands: `stem`, `key`, `evidence`, `options`, `options.<id>`, `choices`, `prompts.<id>`. */
  readonly field: string
  /** Plain words: what is wrong and what to do. */
  readonly message: string
  /** One change that mends it, where there is one that cannot harm. */
  readonly fix?: { readonly label: string; readonly question: Question }
}

export interface LintContext {
  /** The source the question is about; some rules look into it. */
  readonly source?: Source
}

export interface Rule {
  readonly id: string
  /** The flaw's name, and where the literature has it. */
  readonly about: string
  check(question: Question, context: LintContext): readonly Omit<Flaw, 'rule'>[]
}

/** A rule that speaks on multiple choice only. */
export const onChoices =
  (check: (question: MultipleChoice, context: LintContext) => readonly Omit<Flaw, 'rule'>[]): Rule['check'] =>
  (question, context) =>
    question.kind === 'multiple-choice' ? check(question, context) : []

/** A rule on options, whether one of them is right or several. */
export const onOptions =
  (
    check: (
      question: MultipleChoice | MultipleResponse,
      context: LintContext
    ) => readonly Omit<Flaw, 'rule'>[]
  ): Rule['check'] =>
  (question, context) =>
    question.kind === 'multiple-choice' || question.kind === 'multiple-response'
      ? check(question, context)
      : []

export const keysOf = (question: MultipleChoice | MultipleResponse): MultipleChoice['options'] =>
  question.options.filter(({ correct }) => correct)
export const wrongOf = (question: MultipleChoice | MultipleResponse): MultipleChoice['options'] =>
  question.options.filter(({ correct }) => !correct)

/** The text of the evidence, for rules that leave alone what the source itself says. */
export const evidenceText = (question: Question, { source }: LintContext): string =>
  source === undefined
    ? ''
    : question.evidence
        .filter((each) => each.source === source.id)
        .map(({ start, end }) => source.text.slice(start, end))
        .join(' ')
