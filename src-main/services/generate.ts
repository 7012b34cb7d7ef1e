import {
  BANK_FORMAT,
  BANK_VERSION,
  type Bank,
  type QuestionKind,
  type Source
} from '../../src-shared/model.ts'
import { generate } from '../core/questions/generate.ts'

export interface GenerateOptions {
  /** Decides on wording, distractors and order; made from the source's text when left out. */
  readonly seed?: string | undefined
  /** At most this many questions; all that are good when left out. */
  readonly count?: number | undefined
  /** All kinds when left out. */
  readonly kinds?: readonly QuestionKind[] | undefined
}

/** A bank of draft questions on one source, checked for flaws. The same source and options give the same bank. */
export function generateBank(source: Source, { seed, count, kinds }: GenerateOptions = {}): Bank {
  const questions = generate(source, {
    seed: seed ?? source.sha256,
    ...(count !== undefined && { count }),
    ...(kinds !== undefined && { kinds })
  })
  const day = source.date === null ? '' : `, ${source.date}`
  return {
    format: BANK_FORMAT,
    version: BANK_VERSION,
    id: `bank-${source.id}`,
    title: source.title,
    description: `Drafts on "${source.title}"${day}. Read and accept each before use.`,
    language: 'en',
    sources: [source],
    questions
  }
}
