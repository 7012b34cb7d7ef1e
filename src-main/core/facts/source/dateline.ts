import type { Ymd } from '../dates/calendar.ts'
import type { Expression } from '../dates/expressions.ts'
import { findDates } from '../dates/find.ts'

const LABEL =
  /^\s*[[(]?(?:date|dated|published|posted|updated|last updated|last modified|first published|filed|issued|press release|released|news release)?\s*(?:on|at|:|-|–|—)?\s*$/i
/** Place and agency before a date: "GENEVA, ", "OSLO (NTB) - ", "Tromsø, Norway, ". */
const PLACE =
  /^\s*[[(]?\p{Lu}[\p{L}.'’-]*(?:(?:,\s*|\s+|\/)(?:\p{Lu}[\p{L}.'’-]*|of|de|la|upon|am))*\s*(?:\([^)]{2,40}\))?\s*[,:;.—–-]*\s*$/u
/** Between a date and the first sentence: agency, dash, stop; or nothing but a capital. */
const AFTER =
  /^\s*(?:\d{1,2}[.:]\d\d\s*(?:GMT|UTC|[A-Z]{2,4})?)?\s*(?:[([][^)\]]{2,60}[)\]])?\s*(?:\/\s*\p{Lu}[\p{L} -]{2,40}\/)?\s*(?:[)\]]?\s*(?:—|–|--|-|:|\||\.|,)(?=\s|$)\s*)+/u

export const fullDay = (e: Expression): Ymd | null => {
  if (e.meaning.kind !== 'point') return null
  const { y, m, d } = e.meaning.at
  return y === null || y < 0 || m === null || d === null ? null : { y, m, d }
}

export interface Lead {
  end: number
  date: Ymd | null
  /** The place it names, as it stands. */
  place: { start: number; end: number } | null
}

/** A date and place line glued to the front of a paragraph's first sentence. */
export function leadOf(copy: string, start: number, end: number): Lead | null {
  const [first] = findDates(copy, { start, end: Math.min(end, start + 120) })
  if (
    first !== undefined &&
    first.start - start < 70 &&
    first.meaning.kind === 'point' &&
    first.meaning.at.d !== null
  ) {
    const before = copy.slice(start, first.start)
    const after = copy.slice(first.end, end)
    const labelled = LABEL.test(before)
    const placed = !labelled && PLACE.test(before) && /[,:;)(—–-]|\p{Lu}{2}/u.test(before)
    const gap = AFTER.exec(after)
    const iso = /^\d{4}-/.test(copy.slice(first.start))
    const runsOn = labelled && (before.trim() !== '' || iso) && /^\s+["'(]?\p{Lu}/u.test(after)
    if ((labelled || placed) && (gap !== null || runsOn)) {
      // "On 5 May, ..." is a sentence's own date; a comma alone closes no date line.
      const comma = gap !== null && gap[0].trim() === ','
      if (!comma || placed) {
        const place = placed ? placeIn(copy, start, first.start) : null
        return { end: first.end + (gap?.[0].length ?? 0), date: fullDay(first), place }
      }
    }
  }
  const m =
    /^\s*\p{Lu}[\p{L}.'’-]+(?:(?:,\s*|\s+)\p{Lu}[\p{L}.'’-]+){0,3}\s*(?:\([^)]{2,40}\))?\s*(?:—|–|--|\s-\s)\s*(?=["'\p{Lu}])/u.exec(
      copy.slice(start, Math.min(end, start + 100))
    )
  if (m === null || !/\p{Lu}{3}|\(/u.test(m[0])) return null
  return { end: start + m[0].length, date: null, place: placeIn(copy, start, start + m[0].length) }
}

function placeIn(copy: string, start: number, end: number): Lead['place'] {
  const m = /\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)*/u.exec(copy.slice(start, end))
  return m === null ? null : { start: start + m.index, end: start + m.index + m[0].length }
}

/** A full date in the text that can only be the day of writing: in brackets, "dated ...", or with its weekday near the top. */
export function dayInBody(copy: string, start: number): Ymd | null {
  const top = { start, end: Math.min(copy.length, start + 1200) }
  const dates = findDates(copy, top).filter((e) => fullDay(e) !== null)
  for (const e of dates) {
    const before = copy.slice(Math.max(0, e.start - 24), e.start)
    const after = copy.slice(e.end, e.end + 2)
    if (before.endsWith('(') && after.startsWith(')') && /day(?:\s+\p{Ll}+)?\.?\s*\($/u.test(before))
      return fullDay(e)
    if (
      /\b(?:(?:statement|release|note|bulletin|report) dated|published|posted|updated)(?: on)?\s+$/i.test(
        copy.slice(Math.max(0, e.start - 40), e.start)
      )
    )
      return fullDay(e)
  }
  for (const e of dates)
    if (e.start - start < 400 && e.meaning.kind === 'point' && e.meaning.weekday !== null) return fullDay(e)
  // A line of its own at the end: "Published 3 May 2021", "Leeds, 3 May 2021".
  const last = copy.slice(copy.trimEnd().lastIndexOf('\n') + 1)
  const offset = copy.trimEnd().lastIndexOf('\n') + 1
  const [closing] =
    offset <= start || last.length > 90 ? [] : findDates(copy, { start: offset, end: copy.length })
  if (closing !== undefined && fullDay(closing) !== null) {
    const before = copy.slice(offset, closing.start)
    const others = `${before} ${copy.slice(closing.end)}`.split(/[^\p{L}]+/u).filter((w) => w.length > 2)
    if (others.length <= 3 && (LABEL.test(before) || !/\b(?:on|in|by|since|until)\s+$/i.test(before)))
      return fullDay(closing)
  }
  return null
}
