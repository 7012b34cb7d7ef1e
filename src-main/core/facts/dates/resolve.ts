import type { When } from '../../../../src-shared/model.ts'
import {
  addMonths,
  dayNumber,
  exists,
  fromDayNumber,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
  type Ymd
} from './calendar.ts'
import type { Expression, Meaning, Partial } from './expressions.ts'

export type Tense = 'past' | 'future' | null

/** What dates count from: the date line, and the days and years the story has spoken of so far. */
export interface Clock {
  line: Ymd | null
  story: Ymd | null
  /** The last month or year the story named in full. */
  year: number | null
  month: number | null
  /** The last year named at all, and where the story's day was set. */
  named: number | null
  storyAt: number
  /** Paragraph in which `year` was set. */
  yearIn: number
  /** Where it named a year far from the date line's own as the time of its story, else null. */
  past: { year: number; paragraph: number; sentence: number } | null
}

/** Where an expression stands. */
export interface Setting {
  tense: Tense
  paragraph: number
  sentence: number
  /** The word before it: "since", "by". */
  lead: string
}

export const clockAt = (line: Ymd | null): Clock => ({
  line,
  story: null,
  year: null,
  month: null,
  named: null,
  storyAt: -1,
  yearIn: -1,
  past: null
})

/** A date with its value, or null where the text does not settle it. Moves the clock on. */
export function resolve(expression: Expression, setting: Setting, clock: Clock): When | null {
  const value = valueOf(expression.meaning, setting, clock)
  if (value === null) return null
  const [y, m, d] = (value.iso.split('/')[0] ?? '').split('-').map(Number)
  const aside = /^(?:since|until|than|by)$/.test(setting.lead)
  if (y !== undefined && m !== undefined && d !== undefined && !aside) {
    clock.story = { y, m, d }
    clock.storyAt = setting.sentence
  }
  if (y !== undefined) clock.named = y
  if (y !== undefined && (!aside || clock.line === null)) {
    clock.year = y
    clock.yearIn = setting.paragraph
    clock.month = m ?? clock.month
    const explicit =
      (expression.meaning.kind === 'point' && expression.meaning.at.y !== null) ||
      expression.meaning.kind === 'range'
    const far = clock.line !== null && clock.line.y - y >= 2
    if (explicit)
      clock.past = far ? { year: y, paragraph: setting.paragraph, sentence: setting.sentence } : null
    else if (clock.past?.year === y) clock.past = { ...clock.past, sentence: setting.sentence }
  }
  return { iso: value.iso, precision: value.precision, start: expression.start, end: expression.end }
}

type Value = Pick<When, 'iso' | 'precision'>
const day = (date: Ymd): Value => ({ iso: isoDay(date), precision: 'day' })
const month = (y: number, m: number): Value => ({ iso: isoMonth(y, m), precision: 'month' })
const year = (y: number): Value => ({ iso: isoYear(y), precision: 'year' })

function valueOf(meaning: Meaning, setting: Setting, clock: Clock): Value | null {
  const { tense } = setting
  switch (meaning.kind) {
    case 'point':
      return pointValue(meaning.at, meaning.lean, setting, clock)
    case 'range':
      return rangeValue(meaning.from, meaning.to, setting, clock)
    case 'weekday':
      return weekdayValue(meaning, tense, clock)
    case 'shift':
      return shiftValue(meaning, setting, clock)
    case 'whole':
      return wholeValue(meaning, clock)
    case 'ofStory':
      return ofStoryValue(meaning, clock)
    case 'weekdays':
      return weekdaysValue(meaning, tense, clock)
    case 'ordinal':
      return ordinalValue(meaning, setting, clock)
    case 'nth':
      return nthValue(meaning.d, setting, clock)
  }
}

function pointValue(at: Partial, lean: -1 | 0 | 1, setting: Setting, clock: Clock): Value | null {
  const y =
    at.y !== null && at.y < 0
      ? clock.line === null
        ? null
        : clock.line.y + at.y + 10_000
      : (at.y ?? yearFor(at.m ?? 1, at.d, lean, setting, clock))
  if (y === null) return null
  if (at.m === null) return year(y)
  if (at.d === null) return month(y, at.m)
  const date = { y, m: at.m, d: at.d }
  return exists(date) ? day(date) : null
}

/** The year of a date that names none: the story's own when it is far from the date line, else the nearest that fits the tense. */
function yearFor(
  m: number,
  d: number | null,
  lean: -1 | 0 | 1,
  setting: Setting,
  clock: Clock
): number | null {
  const { line } = clock
  // Without a date line a year holds for its paragraph only, and never for what is still to come.
  if (line === null)
    return setting.tense === 'future' || clock.yearIn !== setting.paragraph ? null : clock.year
  const { tense, paragraph, sentence } = setting
  const { past: told } = clock
  // A story told of long ago keeps its year for the sentences right after it.
  if (
    lean === 0 &&
    tense !== 'future' &&
    told !== null &&
    told.paragraph === paragraph &&
    sentence - told.sentence <= 1
  )
    return told.year
  const at = (y: number): number => dayNumber({ y, m, d: d ?? 1 })
  const now = d === null ? dayNumber({ y: line.y, m: line.m, d: 1 }) : dayNumber(line)
  const past = at(line.y) <= now ? line.y : line.y - 1
  const future = at(line.y) >= now ? line.y : line.y + 1
  if (lean < 0) return d === null && past === line.y && m === line.m ? line.y - 1 : past
  if (lean > 0) return d === null && future === line.y && m === line.m ? line.y + 1 : future
  const nearest = Math.abs(at(past) - now) <= Math.abs(at(future) - now) ? past : future
  if (setting.lead === 'until') return future
  if (/^(?:by|from|before)$/.test(setting.lead)) return nearest
  if (tense === 'past' || setting.lead === 'than') return past
  if (tense === 'future') return future
  return nearest
}

function rangeValue(from: Partial, to: Partial, setting: Setting, clock: Clock): Value | null {
  const a = pointValue(from, 0, setting, clock)
  const b = pointValue(
    {
      ...to,
      y: to.y ?? (a === null ? null : Number(a.iso.slice(0, 4)) + ((to.m ?? 1) < (from.m ?? 1) ? 1 : 0))
    },
    0,
    setting,
    clock
  )
  return a === null || b === null || a.iso > b.iso ? null : { iso: `${a.iso}/${b.iso}`, precision: 'range' }
}

function weekdayValue(
  meaning: Extract<Meaning, { kind: 'weekday' }>,
  tense: Tense,
  clock: Clock
): Value | null {
  const base = meaning.story ? (clock.story ?? clock.line) : clock.line
  if (base === null) return null
  const here = weekdayOf(base)
  const back = (here - meaning.weekday + 7) % 7
  const n = dayNumber(base)
  // "last Friday" on a Friday is a week ago; "on Friday" is today.
  if (meaning.lean < 0) return day(fromDayNumber(n - (back === 0 ? 7 : back)))
  const forward = (7 - back) % 7
  if (meaning.lean > 0) return day(fromDayNumber(n + (forward === 0 ? 7 : forward)))
  return day(fromDayNumber(tense === 'future' ? n + (forward === 0 ? 0 : forward) : n - back))
}

function shiftValue(
  given: Extract<Meaning, { kind: 'shift' }>,
  setting: Setting,
  clock: Clock
): Value | null {
  // "on Friday, two days after the vote": the vote was two days before the day just named.
  const meaning =
    given.anchored === true && clock.storyAt === setting.sentence ? { ...given, by: -given.by } : given
  const base = meaning.story ? (clock.story ?? clock.line) : clock.line
  if (meaning.unit === 'year') {
    const y = meaning.story ? (clock.named ?? base?.y ?? null) : (base?.y ?? null)
    return y === null ? null : year(y + meaning.by)
  }
  if (base === null) return null
  if (meaning.unit === 'month') {
    const { y, m } = addMonths(base, meaning.by)
    return month(y, m)
  }
  return day(fromDayNumber(dayNumber(base) + meaning.by * (meaning.unit === 'week' ? 7 : 1)))
}

function wholeValue(meaning: Extract<Meaning, { kind: 'whole' }>, clock: Clock): Value | null {
  const { line } = clock
  const base = meaning.story ? (clock.story ?? line) : line
  if (meaning.unit === 'year') {
    const y = meaning.story ? (clock.named ?? line?.y ?? null) : (line?.y ?? null)
    return y === null ? null : year(y + meaning.by)
  }
  if (meaning.unit === 'month') {
    const from =
      meaning.story && clock.year !== null && clock.month !== null
        ? { y: clock.year, m: clock.month, d: 1 }
        : base
    if (from === null) return null
    const { y, m } = addMonths(from, meaning.by)
    return month(y, m)
  }
  if (base === null) return null
  const monday = dayNumber(base) - ((weekdayOf(base) + 6) % 7) + 7 * meaning.by
  const first = meaning.unit === 'weekend' ? monday + 5 : monday
  return { iso: `${isoDay(fromDayNumber(first))}/${isoDay(fromDayNumber(monday + 6))}`, precision: 'range' }
}

/** "the 21st": of the story's month when it was just named, else the month of the date line that fits the tense. */
function nthValue(d: number, setting: Setting, clock: Clock): Value | null {
  const { line, story } = clock
  const base = story !== null && (line === null || setting.sentence - clock.storyAt <= 1) ? story : line
  if (base === null) return null
  const later = base === line && setting.tense !== 'future' && setting.tense !== null && d > base.d
  const sooner = base === line && setting.tense === 'future' && d < base.d
  const { y, m } = addMonths(base, later ? -1 : sooner ? 1 : 0)
  return exists({ y, m, d }) ? day({ y, m, d }) : null
}

function ordinalValue(
  meaning: Extract<Meaning, { kind: 'ordinal' }>,
  setting: Setting,
  clock: Clock
): Value | null {
  const y = meaning.y ?? yearFor(meaning.m, null, 0, setting, clock)
  if (y === null) return null
  const last = fromDayNumber(dayNumber({ ...addMonths({ y, m: meaning.m, d: 1 }, 1), d: 1 }) - 1)
  const first = 1 + ((meaning.weekday - weekdayOf({ y, m: meaning.m, d: 1 }) + 7) % 7)
  const d = meaning.nth > 0 ? first + 7 * (meaning.nth - 1) : first + 7 * Math.floor((last.d - first) / 7)
  return exists({ y, m: meaning.m, d }) ? day({ y, m: meaning.m, d }) : null
}

/** "in May of that year", "the following April". */
function ofStoryValue(meaning: Extract<Meaning, { kind: 'ofStory' }>, clock: Clock): Value | null {
  const base = clock.named ?? clock.line?.y ?? null
  if (base === null) return null
  const y = base + (meaning.by ?? (clock.month !== null && meaning.m < clock.month ? 1 : 0))
  if (meaning.d === null) return month(y, meaning.m)
  return exists({ y, m: meaning.m, d: meaning.d }) ? day({ y, m: meaning.m, d: meaning.d }) : null
}

/** "from Thursday to Sunday": the ones that fit the tense, in order. */
function weekdaysValue(
  meaning: Extract<Meaning, { kind: 'weekdays' }>,
  tense: Tense,
  clock: Clock
): Value | null {
  const first = weekdayValue({ kind: 'weekday', weekday: meaning.from, lean: 0, story: false }, tense, clock)
  const start = first === null ? null : parse(first.iso)
  if (start === null) return null
  const end = fromDayNumber(dayNumber(start) + ((meaning.to - meaning.from + 7) % 7))
  return { iso: `${isoDay(start)}/${isoDay(end)}`, precision: 'range' }
}

function parse(iso: string): Ymd | null {
  const [y, m, d] = iso.split('-').map(Number)
  return y === undefined || m === undefined || d === undefined ? null : { y, m, d }
}
