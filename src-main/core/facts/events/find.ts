import type { EventFact, When } from '../../../../src-shared/model.ts'
import { words } from '../../text/plain.ts'
import type { Story } from '../entities/story.ts'
import { durationAt } from '../quantities/durations.ts'
import type { Draft } from '../statements/types.ts'
import { basePhrase } from '../syntax/phrases.ts'
import type { Clause, Frame, Range, VerbGroup } from '../syntax/types.ts'
import { formOf } from '../syntax/verb-forms.ts'
import { reportingOf } from '../statements/reporting.ts'
import { venuesIn, type Venue } from './venues.ts'
import { wording } from './wording.ts'

export type EventDraft = Omit<EventFact, 'id' | 'kind'>

/** Clauses and participles that may carry an event, with the stretch of tokens that is theirs. */
interface Carrier {
  clause: Clause | null
  group: VerbGroup
  subject: Range | null
  start: number
  end: number
  aux: string | null
  sure: number
}

interface Dated extends Range {
  when: When
  lead: string
}

const UNREAL = words('if unless whether lest')
const UNSURE_MODALS = /^(?:would|could|might|may|should|must|can|ca|shall|ought)$/

/** Events with a date, a place or a duration that the text itself tells. */
export function eventsIn(story: Story, statements: readonly Draft[]): EventDraft[] {
  const out: EventDraft[] = []
  for (const frame of story.frames) {
    if (frame.sentence.end <= story.heading.body) continue
    const lasted = duration(story, frame, out)
    if (lasted) continue
    out.push(...ofSentence(story, frame, statements))
  }
  return out
}

function ofSentence(story: Story, frame: Frame, statements: readonly Draft[]): EventDraft[] {
  const carriers = carriersOf(frame)
  const dates = datesOf(story, frame)
  const venues = venuesIn(story, frame)
  const durations = durationsOf(frame, dates)
  const out: EventDraft[] = []
  for (const carrier of carriers) {
    if (unreal(frame, carrier)) continue
    if (said(frame, carrier, statements)) continue
    const own = <T extends Range>(list: readonly T[]): T[] =>
      list.filter((r) => ownerOf(carriers, r.from) === carrier)
    const myDates = own(dates)
    const myVenues = own(venues)
    const myDurations = own(durations)
    if (myDates.length === 0 && myVenues.length === 0) continue
    if (
      carrier.clause !== null &&
      reportingOf(frame, carrier.clause) !== null &&
      statements.some((s) => s.from <= frame.sentence.index && frame.sentence.index < s.to)
    )
      continue
    const when = mainDate(myDates)
    const cut = new Set<number>()
    for (const r of [...myDates, ...myVenues, ...myDurations]) for (let i = r.from; i < r.to; i++) cut.add(i)
    for (const r of dates) if (r.from < carrier.group.from) for (let i = r.from; i < r.to; i++) cut.add(i)
    const worded = wording(
      story,
      frame,
      carrier.subject,
      carrier.group,
      { from: carrier.group.to, to: Math.max(carrier.group.to, carrier.end) },
      cut,
      carrier.aux
    )
    if (worded === null) continue
    out.push({
      evidence: { start: Math.max(frame.sentence.start, story.heading.body), end: frame.sentence.end },
      confidence: Number(
        (
          carrier.sure *
          worded.sure *
          (when === null || !/^(?:until|by|since|before|after)$/.test(when.lead) ? 1 : 0.8)
        ).toFixed(3)
      ),
      what: worded.what,
      when: when?.when ?? null,
      where: placesOf(myVenues),
      who: whoOf(story, frame, carrier),
      duration: myDurations[0]?.duration ?? null,
      clause: worded.clause
    })
  }
  return out
}

function carriersOf(frame: Frame): Carrier[] {
  const { tokens, marks } = frame
  const out: Carrier[] = frame.clauses.map((clause, index) => {
    const first =
      index === 0 && clause.kind !== 'relative' ? 0 : clause.marker >= 0 ? clause.marker : clause.from
    const subjectFrom =
      clause.subject !== null && !clause.shared && clause.kind !== 'relative' ? clause.subject.from : first
    return {
      clause,
      group: clause.group,
      subject: clause.subject,
      start: Math.min(first, subjectFrom, clause.group.from),
      end: clause.to,
      aux: null,
      sure:
        clause.kind === 'relative' ? 0.82 : clause.kind === 'subordinate' ? 0.78 : clause.shared ? 0.85 : 0.93
    }
  })
  // "the vote, held on Monday, ended a dispute": the participle has the date.
  for (const group of frame.groups) {
    if (group.finite || group.aux.length > 0) continue
    const token = tokens[group.main]
    if (token === undefined || tokens[group.from - 1]?.lower === 'to') continue
    const form = formOf(token.lower, token.lemma)
    if (form !== 'participle' && form !== 'past-or-participle') continue
    let before = group.from
    if (tokens[before - 1]?.text === ',') before--
    if (marks[before - 1] === 'ADV') before--
    const subject = phraseBefore(frame, before)
    if (subject === null) continue
    let end = group.to
    while (
      end < tokens.length &&
      tokens[end]?.text !== ',' &&
      !frame.groups.some((g) => g !== group && g.finite && g.from === end) &&
      !/^[.;:]$/.test(tokens[end]?.text ?? '')
    )
      end++
    out.push({
      clause: null,
      group,
      subject,
      start: group.from,
      end,
      aux: many(frame, subject) ? 'were' : 'was',
      sure: 0.8
    })
  }
  return out
}

/** The phrase that ends at a token, with an "of" in it. */
function phraseBefore(frame: Frame, to: number): Range | null {
  const { tokens, marks } = frame
  let best: Range | null = null
  for (let from = to - 1; from >= 0 && from > to - 12; from--) {
    const base = basePhrase(tokens, marks, from, to)
    if (base !== null && base.to === to) best = { from, to }
    else if (best !== null && tokens[from]?.lower === 'of') {
      to = from
      const inner = phraseBefore(frame, from)
      return inner === null ? best : { from: inner.from, to: best.to }
    } else if (best !== null) break
  }
  return best
}

const many = (frame: Frame, range: Range): boolean => {
  const head = frame.tokens[range.to - 1]
  return head !== undefined && head.lower !== head.lemma && head.lower.endsWith('s')
}

function ownerOf(carriers: readonly Carrier[], at: number): Carrier | null {
  let best: Carrier | null = null
  for (const c of carriers)
    if (at >= c.start && at < c.end + 1 && (best === null || c.end - c.start < best.end - best.start))
      best = c
  return best
}

function datesOf(story: Story, frame: Frame): Dated[] {
  const { tokens, marks } = frame
  return story.dates.flatMap((d) => {
    if (
      d.when === null ||
      d.start < frame.sentence.start ||
      d.end > frame.sentence.end ||
      d.end <= story.heading.body
    )
      return []
    let from = tokens.findIndex((t) => t.end > d.start)
    let to = tokens.findIndex((t) => t.start >= d.end)
    if (from < 0) return []
    if (to < 0) to = tokens.length
    if (marks[from] === 'Q') return []
    let lead = ''
    while (
      from > 0 &&
      (marks[from - 1] === 'ADP' ||
        marks[from - 1] === 'SCONJ' ||
        (marks[from - 1] === 'ADV' && marks[from - 2] === 'ADP') ||
        /^(?:the|early|late|mid|later|earlier|end|beginning|start|middle|of|morning|evening|afternoon|night)$/.test(
          tokens[from - 1]?.lower ?? ''
        ))
    ) {
      from--
      if (lead === '') lead = tokens[from]?.lower ?? ''
    }
    while (/^(?:morning|evening|afternoon|night)$/.test(tokens[to]?.lower ?? '')) to++
    return [{ from, to, when: d.when, lead }]
  })
}

function durationsOf(frame: Frame, dates: readonly Dated[]): (Range & { duration: EventFact['duration'] })[] {
  const { tokens } = frame
  const out: (Range & { duration: EventFact['duration'] })[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (dates.some((d) => i >= d.from && i < d.to)) continue
    const found = durationAt(tokens, i)
    if (found === null) continue
    const before = tokens[i - 1]?.lower ?? ''
    const verb = /^(?:last|lasted|lasting|lasts|took|take|takes)$/.test(before)
    if (before !== 'for' && !verb) continue
    if (/^(?:old|ago|earlier|later|imprisonment)$/.test(tokens[found.to]?.lower ?? '')) continue
    out.push({
      from: before === 'for' ? i - 1 : i,
      to: found.to,
      duration: { iso: found.iso, start: tokens[i]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 }
    })
    i = found.to
  }
  return out
}

/** The date of the event itself rather than one it is measured by. */
function mainDate(dates: readonly Dated[]): Dated | null {
  return dates.find((d) => !/^(?:until|by|since|before|after|to|than|from)$/.test(d.lead)) ?? dates[0] ?? null
}

function unreal(frame: Frame, carrier: Carrier): boolean {
  const { clause, group } = carrier
  if (clause !== null && clause.marker >= 0 && UNREAL.has(frame.tokens[clause.marker]?.lower ?? ''))
    return true
  if (group.modal !== null && UNSURE_MODALS.test(group.modal)) return true
  return frame.marks[group.from] === 'Q' || frame.tokens.at(-1)?.text === '?'
}

/** What is only said by somebody is no event of the text. */
function said(frame: Frame, carrier: Carrier, statements: readonly Draft[]): boolean {
  const at = frame.tokens[carrier.group.main]?.start ?? 0
  return statements.some((s) => s.content.start <= at && at < s.content.end)
}

const placesOf = (venues: readonly Venue[]): EventFact['where'] =>
  venues.map(({ name }) => ({ entity: name.entity.id, name: name.text, start: name.start, end: name.end }))

function whoOf(story: Story, frame: Frame, carrier: Carrier): string[] {
  const { subject, group } = carrier
  const names = (story.names[frame.sentence.index] ?? []).filter(
    (n) =>
      n.type === 'person' ||
      n.type === 'organisation' ||
      (n.type === 'place' && subject !== null && n.from >= subject.from && n.to <= subject.to)
  )
  const inside = names.filter(
    (n) =>
      (subject !== null && n.from >= subject.from && n.to <= subject.to) ||
      (n.from >= group.to && n.to <= carrier.end && n.type !== 'place')
  )
  return [...new Set(inside.map((n) => n.entity.id))]
}

/** "They lasted an hour and a half": belongs to the event before. True when the sentence says no more than that. */
function duration(story: Story, frame: Frame, events: EventDraft[]): boolean {
  const { tokens } = frame
  const clause = frame.clauses[0]
  if (
    clause === undefined ||
    frame.clauses.length > 1 ||
    !/^(?:last|take|continue|run)$/.test(clause.group.lemma)
  )
    return false
  if (!/^(?:they|it|this|these|both|the)$/.test(tokens[0]?.lower ?? '')) return false
  const pronoun = /^(?:they|it|this|these)$/.test(tokens[0]?.lower ?? '')
  const last = events.at(-1)
  const previous = story.reading.sentences[frame.sentence.index - 1]
  if (
    last === undefined ||
    previous === undefined ||
    last.evidence.end !== previous.end ||
    last.duration !== null ||
    !pronoun
  )
    return false
  const at = tokens.findIndex((_, i) => i >= clause.group.to && durationAt(tokens, i) !== null)
  const found = at < 0 ? null : durationAt(tokens, at)
  if (found === null) return false
  last.duration = { iso: found.iso, start: tokens[at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 }
  last.evidence = { start: last.evidence.start, end: frame.sentence.end }
  return true
}
