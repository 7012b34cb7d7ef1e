import type { Entity, Fact, Span, When } from '../../src-shared/model.ts'
import type { Gold } from '../corpus/gold.ts'

/** What the evaluation needs of an extraction, whatever else that holds. Offsets are into `text`. */
export type View = {
  text: string
  /** The date line found, or null. */
  date: string | null
  sentences: Span[]
  entities: Entity[]
  facts: Fact[]
  /** Every date expression found and resolved, whether a fact uses it or not. */
  dates: When[]
  /** Every span taken for somebody's words, without its marks. */
  quotes: string[]
}

/** One text with its marking and with what was found in it, from `least` confidence on. */
export type Case = { gold: Gold; view: View; least: number }

/** Below this a fact is a suggestion and is never asked, so neither does it count as found. */
export const ASKED = 0.6

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Where the nth occurrence of a marked string stands; the marking's own check proves that there is one. */
export function place(text: string, part: string, nth = 1): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1)
  if (start < 0) throw new Error(`not in the text: "${part}"`)
  return { start, end: start + part.length }
}

/** From the first to the last of the sentences that the span touches; the span itself where there is none. */
export function sentenceOf(view: View, span: Span): Span {
  const touched = view.sentences.filter((s) => overlaps(s, span))
  const first = touched[0]
  const last = touched.at(-1)
  return first && last ? { start: first.start, end: last.end } : span
}

export const factsOf = <K extends Fact['kind']>({ view, least }: Case, kind: K) =>
  view.facts.filter((f): f is Extract<Fact, { kind: K }> => f.kind === kind && f.confidence >= least)
