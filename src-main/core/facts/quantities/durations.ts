import type { Token } from '../../text/tokens.ts'
import { mayCount, numeralAt } from './read-number.ts'

const UNITS: Readonly<Record<string, { code: string; time: boolean; next: number }>> = {
  second: { code: 'S', time: true, next: 1 },
  minute: { code: 'M', time: true, next: 60 },
  hour: { code: 'H', time: true, next: 60 },
  day: { code: 'D', time: false, next: 24 },
  week: { code: 'W', time: false, next: 7 },
  month: { code: 'M', time: false, next: 30 },
  year: { code: 'Y', time: false, next: 12 }
}

export interface Duration {
  iso: string
  /** In its largest unit: 1.5 and "hours". */
  value: number
  unit: string
  to: number
}

const unitOf = (lower: string | undefined): string | null => {
  const bare = (lower ?? '')
    .replace(/s$/, '')
    .replace(/^(min)$/, 'minute')
    .replace(/^(hr)$/, 'hour')
  return UNITS[bare] === undefined ? null : bare
}

/** "an hour and a half", "two hours and twenty minutes", "three days", "half an hour". */
export function durationAt(tokens: readonly Token[], at: number): Duration | null {
  const first = tokens[at]?.lower ?? ''
  if (!mayCount(first)) return null
  if (first === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) {
    const unit = unitOf(tokens[at + 2]?.lower)
    return unit === null ? null : made([[0.5, unit]], at + 3)
  }
  const article = /^an?$/.test(first)
  const number = article ? { value: 1, to: at + 1 } : numeralAt(tokens, at)
  if (number === null) return null
  if (article && /^(?:second|minute)$/.test(tokens[at + 1]?.lower ?? '')) return null
  let unitAt = number.to
  if (/^(?:full|whole|long|more|consecutive|straight|working|calendar)$/.test(tokens[unitAt]?.lower ?? ''))
    unitAt++
  const unit = unitOf(tokens[unitAt]?.lower)
  if (unit === null) return null
  const after = unitAt + 1
  if (
    tokens[after]?.lower === 'and' &&
    tokens[after + 1]?.lower === 'a' &&
    tokens[after + 2]?.lower === 'half'
  )
    return made([[number.value + 0.5, unit]], after + 3)
  const join = tokens[after]?.lower === 'and' || tokens[after]?.text === ',' ? after + 1 : after
  const more = numeralAt(tokens, join)
  const smaller = more === null ? null : unitOf(tokens[more.to]?.lower)
  if (more !== null && smaller !== null && rank(smaller) < rank(unit))
    return made(
      [
        [number.value, unit],
        [more.value, smaller]
      ],
      more.to + 1
    )
  return made([[number.value, unit]], after)
}

const rank = (unit: string): number => Object.keys(UNITS).indexOf(unit)

function made(parts: [number, string][], to: number): Duration {
  const [largest] = parts
  const unit = largest?.[1] ?? 'day'
  let value = largest?.[0] ?? 0
  const whole: [number, string][] = []
  for (const [n, u] of parts) {
    const fraction = n - Math.floor(n)
    whole.push([Math.floor(n), u])
    const lower = fraction > 0 ? Object.keys(UNITS)[rank(u) - 1] : undefined
    if (lower !== undefined) whole.push([Math.round(fraction * (UNITS[u]?.next ?? 1)), lower])
    if (u !== unit)
      value +=
        n /
        (unit === 'hour' && u === 'minute'
          ? 60
          : unit === 'minute' && u === 'second'
            ? 60
            : unit === 'year' && u === 'month'
              ? 12
              : unit === 'week' && u === 'day'
                ? 7
                : unit === 'day' && u === 'hour'
                  ? 24
                  : 30)
  }
  const weeks = whole.some(([, u]) => u === 'week')
  const order = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
  const sum = new Map<string, number>()
  for (const [n, u] of whole) {
    const [to_, factor] = weeks && u === 'week' && whole.length > 1 ? ['day', 7] : [u, 1]
    sum.set(to_, (sum.get(to_) ?? 0) + n * factor)
  }
  let date = ''
  let time = ''
  for (const u of order) {
    const n = sum.get(u)
    if (n === undefined || n === 0) continue
    const known = UNITS[u]
    if (known?.time === true) time += `${n}${known.code}`
    else date += `${n}${known?.code ?? ''}`
  }
  return {
    iso: `P${date === '' && time === '' ? '0D' : date}${time === '' ? '' : `T${time}`}`,
    value: Number(value.toPrecision(6)),
    unit: `${unit}s`,
    to
  }
}
