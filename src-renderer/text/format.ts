const rules = new Intl.PluralRules('en')

/** `plural(1, 'fact', 'facts')` is "1 fact". */
export const plural = (n: number, one: string, other: string): string =>
  `${number(n)} ${rules.select(n) === 'one' ? one : other}`

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
export const number = (n: number): string => numbers.format(n)

const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
/** A share from 0 to 1 as whole percent, rounded down so that "100 %" means all. */
export const percent = (share: number): string => percents.format(Math.floor(share * 100 + 1e-9) / 100)

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const dayShort = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dayShortYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A calendar day such as `2022-01-22`, in words and in no time zone. */
export const isoDay = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number)
  return day.format(new Date(year ?? 0, (month ?? 1) - 1, date ?? 1))
}

/** A moment in milliseconds since 1970, as somebody would say it at `now`: "today, 14:05", "3 May, 09:10". */
export const moment = (ms: number, now: number): string => {
  const then = new Date(ms)
  const today = new Date(now)
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  const at = clock.format(then)
  if (then.toDateString() === today.toDateString()) return `today, ${at}`
  if (then.toDateString() === yesterday.toDateString()) return `yesterday, ${at}`
  return `${(then.getFullYear() === today.getFullYear() ? dayShort : dayShortYear).format(then)}, ${at}`
}

/** Milliseconds as "48 s", "4 min 12 s" or "1 h 5 min". */
export const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}
