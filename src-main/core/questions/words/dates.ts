/** ISO dates of the model (`2022-01-21`, `2022-01`, `2022`, `start/end`) in English words, and their arithmetic. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const
const DAY_MS = 86_400_000

interface Parts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

function parts(iso: string): Parts {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year ?? 0, month: month ?? null, day: day ?? null }
}

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month)
const yearText = (year: number): string => String(year)

function single({ year, month, day }: Parts): string {
  if (month === null) return yearText(year)
  return day === null
    ? `${monthName(month)} ${yearText(year)}`
    : `${day} ${monthName(month)} ${yearText(year)}`
}

/** The first half of a range leaves out what the second half repeats: "10 to 12 January 2022". */
function opening(from: Parts, to: Parts): string {
  if (from.year !== to.year || from.month === null) return single(from)
  if (from.day === null) return monthName(from.month)
  return from.month === to.month ? String(from.day) : `${from.day} ${monthName(from.month)}`
}

/** "10 January 2022", "January 2022", "2022", "10 to 12 January 2022", "30 December 2021 to 2 January 2022". */
export function dateInWords(iso: string): string {
  const [start = '', end] = iso.split('/')
  if (end === undefined || end === start) return single(parts(start))
  return `${opening(parts(start), parts(end))} to ${single(parts(end))}`
}

/** With the preposition that the date takes: "on 10 January 2022", "in January 2022", "from 10 to 12 January 2022". */
export function onDate(iso: string): string {
  if (iso.includes('/')) return `from ${dateInWords(iso)}`
  return `${parts(iso).day === null ? 'in' : 'on'} ${dateInWords(iso)}`
}

/** First and last day, counted from 1970-01-01. */
export function daysOf(iso: string): { first: number; last: number } {
  const [start = '', end = start] = iso.split('/')
  const from = parts(start)
  const to = parts(end)
  const first = Date.UTC(from.year, (from.month ?? 1) - 1, from.day ?? 1) / DAY_MS
  const last =
    to.day === null
      ? Date.UTC(to.year, to.month ?? 12, 1) / DAY_MS - 1
      : Date.UTC(to.year, (to.month ?? 1) - 1, to.day) / DAY_MS
  return { first, last }
}

/** True when both can be the same day, as "January 2022" and "12 January 2022" can. */
export function datesOverlap(a: string, b: string): boolean {
  const left = daysOf(a)
  const right = daysOf(b)
  return left.first <= right.last && right.first <= left.last
}

export const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d$/.test(iso)
export const isMonth = (iso: string): boolean => /^\d{4}-\d\d$/.test(iso)
export const isYear = (iso: string): boolean => /^\d{4}$/.test(iso)
export const isRange = (iso: string): boolean => iso.includes('/')

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The ISO date as far from `iso` as its own grain says: days, months or years; both ends of a range, in days. */
export function shiftDate(iso: string, by: number): string {
  if (isRange(iso)) {
    const [start = '', end = ''] = iso.split('/')
    return `${shiftDate(start, by)}/${shiftDate(end, by)}`
  }
  const { year, month, day } = parts(iso)
  if (month === null) return pad(year + by, 4)
  if (day === null) {
    const count = year * 12 + (month - 1) + by
    return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`
  }
  const moved = new Date(Date.UTC(year, month - 1, day) + by * DAY_MS)
  return `${pad(moved.getUTCFullYear(), 4)}-${pad(moved.getUTCMonth() + 1, 2)}-${pad(moved.getUTCDate(), 2)}`
}

/** "two days later", "three weeks earlier": how far `other` lies from `from`; null unless both are single days. */
export function daysApart(from: string, other: string): number | null {
  return isDay(from) && isDay(other) ? daysOf(other).first - daysOf(from).first : null
}
