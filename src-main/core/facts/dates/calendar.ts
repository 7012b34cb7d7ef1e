/** Days as numbers since 1970-01-01, proleptic Gregorian; no clock, no zone. */
export interface Ymd {
  y: number
  m: number
  d: number
}

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export const monthNumber = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
export const weekdayNumber = (name: string): number =>
  WEEKDAYS.findIndex((w) => w.startsWith(name.toLowerCase().slice(0, 3)))

export const dayNumber = ({ y, m, d }: Ymd): number => {
  const date = new Date(0)
  date.setUTCFullYear(y, m - 1, d)
  return Math.round(date.getTime() / 86_400_000)
}

export function fromDayNumber(n: number): Ymd {
  const date = new Date(n * 86_400_000)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

export const weekdayOf = (date: Ymd): number => (((dayNumber(date) + 4) % 7) + 7) % 7

export const exists = (date: Ymd): boolean => {
  const back = fromDayNumber(dayNumber(date))
  return back.y === date.y && back.m === date.m && back.d === date.d
}

export const addMonths = ({ y, m }: Ymd, n: number): { y: number; m: number } => {
  const total = y * 12 + (m - 1) + n
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 }
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
export const isoDay = ({ y, m, d }: Ymd): string => `${four(y)}-${two(m)}-${two(d)}`
export const isoMonth = (y: number, m: number): string => `${four(y)}-${two(m)}`
export const isoYear = (y: number): string => four(y)

export function parseIsoDay(text: string): Ymd | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (m === null) return null
  const date = { y: Number(m[1]), m: Number(m[2]), d: Number(m[3]) }
  return exists(date) ? date : null
}
