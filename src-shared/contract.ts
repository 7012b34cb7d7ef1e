import { z } from 'zod'
import { Answer, IsoDay, Span, Uid, Verdict, factKinds, questionKinds } from './model.ts'
import type { Channel } from './channels.ts'

/**
 * Every call across the bridge: what goes in, what comes out. Main parses with these; the window imports their
 * types only, because zod probes `new Function`, which the page's CSP forbids and reports.
 * Ids here are row numbers of the data file. Times are milliseconds since 1970 (UTC).
 */

const RowId = z.int().positive()
const Millis = z.number().min(0)

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** 1 is the usual size. */
  textSize: z.number().min(0.8).max(2),
  motion: z.enum(['system', 'reduced'])
})
export type Settings = z.infer<typeof Settings>
export const defaultSettings: Settings = { theme: 'system', textSize: 1, motion: 'system' }

export const BankSummary = z.object({
  id: RowId,
  title: z.string(),
  description: z.string(),
  questions: z.int(),
  facts: z.int(),
  sources: z.array(z.object({ id: RowId, title: z.string(), date: z.string().nullable() })),
  /** Share of the bank's questions whose latest answer was right, 0 to 1. */
  known: z.number(),
  /** Questions answered at least once. */
  answered: z.int(),
  attempts: z.int(),
  /** An unfinished quiz on this bank. */
  open: z.object({ attempt: RowId, answered: z.int(), total: z.int() }).nullable(),
  isSample: z.boolean()
})
export type BankSummary = z.infer<typeof BankSummary>

const itemBase = { question: RowId, stem: z.string(), tags: z.array(z.string()) }
const Choice = z.object({ id: z.string(), text: z.string() })
/** A question as the learner sees it before answering: no key, options in this attempt's order. */
export const Item = z.discriminatedUnion('kind', [
  z.object({ ...itemBase, kind: z.literal('multiple-choice'), options: z.array(Choice) }),
  z.object({ ...itemBase, kind: z.literal('true-false') }),
  z.object({
    ...itemBase,
    kind: z.literal('who-said-it'),
    choices: z.array(Choice),
    prompts: z.array(Choice)
  }),
  z.object({ ...itemBase, kind: z.literal('multiple-response'), options: z.array(Choice) }),
  z.object({ ...itemBase, kind: z.literal('ordering'), items: z.array(Choice) }),
  z.object({ ...itemBase, kind: z.literal('short-answer') }),
  z.object({
    ...itemBase,
    kind: z.literal('date'),
    /** How exact the answer has to be. */
    precision: z.enum(['day', 'month', 'year'])
  })
])
export type Item = z.infer<typeof Item>

export const EvidenceView = z.object({
  source: RowId,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  /** 1-based number of the sentence in its source. */
  sentence: z.int()
})
export type EvidenceView = z.infer<typeof EvidenceView>

/** What may be shown once the answer is on disk. */
export const Feedback = z.object({
  question: RowId,
  answer: Answer,
  /** 0 to 1, by the rules of `core/study/grade.ts`. */
  score: z.number(),
  correct: z.boolean(),
  explanation: z.string(),
  key: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('multiple-choice'),
      option: z.string(),
      whys: z.record(z.string(), z.string())
    }),
    z.object({ kind: z.literal('true-false'), verdict: Verdict }),
    z.object({ kind: z.literal('who-said-it'), pairs: z.record(z.string(), z.string()) }),
    z.object({
      kind: z.literal('multiple-response'),
      options: z.array(z.string()),
      whys: z.record(z.string(), z.string())
    }),
    z.object({
      kind: z.literal('ordering'),
      order: z.array(z.string()),
      /** Item id -> when it happened, in words. */
      when: z.record(z.string(), z.string())
    }),
    z.object({
      kind: z.literal('short-answer'),
      text: z.string(),
      /** What the answer was taken as, where it is not word for word what was written; null where it was nothing known. */
      taken: z.string().nullable()
    }),
    z.object({
      kind: z.literal('date'),
      /** In words. */
      text: z.string(),
      /** What the answer was read as, in words; null where none was given. */
      taken: z.string().nullable()
    })
  ]),
  evidence: z.array(EvidenceView)
})
export type Feedback = z.infer<typeof Feedback>

export const Quiz = z.object({
  attempt: RowId,
  bank: z.object({ id: RowId, title: z.string() }),
  /** In the order asked. */
  items: z.array(Item),
  /** Feedback of what is answered already, so that a resumed quiz can look back. */
  answered: z.array(Feedback),
  finished: z.boolean()
})
export type Quiz = z.infer<typeof Quiz>

export const AttemptSummary = z.object({
  attempt: RowId,
  bank: z.object({ id: RowId, title: z.string() }),
  startedAt: Millis,
  /** Null while the quiz is open. */
  finishedAt: Millis.nullable(),
  total: z.int(),
  answered: z.int(),
  /** Sum of the scores of what was answered; compare with `total`. */
  score: z.number(),
  /** Time spent on the questions. */
  spentMs: Millis
})
export type AttemptSummary = z.infer<typeof AttemptSummary>

export const QuizResult = z.object({
  summary: AttemptSummary,
  /** One a question, in the order asked; feedback is null where nothing was answered. */
  items: z.array(z.object({ item: Item, feedback: Feedback.nullable(), ms: Millis.nullable() }))
})
export type QuizResult = z.infer<typeof QuizResult>

export const SourceView = z.object({
  id: RowId,
  title: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  sentences: z.array(Span)
})
export type SourceView = z.infer<typeof SourceView>

export const SearchHit = z.object({
  kind: z.enum(['bank', 'question', 'fact', 'source']),
  id: RowId,
  /** Where it lives: the bank of a question, the source of a fact. */
  home: z.object({ id: RowId, title: z.string() }),
  /** A fact's evidence in the source it lives in: the window opens the source there. */
  at: Span.optional(),
  title: z.string(),
  /** A piece of the text around the match, cut into plain and matching parts. */
  snippet: z.array(z.object({ text: z.string(), match: z.boolean() }))
})
export type SearchHit = z.infer<typeof SearchHit>

/** A fact found in a text that is being looked through, in words. */
export const DraftFact = z.object({
  /** Of this draft alone. */
  id: Uid,
  kind: z.enum(factKinds),
  evidence: Span,
  /** 0 to 1. */
  confidence: z.number(),
  /** Too unsure to be asked about unless a person accepts it. */
  isSuggestion: z.boolean(),
  /** What it says: "The council approved the budget". */
  title: z.string(),
  /** The rest, a piece each: a date, a place, an office. */
  details: z.array(z.string())
})
export type DraftFact = z.infer<typeof DraftFact>

/** What was found in a text, before anything of it is kept. */
export const Draft = z.object({
  id: z.string(),
  title: z.string(),
  /** The day of the date line, or the one that was given. */
  date: z.string().nullable(),
  sentences: z.int(),
  /** In the order of the text. */
  facts: z.array(DraftFact),
  /** Those on suggestions too; each asks about these facts, and is made only where all of them are kept. */
  questions: z.array(z.object({ stem: z.string(), kind: z.enum(questionKinds), facts: z.array(Uid) }))
})
export type Draft = z.infer<typeof Draft>

/** The text of a file, ready to be read as an article. */
export const TextFile = z.object({
  name: z.string(),
  text: z.string(),
  /** What the reader should know, a sentence: how the letters were decoded, say. */
  notice: z.string().nullable()
})
export type TextFile = z.infer<typeof TextFile>

export const StartQuiz = z.object({
  bank: RowId,
  /** How many questions at most; all when left out. */
  count: z.int().min(1).max(1000).optional(),
  kinds: z.array(z.enum(questionKinds)).optional(),
  /** Only the questions missed in this attempt. */
  missedIn: RowId.optional()
})

export const contract = {
  openApp: {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      learner: z.object({ id: RowId, name: z.string() }),
      settings: Settings,
      dataFile: z.string(),
      /** The quiz left open last, if any: the window goes on there. */
      openAttempt: RowId.nullable(),
      firstStart: z.boolean()
    })
  },
  listBanks: { input: z.object({}), output: z.array(BankSummary) },
  getSource: { input: z.object({ source: RowId }), output: SourceView },
  startQuiz: { input: StartQuiz, output: Quiz },
  resumeQuiz: { input: z.object({ attempt: RowId }), output: Quiz },
  submitAnswer: {
    /** Sent again after a lost reply it changes nothing and returns the feedback of the first. */
    input: z.object({ attempt: RowId, question: RowId, answer: Answer, ms: Millis.max(86_400_000) }),
    output: z.object({ feedback: Feedback, finished: z.boolean() })
  },
  /** Ends an open quiz early; what was answered stays. */
  endQuiz: { input: z.object({ attempt: RowId }), output: AttemptSummary },
  getResult: { input: z.object({ attempt: RowId }), output: QuizResult },
  listAttempts: {
    input: z.object({ bank: RowId.optional(), limit: z.int().min(1).max(500).default(100) }),
    output: z.array(AttemptSummary)
  },
  search: {
    input: z.object({ query: z.string().max(500), limit: z.int().min(1).max(100).default(20) }),
    output: z.array(SearchHit)
  },
  saveSettings: { input: Settings.partial(), output: Settings },
  /**
   * Reads an article, in a worker: facts and draft questions. One at a time: another one ends it, and what was
   * found before is forgotten. Progress is told on its own channel under this job's number.
   */
  draftBank: {
    input: z.object({
      job: z.int().min(0),
      text: z.string(),
      /** The day it was written, where its own date line is wrong or missing. */
      date: IsoDay.optional(),
      /** What to call it where it has no headline. */
      name: z.string().max(300).optional()
    }),
    output: z.discriminatedUnion('found', [
      z.object({ found: z.literal('facts'), draft: Draft }),
      /** The same text is in the library. */
      z.object({ found: z.literal('present'), bank: z.object({ id: RowId, title: z.string() }) }),
      z.object({ found: z.literal('cancelled') })
    ])
  },
  /** Ends the reading at once. What was found before stays. */
  cancelDraft: { input: z.object({}), output: z.null() },
  /** Stores the draft as a bank, all of it or nothing. */
  keepDraft: {
    input: z.object({
      draft: z.string(),
      title: z.string().trim().min(1).max(300),
      /** Facts to be left out, with their questions. */
      reject: z.array(Uid),
      /** Suggestions to be taken as facts; the others are left out. */
      accept: z.array(Uid)
    }),
    output: z.object({ bank: RowId, title: z.string(), questions: z.int() })
  },
  /** Takes a bank out of the library; `restoreBank` brings it back as it was, its history included. */
  deleteBank: {
    input: z.object({ bank: RowId }),
    output: z.object({ bank: RowId, title: z.string() })
  },
  restoreBank: { input: z.object({ bank: RowId }), output: z.null() },
  /** Lets the person choose a file; null when they chose none. */
  openTextFile: { input: z.object({}), output: TextFile.nullable() },
  /** Decodes a file that was dropped on the window. */
  readTextFile: {
    input: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    output: TextFile
  },
  /** The window tells main of an error that nobody caught, for the log. */
  reportProblem: {
    input: z.object({ message: z.string().max(5000), stack: z.string().max(20000) }),
    output: z.null()
  }
} satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
export type Input<C extends Channel> = z.input<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>
