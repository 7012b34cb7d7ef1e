import type { Frame, Range } from '../syntax/types.ts'
import { referenceOf, type Reference } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { QUOTE_VERBS, VIEW_VERBS } from '../data/speech.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import { mediumIn, paperIn, saidWhen } from './attribution.ts'
import { afterVerb } from './after-verb.ts'
import { beforeVerb } from './before-verb.ts'
import type { Found } from './content.ts'
import { reportingOf, type Reporting } from './reporting.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

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
    const after = afterVerb(story, frame, reporting, speaker.range)
    const before = QUOTE_VERBS.has(reporting.lemma)
      ? beforeVerb(story, frame, reporting, speaker.range)
      : null
    const found = after ?? before
    if (found === null) continue
    const split =
      after !== null &&
      before !== null &&
      frame.marks[Math.min(speaker.range.from, clause.group.from) - 1] === 'Q'
    const { medium, via } = circumstances(story, frame, reporting, found)
    const sentence = frame.sentence
    out.push({
      speaker: speaker.reference,
      verb: reporting.verb,
      affirmed: reporting.affirmed,
      content: { start: found.start, end: found.end },
      ...(split ? { lead: { start: before.start, end: Math.min(before.end, found.start) } } : {}),
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
      sure: found.sure * (0.4 + 0.6 * speaker.reference.sure) * (VIEW_VERBS.has(reporting.lemma) ? 0.8 : 1)
    })
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.reference.entity])
  }
  return out
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
  if (phrase?.from !== at) return null
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
