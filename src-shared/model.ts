import { z } from 'zod'

/**
 * The words of the domain. Offsets are UTF-16 code units into the text of a source, `end` exclusive.
 * Ids inside a bank file are strings that are unique within that file; the database has its own numbers.
 */

export const Uid = z.string().min(1).max(120)
const Offset = z.int().min(0)
const span = { start: Offset, end: Offset }

export const Span = z.object(span)
export type Span = z.infer<typeof Span>

/** `2022-01-21`, `2022-01`, `2022`, or `start/end` of these. */
export const IsoDate = z
  .string()
  .regex(
    /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/,
    'a date like 2022-01-21, 2022-01, 2022 or start/end'
  )
export const IsoDay = z.iso.date()
/** ISO 8601 duration, such as `PT1H30M` or `P3D`. */
export const IsoDuration = z
  .string()
  .regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/)

export const When = z.object({
  iso: IsoDate,
  precision: z.enum(['day', 'month', 'year', 'range']),
  ...span
})
export type When = z.infer<typeof When>

// ---------------------------------------------------------------- entities

export const entityTypes = ['person', 'organisation', 'place', 'document'] as const
export const Entity = z.object({
  id: Uid,
  type: z.enum(entityTypes),
  name: z.string().min(1),
  aliases: z.array(z.string())
})
export type Entity = z.infer<typeof Entity>
export type EntityType = Entity['type']

// ---------------------------------------------------------------- facts

/** An entity as it stands in one sentence: the words there and what they name. */
export const Mention = z.object({ entity: Uid, name: z.string(), ...span })
export type Mention = z.infer<typeof Mention>

/**
 * A clause cut so that it can be asked: `{subject} {verb} {rest}` says it, `When {aux} {subject} {main} {rest}?`
 * asks it. Date, place and duration phrases are taken out of `rest`.
 * "A meeting of the council was held": subject "a meeting of the council", verb "was held", aux "was", main "held".
 * "The talks ended": verb "ended", aux "did", main "end".
 */
export const Clause = z.object({
  subject: z.string().min(1),
  verb: z.string().min(1),
  aux: z.string().min(1),
  main: z.string(),
  rest: z.string()
})
export type Clause = z.infer<typeof Clause>

const factBase = { id: Uid, evidence: Span, confidence: z.number().min(0).max(1) }

export const EventFact = z.object({
  ...factBase,
  kind: z.literal('event'),
  /** What happened, as one clause without its date and place: "the talks between A and B ended". */
  what: z.string().min(1),
  when: When.nullable(),
  where: z.array(Mention),
  who: z.array(Uid),
  duration: z.object({ iso: IsoDuration, ...span }).nullable(),
  clause: Clause.nullable()
})

export const StatementFact = z.object({
  ...factBase,
  kind: z.literal('statement'),
  speaker: z.object({ entity: Uid, name: z.string() }),
  /** The office in which the speaker spoke, as the source words it there or at first mention. */
  role: z.string().nullable(),
  verb: z.string(),
  /** False where the source says that the speaker denied the content. */
  affirmed: z.boolean(),
  content: z.string().min(1),
  quotes: z.array(z.object({ text: z.string(), ...span })),
  when: When.nullable(),
  medium: z.string().nullable(),
  /** Who passed the statement on, when it is relayed. */
  via: z.object({ entity: Uid.nullable(), name: z.string() }).nullable()
})

export const RoleFact = z.object({
  ...factBase,
  kind: z.literal('role'),
  person: Uid,
  role: z.string().min(1),
  organisation: Uid.nullable()
})

export const QuantityFact = z.object({
  ...factBase,
  kind: z.literal('quantity'),
  value: z.number(),
  unit: z.string(),
  of: z.string(),
  ...span
})

export const factKinds = ['event', 'statement', 'role', 'quantity'] as const
export const Fact = z.discriminatedUnion('kind', [EventFact, StatementFact, RoleFact, QuantityFact])
export type Fact = z.infer<typeof Fact>
export type FactKind = Fact['kind']
export type EventFact = z.infer<typeof EventFact>
export type StatementFact = z.infer<typeof StatementFact>
export type RoleFact = z.infer<typeof RoleFact>
export type QuantityFact = z.infer<typeof QuantityFact>

// ---------------------------------------------------------------- sources

export const Source = z.object({
  id: Uid,
  title: z.string(),
  /** The date line, from which relative dates count; null when the text has none. */
  date: IsoDay.nullable(),
  /** Of the text in UTF-8, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  sentences: z.array(Span),
  entities: z.array(Entity),
  facts: z.array(Fact)
})
export type Source = z.infer<typeof Source>

// ---------------------------------------------------------------- questions

export const Evidence = z.object({ source: Uid, ...span })
export type Evidence = z.infer<typeof Evidence>

export const verdicts = ['true', 'false', 'not-stated'] as const
export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

const questionBase = {
  id: Uid,
  stem: z.string().min(1),
  /** Shown after the answer: why the key is right, in a sentence. */
  explanation: z.string(),
  /** Ids of the facts it asks about. */
  facts: z.array(Uid),
  evidence: z.array(Evidence),
  tags: z.array(z.string()),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  state: z.enum(['draft', 'accepted'])
}

export const Option = z.object({
  id: Uid,
  text: z.string().min(1),
  correct: z.boolean(),
  /** Why a wrong option is wrong; null for the key. */
  why: z.string().nullable()
})
export type Option = z.infer<typeof Option>

export const MultipleChoice = z.object({
  ...questionBase,
  kind: z.literal('multiple-choice'),
  options: z.array(Option).min(2).max(9)
})
/** One or more options are right, and all of them are asked for. */
export const MultipleResponse = z.object({
  ...questionBase,
  kind: z.literal('multiple-response'),
  options: z.array(Option).min(3).max(9)
})
/** A date written in any usual form; a day, a month or a year is asked, as exact as the key is. */
export const DateQuestion = z.object({
  ...questionBase,
  kind: z.literal('date'),
  key: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date like 2022-01-21, 2022-01 or 2022')
})
/** Answered in the learner's own words. */
export const ShortAnswer = z.object({
  ...questionBase,
  kind: z.literal('short-answer'),
  /** Every wording that is right; the first is shown as the key. */
  accepted: z.array(z.string().min(1)).min(1).max(20),
  /** Answers near to a right one, in letters, that are never taken for it. */
  wrong: z.array(z.string().min(1)).max(50)
})
/** Events to be put in order of time. They stand here in the right order, each later than the one before. */
export const Ordering = z.object({
  ...questionBase,
  kind: z.literal('ordering'),
  items: z
    .array(z.object({ id: Uid, text: z.string().min(1), when: IsoDate }))
    .min(3)
    .max(6)
})
/** The stem is the claim to be judged against the source. */
export const TrueFalse = z.object({ ...questionBase, kind: z.literal('true-false'), key: Verdict })
/** Each prompt is something that was said; its key is the id of the choice that names who said it. */
export const WhoSaidIt = z.object({
  ...questionBase,
  kind: z.literal('who-said-it'),
  choices: z
    .array(z.object({ id: Uid, text: z.string().min(1) }))
    .min(2)
    .max(9),
  prompts: z
    .array(z.object({ id: Uid, text: z.string().min(1), key: Uid }))
    .min(1)
    .max(9)
})

export const questionKinds = [
  'multiple-choice',
  'true-false',
  'who-said-it',
  'multiple-response',
  'ordering',
  'short-answer',
  'date'
] as const
export const Question = z.discriminatedUnion('kind', [
  MultipleChoice,
  TrueFalse,
  WhoSaidIt,
  MultipleResponse,
  Ordering,
  ShortAnswer,
  DateQuestion
])
export type Question = z.infer<typeof Question>
export type QuestionKind = Question['kind']
export type MultipleChoice = z.infer<typeof MultipleChoice>
export type TrueFalse = z.infer<typeof TrueFalse>
export type WhoSaidIt = z.infer<typeof WhoSaidIt>
export type DateQuestion = z.infer<typeof DateQuestion>
export type ShortAnswer = z.infer<typeof ShortAnswer>
export type Ordering = z.infer<typeof Ordering>
export type MultipleResponse = z.infer<typeof MultipleResponse>

// ---------------------------------------------------------------- banks

export const BANK_FORMAT = 'factwright-bank'
export const BANK_VERSION = 1

/** A bank as a file: questions with all that they point at. Checked further by `services/validate`. */
export const Bank = z.object({
  format: z.literal(BANK_FORMAT),
  version: z.literal(BANK_VERSION),
  id: Uid,
  title: z.string().min(1),
  description: z.string(),
  language: z.string(),
  sources: z.array(Source),
  questions: z.array(Question)
})
export type Bank = z.infer<typeof Bank>

// ---------------------------------------------------------------- answers

export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple-choice'), option: Uid }),
  z.object({ kind: z.literal('true-false'), verdict: Verdict }),
  z.object({
    kind: z.literal('who-said-it'),
    /** Prompt id -> choice id; a prompt left open is wrong. */
    pairs: z.record(Uid, Uid)
  }),
  z.object({ kind: z.literal('multiple-response'), options: z.array(Uid).max(9) }),
  /** All of the items, the earliest first. */
  z.object({ kind: z.literal('ordering'), order: z.array(Uid).max(6) }),
  /** Empty where the learner does not know. */
  z.object({ kind: z.literal('short-answer'), text: z.string().max(500) }),
  z.object({ kind: z.literal('date'), text: z.string().max(500) })
])
export type Answer = z.infer<typeof Answer>
