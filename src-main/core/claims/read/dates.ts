/** Days from and to, both included, as ISO days; `year` false where the words name no year. */
export interface Interval {
  from: string
  to: string
  /** False where the words themselves do not settle the year ("on 9 May"), which is then guessed. */
  yearGiven: boolean
  open: 'since' | 'until' | null
}

const first = (iso: string): string =>
  iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso
const last = (iso: string): string => {
  if (iso.length === 4) return `${iso}-12-31`
  if (iso.length > 7) return iso
  const [y = 0, m = 1] = iso.split('-').map(Number)
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return `${iso}-${String(days).padStart(2, '0')}`
}

export function intervalOf(iso: string, words: string, before: string): Interval {
  const [a = '', b = a] = iso.split('/')
  return {
    from: first(a),
    to: last(b),
    yearGiven: /\d{4}/.test(words) || !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words),
    open: before === 'since' ? 'since' : before === 'until' || before === 'till' ? 'until' : null
  }
}
