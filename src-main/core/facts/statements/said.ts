import type { Frame, Range } from '../syntax/types.ts'
import { referenceOf, type Reference } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { CLAUSE_TAKING, PROMISING, QUOTE_VERBS, URGING, VIEW_VERBS } from '../data/speech.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import { mediumIn, paperIn, saidWhen } from './attribution.ts'
import { contentEnd, quotesOver, spanOf } from './content.ts'
import { reportingOf, type Reporting } from './reporting.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'
import { words } from '../../text/plain.ts'

const NOUN_TAKING = words(
  'demand recommend propose predict promise deny reject dispute dismiss refute pledge announce'
)

/** "X said that ...", "X said ...", '"...," X said', "X promised to ...", "X called for ...". */
export function saidIn(story: Story, frame: Frame): Draft[] {
  const out: Draft[] = []
  for (const clause of frame.clauses) {
    if (clause.marker >= 0 && frame.tokens[clause.marker]?.lower === 'as') continue
    const reporting = reportingOf(frame, clause)
    if (reporting === null) continue
    if (insideAnother(out, frame, clause.group.from)) continue
    const speaker = speakerOf(story, frame, reporting)
    if (speaker === null) continue
    const found =
      afterVerb(story, frame, reporting) ??
      (QUOTE_VERBS.has(reporting.lemma) ? beforeVerb(story, frame, reporting, speaker.range) : null)
    if (found === null) continue
    const { medium, via } = circumstances(story, frame, reporting, found)
    const sentence = frame.sentence
    out.push({
      speaker: speaker.reference,
      verb: reporting.verb,
      affirmed: reporting.affirmed,
      content: { start: found.start, end: found.end },
      from: sentence.index,
      to: sentence.index + 1,
      when:
        saidWhen(
          story,
          frame,
          Math.min(speaker.range.from, clause.from),
          Math.max(reporting.after, clause.group.to)
        ) ?? leadingDate(story, frame, clause.group.from, found.start),
      medium,
      via,
      sure: found.sure * speaker.reference.sure * (VIEW_VERBS.has(reporting.lemma) ? 0.8 : 1)
    })
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.reference.entity])
  }
  return out
}

interface Found {
  start: number
  end: number
  sure: number
}

/** A reporting verb within what another one reports is that speaker's talk. */
const insideAnother = (drafts: readonly Draft[], frame: Frame, at: number): boolean => {
  const start = frame.tokens[at]?.start ?? 0
  return drafts.some((d) => d.content.start <= start && start < d.content.end)
}

function speakerOf(
  story: Story,
  frame: Frame,
  reporting: Reporting
): { reference: Reference; range: Range } | null {
  const { clause } = reporting
  const { tokens, marks } = frame
  if (clause.subject !== null && !inverted(frame, reporting)) {
    const reference =
      referenceOf(story, frame, clause.subject) ?? unnamedSpeaker(story, frame, clause.subject)
    return reference === null ? null : { reference, range: clause.subject }
  }
  // '"...," said Ann Bell, the chief economist'
  const at = clause.group.to
  const phrase = fullPhrase(tokens, marks, at, tokens.length, /^(?:of|for|at|from|in)$/)
  if (phrase === null || phrase.from !== at) return null
  const wide = apposition(frame, phrase)
  const reference = referenceOf(story, frame, wide) ?? unnamedSpeaker(story, frame, phrase)
  if (reference === null) return null
  reporting.after = tokens.length
  return { reference, range: wide }
}

/** Verb before subject: only after a quotation or a comma. */
function inverted(frame: Frame, reporting: Reporting): boolean {
  const { clause } = reporting
  const before = clause.group.from - 1
  return clause.subject !== null && clause.subject.to <= before && frame.marks[before] === 'Q'
}

function apposition(frame: Frame, phrase: Range): Range {
  const { tokens, marks } = frame
  if (tokens[phrase.to]?.text !== ',') return phrase
  const next = fullPhrase(tokens, marks, phrase.to + 1, tokens.length, /^(?:of|for|at)$/)
  return next === null ? phrase : { from: phrase.from, to: next.to }
}

function afterVerb(story: Story, frame: Frame, reporting: Reporting): Found | null {
  const { tokens, marks } = frame
  const { clause, lemma } = reporting
  let at = reporting.after
  if (at >= tokens.length) return null
  const lower = (): string => tokens[at]?.lower ?? ''
  const found = (from: number, sure: number): Found | null => {
    const to = contentEnd(frame, clause, from)
    if (to - from < 1) return null
    return { ...widen(story, frame, spanOf(story, frame, from, to)), sure }
  }
  if (reporting.fact >= 0) return found(reporting.fact + 1, 0.93)
  if (lower() === ',' && tokens[at + 1]?.lower !== 'that') {
    // 'said, "..."', 'said, in Paris, that ...'
    if (marks[at + 1] === 'Q') at++
    else {
      const close = tokens.findIndex((t, i) => i > at && t.text === ',')
      if (close > 0 && close - at < 10 && (tokens[close + 1]?.lower === 'that' || marks[close + 1] === 'Q'))
        at = close + 1
      else return null
    }
  } else if (lower() === ',') at++
  if (lower() === ':')
    return marks[at + 1] === 'Q' || tokens[at + 1]?.text === '"' ? found(at + 1, 0.95) : found(at + 1, 0.7)
  if (lower() === 'that' && CLAUSE_TAKING.has(lemma))
    return found(at + 1, lemma === 'show' || lemma === 'find' ? 0.85 : 0.96)
  if (lower() === 'that' && (lemma === 'point' || lemma === 'make' || lemma === 'spell'))
    return found(at + 1, 0.95)
  if (marks[at] === 'Q' || tokens[at]?.text === '"')
    return QUOTE_VERBS.has(lemma) || marks[at] === 'Q' || lemma === 'describe' ? found(at, 0.93) : null
  if (/^(?:whether|how|why|if)$/.test(lower()) && CLAUSE_TAKING.has(lemma)) return found(at, 0.7)
  if (PROMISING.has(lemma) || URGING.has(lemma) || lemma === 'agree' || lemma === 'threaten') {
    if (lower() === 'not' && tokens[at + 1]?.lower === 'to') return found(at + 2, 0.85)
    if (lower() === 'to' && (marks[at + 1] === 'VERB' || marks[at + 1] === 'AUX'))
      return lemma === 'agree' ? null : found(at + 1, 0.88)
    if (lemma === 'call' && lower() === 'for') return found(at + 1, 0.88)
    if (lemma === 'call' && lower() === 'on') return found(at + 1, 0.85)
  }
  const content = frame.clauses.find(
    (c) => c.kind === 'content' && frame.clauses[c.parent] === clause && c.marker < 0
  )
  if (content !== undefined && CLAUSE_TAKING.has(lemma))
    return found(at, lemma === 'find' || lemma === 'show' || lemma === 'believe' ? 0.75 : 0.92)
  if (
    NOUN_TAKING.has(lemma) &&
    lemma !== 'announce' &&
    (marks[at] === 'DET' ||
      marks[at] === 'NOUN' ||
      marks[at] === 'ADJ' ||
      marks[at] === 'PRON' ||
      marks[at] === 'VERB' ||
      marks[at] === 'PROPN')
  )
    return found(at, 0.72)
  return null
}

/** What was said stands before: '"...," X said' or "Prices will rise, X said". */
function beforeVerb(story: Story, frame: Frame, reporting: Reporting, subject: Range): Found | null {
  const { tokens, marks } = frame
  const start = Math.min(subject.from, reporting.clause.group.from)
  let end = start
  while (
    end > 0 &&
    (tokens[end - 1]?.text === ',' ||
      marks[end - 1] === 'ADV' ||
      marks[end - 1] === 'D' ||
      (marks[end - 1] === 'PUNCT' && marks[end - 1] !== ('Q' as string)))
  )
    end--
  if (marks[end - 1] === 'Q') {
    const quotes = quotesOver(story, frame, frame.sentence).filter(
      (q) => q.parent === null && q.start < (tokens[start]?.start ?? 0)
    )
    const first = quotes[0]
    const last = quotes.at(-1)
    if (first === undefined || last === undefined) return null
    const from = tokens.findIndex((t) => t.start >= first.outer.start)
    const lead = marks.slice(0, Math.max(0, from)).filter((m) => m !== 'PUNCT' && m !== 'CCONJ').length
    const begin = lead > 0 && lead < 12 ? (tokens[0]?.start ?? first.outer.start) : first.outer.start
    return { start: Math.min(begin, first.outer.start), end: last.outer.end, sure: 0.95 }
  }
  const comma = tokens[end]?.text === ','
  if (!comma || end < 3 || !frame.clauses.some((c) => c.group.from < end)) return null
  if (reporting.after < tokens.length - 1 && !/^[.,;!?]$/.test(tokens[reporting.after]?.text ?? '.'))
    return null
  return { ...widen(story, frame, spanOf(story, frame, 0, end)), sure: 0.9 }
}

/** Takes in the whole of a quotation that began or goes on outside the sentence. */
function widen(
  story: Story,
  frame: Frame,
  span: { start: number; end: number }
): { start: number; end: number } {
  let { start, end } = span
  for (const q of quotesOver(story, frame, span)) {
    if (q.parent !== null) continue
    if (q.outer.start < start && q.outer.end > start) start = q.outer.start
    if (q.outer.start < end && q.outer.end > end) end = q.outer.end
  }
  return { start, end }
}

function circumstances(
  story: Story,
  frame: Frame,
  reporting: Reporting,
  found: Found
): Pick<Draft, 'medium' | 'via'> {
  const limit = frame.tokens.findIndex((t) => t.start >= found.start)
  const before = found.start > (frame.tokens[reporting.clause.group.from]?.start ?? 0)
  const to = before && limit > 0 ? limit : frame.tokens.length
  const { medium, via } = mediumIn(story, frame, before ? 0 : reporting.clause.group.to, to)
  const told =
    reporting.told === null || !/^(?:tell)$/.test(reporting.lemma)
      ? null
      : paperIn(story, frame, reporting.told.from, reporting.told.to)
  return { medium, via: told !== null && !PUBLIC.test(told.name) ? told : via }
}

/** Bodies one speaks before, not through. */
const PUBLIC =
  /Council|Court|Parliament|Committee|Congress|Assembly|Senate|Board|Commission|Police|Ministry|Union|Nations|Association|Federation/

function leadingDate(story: Story, frame: Frame, verb: number, content: number): Draft['when'] {
  if (content <= (frame.tokens[verb]?.start ?? 0)) return null
  return saidWhen(story, frame, 0, verb)
}
