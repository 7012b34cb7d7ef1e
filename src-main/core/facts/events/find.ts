import type { EventFact } from '../../../../src-shared/model.ts'
import { words } from '../../text/plain.ts'
import type { Story } from '../entities/story.ts'
import { durationAt } from '../quantities/durations.ts'
import { reportingOf } from '../statements/reporting.ts'
import type { Draft } from '../statements/types.ts'
import type { Frame, Range } from '../syntax/types.ts'
import { formOf } from '../syntax/verb-forms.ts'
import { type Carrier, carriersOf, ownerOf } from './carriers.ts'
import { type Dated, datesOf, durationsOf, mainDate } from './dated.ts'
import { HAPPENINGS, nominals } from './nominal.ts'
import { type Venue, venuesIn } from './venues.ts'
import { textOf, wording } from './wording.ts'

export type EventDraft = Omit<EventFact, 'id' | 'kind'>

const UNREAL = words('if unless whether lest')
const UNSURE_MODALS = /^(?:would|could|might|may|should|must|can|ca|shall|ought)$/
const THINKING = words(
  'expect believe think hope fear want seem appear know mean need like love wish suppose doubt remain tend'
)

/** Events with a date, a place or a duration that the text itself tells. */
export function eventsIn(story: Story, statements: readonly Draft[]): EventDraft[] {
  const out: EventDraft[] = []
  const touching = new Map<number, Draft[]>()
  for (const s of statements)
    for (let i = s.from; i < s.to; i++) touching.set(i, [...(touching.get(i) ?? []), s])
  for (const frame of story.frames) {
    if (frame.sentence.end <= story.heading.body) continue
    if (!lasted(story, frame, out))
      out.push(...ofSentence(story, frame, touching.get(frame.sentence.index) ?? []))
  }
  return out
}

function ofSentence(story: Story, frame: Frame, statements: readonly Draft[]): EventDraft[] {
  const carriers = carriersOf(frame)
  const dates = datesOf(story, frame)
  const venues = venuesIn(story, frame)
  const durations = durationsOf(frame, dates)
  const out: EventDraft[] = []
  const named = nominals(frame).filter(
    (n) => within(dates, n).length + within(venues, n).length > 0 || follows(dates, n) !== undefined
  )
  const taken = new Set<Range>()
  for (const n of named) {
    const event = nominalEvent(story, frame, n, dates, venues, statements)
    if (event === null) continue
    out.push(event)
    for (const r of [...within(dates, n), ...within(venues, n)]) taken.add(r)
  }
  const given = new Map<Carrier, Dated | null>()
  for (const carrier of carriers) {
    const own = <T extends Range>(list: readonly T[]): T[] =>
      list.filter((r) => !taken.has(r) && ownerOf(carriers, r.from) === carrier)
    const myDates = own(dates)
    const inherited = inheritedDate(frame, carrier, carriers, dates, given)
    const perfect = carrier.group.aux.some((a) => /^(?:has|have|'ve|had)$/.test(frame.tokens[a]?.lower ?? ''))
    const when = mainDate(myDates, perfect) ?? inherited
    given.set(carrier, when)
    if (
      unreal(frame, carrier) ||
      said(frame, carrier, statements) ||
      (THINKING.has(carrier.group.lemma) && !carrier.group.passive)
    )
      continue
    const { clause } = carrier
    if (
      clause !== null &&
      reportingOf(frame, clause) !== null &&
      statements.some((s) => s.from <= frame.sentence.index && frame.sentence.index < s.to)
    )
      continue
    const myVenues = [
      ...own(venues).filter((v) => takesPlace(frame, carrier, v)),
      ...whereVenue(venues, carrier)
    ]
    const myDurations = own(durations)
    if (when === null && (myVenues.length === 0 || lasting(frame, carrier))) continue
    const cut = new Set<number>()
    for (const r of [...myDates, ...myVenues.filter((v) => !v.object), ...myDurations])
      for (let i = r.from; i < r.to; i++) cut.add(i)
    for (const r of dates) if (r.from < carrier.group.from) for (let i = r.from; i < r.to; i++) cut.add(i)
    const rest = { from: carrier.group.to, to: Math.max(carrier.group.to, carrier.end) }
    const worded = wording(story, frame, carrier.subject, carrier.group, rest, cut, carrier.aux)
    if (worded === null) continue
    const measured = when !== null && /^(?:until|till|by|before|after|from)$/.test(when.lead) ? 0.85 : 1
    out.push({
      evidence: { start: Math.max(frame.sentence.start, story.heading.body), end: frame.sentence.end },
      confidence: round(
        carrier.sure * worded.sure * measured * (when === inherited && when !== null ? 0.9 : 1)
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

const round = (n: number): number => Number(n.toFixed(3))
const within = <T extends Range>(list: readonly T[], range: Range): T[] =>
  list.filter((r) => r.from >= range.from && r.to <= range.to + 1)
const follows = <T extends Range>(list: readonly T[], range: Range): T | undefined =>
  list.find((r) => r.from === range.to)

/** A happening named by a noun, when the sentence's own verb is about something else. */
function nominalEvent(
  story: Story,
  frame: Frame,
  n: Range,
  dates: readonly Dated[],
  venues: readonly Venue[],
  statements: readonly Draft[]
): EventDraft | null {
  const start = frame.tokens[n.from]?.start ?? 0
  if (
    statements.some((s) => s.content.start <= start && start < s.content.end) ||
    frame.marks[n.from] === 'Q'
  )
    return null
  const when = within(dates, n)[0] ?? follows(dates, n)
  const where = within(venues, n)
  const cut = new Set<number>()
  for (const r of [...(when === undefined ? [] : [when]), ...where])
    for (let i = r.from; i < r.to; i++) cut.add(i)
  const what = textOf(story, frame, n, cut)
  if (what === '' || (when === undefined && where.length === 0)) return null
  // A date at the end is the sentence's as likely as the noun's.
  const sure = when !== undefined && within(dates, n).length === 0 ? 0.55 : 0.72
  return {
    evidence: { start: Math.max(frame.sentence.start, story.heading.body), end: frame.sentence.end },
    confidence: sure,
    what,
    when: sure < 0.6 ? null : (when?.when ?? null),
    where: placesOf(where),
    who: [],
    duration: null,
    clause: null
  }
}

/** "on December 9, when they walked out": the clause happens on that day; "visited on Saturday and ordered": so does the second verb. */
function inheritedDate(
  frame: Frame,
  carrier: Carrier,
  carriers: readonly Carrier[],
  dates: readonly Dated[],
  given: ReadonlyMap<Carrier, Dated | null>
): Dated | null {
  const { clause } = carrier
  if (clause === null) return null
  if (clause.marker > 0 && frame.tokens[clause.marker]?.lower === 'when') {
    const before = frame.tokens[clause.marker - 1]?.text === ',' ? clause.marker - 1 : clause.marker
    return dates.find((d) => d.to === before) ?? null
  }
  if (!clause.shared) return null
  const parent = carriers.find((c) => c.clause !== null && c.clause === frame.clauses[clause.parent])
  return parent === undefined ? null : (given.get(parent) ?? null)
}

/** ", where records began": the place before is where it happened. */
const whereVenue = (venues: readonly Venue[], carrier: Carrier): Venue[] =>
  carrier.clause !== null && carrier.clause.marker > 0
    ? venues.filter((v) => v.opens === carrier.clause?.marker)
    : []

/** A place inside the subject is where that thing is, unless the thing is a happening: "talks in Geneva ended". */
function takesPlace(frame: Frame, carrier: Carrier, venue: Venue): boolean {
  if (venue.opens === carrier.clause?.marker && venue.opens >= 0) return false
  const { subject } = carrier
  if (subject === null || venue.from < subject.from || venue.to > subject.to) return true
  return frame.tokens.slice(subject.from, venue.from).some((t) => HAPPENINGS.has(t.lower))
}

/** States and habits: "is based in Oslo", "runs 31 clinics", "was the highest bridge in the Alps". */
function lasting(frame: Frame, carrier: Carrier): boolean {
  const { group } = carrier
  if (carrier.aux !== null) return false
  const first = frame.tokens[group.from]?.lower ?? ''
  if (group.copula || /^(?:is|are|has|have|'s)$/.test(frame.tokens[group.main]?.lower ?? '')) return true
  if (group.passive)
    return (
      /^(?:is|are)$/.test(first) ||
      /^(?:base|locate|situate|know|call|regard|consider|name)$/.test(group.lemma)
    )
  if (group.aux.length > 0) return /^(?:do|does|'s|is|are)$/.test(first) && group.lemma !== 'hold'
  const form = formOf(frame.tokens[group.main]?.lower ?? '', frame.tokens[group.main]?.lemma ?? '')
  return form === 'third' || form === 'base' || /^(?:live|lie|stand|own|belong|contain)$/.test(group.lemma)
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
  const inSubject = (n: Range): boolean => subject !== null && n.from >= subject.from && n.to <= subject.to
  const inside = (story.names[frame.sentence.index] ?? []).filter(
    (n) => inSubject(n) || (n.type !== 'place' && n.from >= group.to && n.to <= carrier.end)
  )
  return [...new Set(inside.filter((n) => n.type !== 'document').map((n) => n.entity.id))]
}

/** "They lasted an hour and a half": belongs to the event before. True when the sentence says no more than that. */
function lasted(story: Story, frame: Frame, events: EventDraft[]): boolean {
  const { tokens } = frame
  const [clause, other] = frame.clauses
  if (clause === undefined || other !== undefined || !/^(?:last|take|continue|run)$/.test(clause.group.lemma))
    return false
  if (!/^(?:they|it|this|these)$/.test(tokens[0]?.lower ?? '')) return false
  const last = events.at(-1)
  const previous = story.reading.sentences[frame.sentence.index - 1]
  if (last?.duration !== null || last.evidence.end !== previous?.end) return false
  const at = tokens.findIndex((_, i) => i >= clause.group.to && durationAt(tokens, i) !== null)
  const found = at < 0 ? null : durationAt(tokens, at)
  if (found === null) return false
  last.duration = { iso: found.iso, start: tokens[at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 }
  last.evidence = { start: last.evidence.start, end: frame.sentence.end }
  return true
}
