import { isoDay } from '../../text/text.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  (isoDay(`2000-${String(month + 1).padStart(2, '0')}-01`).split(' ')[1] ?? '').toLowerCase()
)

/**
 * A day as people write it ("12 March 2024", "Mar 12, 2024", "2024-03-12") as an ISO day; null for anything else. Bare
 * numbers with strokes are refused: 3/4 is a day in March to some and in April to others.
 */
export function parseDay(written: string): string | null {
  const text = written.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text)
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text)
  if (monthFirst) return day(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
  return null
}

/** 1 to 12; 0 for no month. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word)) + 1

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return isReal && year >= 1000 ? at.toISOString().slice(0, 10) : null
}
