import type { Token } from '../../text/tokens.ts'
import { round, scaleOf, wordValue } from './numbers.ts'

export interface Numeral {
  value: number
  to: number
}

/** Whether a token may begin an amount at all: most cannot, and need not be tried. */
export const mayCount = (lower: string): boolean =>
  /^[\d£$€¥₹₽-]/.test(lower) ||
  STARTERS.has(lower) ||
  (lower.includes('-') && STARTERS.has(lower.slice(0, lower.indexOf('-'))))
const STARTERS: ReadonlySet<string> = new Set(
  'a an half zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' '
  )
)

/** The number that starts at a token: "two hundred and forty", "1.5 million", "two and a half", "half a million". */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.lower ?? ''
  const second = tokens[at + 1]?.lower ?? ''
  if (first === 'half' && /^an?$/.test(second) && scaleOf(tokens[at + 2]?.lower ?? '') !== null)
    return { value: 0.5 * (scaleOf(tokens[at + 2]?.lower ?? '') ?? 1), to: at + 3 }
  if (/^an?$/.test(first) && /^(?:hundred|thousand|million|billion|dozen)$/.test(second))
    return scaled(tokens, 1, at + 1)
  const value = wordValue(first)
  return value === null ? null : scaled(tokens, value, at + 1)
}

function scaled(tokens: readonly Token[], start: number, from: number): Numeral {
  let total = 0
  let value = start
  let i = from
  for (;;) {
    const lower = tokens[i]?.lower ?? ''
    const scale =
      /^(?:m|k)$/.test(lower) && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0) ? null : scaleOf(lower)
    if (scale !== null) {
      if (scale >= 1000) {
        total += value * scale
        value = 0
      } else value *= scale
      i++
      continue
    }
    const next = wordValue(tokens[i + 1]?.lower ?? '')
    if (
      lower === 'and' &&
      next !== null &&
      next < 100 &&
      (total + value) % 100 === 0 &&
      total + value > 0 &&
      /^\p{L}/u.test(tokens[i + 1]?.text ?? '') &&
      /hundred|thousand/.test(tokens[i - 1]?.lower ?? '')
    ) {
      value += next
      i += 2
      continue
    }
    const word = /^\p{L}/u.test(tokens[i]?.text ?? '') ? wordValue(lower) : null
    if (word !== null && (total > 0 || value % 100 === 0) && word < 1000 && value + total >= 100) {
      value += word
      i++
      continue
    }
    break
  }
  if (
    tokens[i]?.lower === 'and' &&
    tokens[i + 1]?.lower === 'a' &&
    tokens[i + 2]?.lower === 'half' &&
    total === 0
  )
    return { value: value + 0.5, to: i + 3 }
  return { value: round(total + value), to: i }
}
