import { distance, plain } from './wording.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' '
)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** An ISO date, or null for a day or month that the calendar does not have. */
function iso(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return pad(year, 4)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** 1 to 12 for a name, its first three letters or more, or a slip of spelling in it. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null
  const begun = MONTHS.findIndex(
    (month) => month.startsWith(word) || (word === 'sept' && month === 'september')
  )
  if (begun >= 0) return begun + 1
  const near = MONTHS.findIndex(
    (month) => month.length > 4 && distance(word, month) <= (month.length > 6 ? 2 : 1)
  )
  return near >= 0 ? near + 1 : null
}

/** "22" is 2022 or 1922, whichever lies nearer to the year that is asked about. */
const fullYear = (digits: string, about: number): number => {
  const value = Number(digits)
  if (digits.length > 2) return value
  const century = Math.floor(about / 100) * 100
  return [century - 100, century, century + 100]
    .map((base) => base + value)
    .reduce((best, year) => (Math.abs(year - about) < Math.abs(best - about) ? year : best))
}

/**
 * Every date that a text may mean, as ISO days, months or years: "10 Jan", "January 10th, 2022", "10.01.2022",
 * "2022-01-10", "1/10/2022" (which is two days), "January 2022", "2022". `about` is the year that a date without one, or
 * with two figures, belongs to. Empty for what is no date.
 */
export function readDates(text: string, about: number): string[] {
  // Groups of figures must not flow together, as they would in a number.
  const clean = text.trim().replace(/^(?:on|in) /i, '')
  const found = (dates: readonly (string | null)[]): string[] => [
    ...new Set(dates.filter((date): date is string => date !== null))
  ]
  const numeric = /^(\d{1,4})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{2}|\d{4}))?\.?$/.exec(clean)
  if (numeric) {
    const [, first = '', second = '', third] = numeric
    if (first.length > 2)
      return found([iso(Number(first), Number(second), third === undefined ? undefined : Number(third))])
    const year = third === undefined ? about : fullYear(third, about)
    return found([iso(year, Number(second), Number(first)), iso(year, Number(first), Number(second))])
  }
  const monthYear = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(clean)
  if (monthYear) return found([iso(Number(monthYear[2]), Number(monthYear[1]))])
  if (/^\d{4}$/.test(clean)) return found([iso(Number(clean))])
  const words = plain(clean.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1'))
    .split(' ')
    .filter((word) => !/^(?:of|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word))
  const months = words.flatMap((word) => (/^\d/.test(word) ? [] : [monthOf(word)]))
  const figures = words.filter((word) => /^\d+$/.test(word))
  const [month] = months
  if (months.length !== 1 || month === null || month === undefined || figures.length + 1 !== words.length)
    return []
  const years = figures.filter((figure) => figure.length === 4)
  const days = figures.filter((figure) => figure.length < 3)
  if (figures.length > 2 || years.length > 1 || years.length + days.length !== figures.length) return []
  if (years.length === 1)
    return found([iso(Number(years[0]), month, days[0] === undefined ? undefined : Number(days[0]))])
  if (days.length === 2) return found([iso(fullYear(days[1] ?? '', about), month, Number(days[0]))])
  return found([iso(about, month, days[0] === undefined ? undefined : Number(days[0]))])
}

export interface TakenDate {
  readonly correct: boolean
  /** What it was read as: the key where a reading is the key. Null where it is no date. */
  readonly as: string | null
}

/**
 * Right when one reading of the text is the key. More exact than asked is right where it lies within the key
 * ("10 January 2022" for "January 2022"); less exact is not. A date without a year is of the key's year.
 */
export function takeDate(text: string, key: string): TakenDate {
  const readings = readDates(text, Number(key.slice(0, 4)))
  const right = readings.find((date) => date === key || date.startsWith(`${key}-`))
  return { correct: right !== undefined, as: right ?? readings[0] ?? null }
}
