import type { Interval } from '../read/dates.ts'

/**
 * `same`: the line's date says what the claim's says, or more exactly. `vague`: it may, but says less. `other`: it cannot.
 */
export type DateRelation = 'same' | 'vague' | 'other'

export function compareDates(claimed: Interval, stated: Interval): DateRelation {
  const [a, b] = claimed.yearGiven && stated.yearGiven ? [claimed, stated] : yearless(claimed, stated)
  if (b.from >= a.from && b.to <= a.to) return 'same'
  if (a.from >= b.from && a.to <= b.to) return stated.open === null && oneLonger(b) ? 'vague' : 'same'
  return 'other'
}

const oneLonger = (i: { from: string; to: string }): boolean => i.from !== i.to

/** Where one names no year, day and month decide. */
function yearless(a: Interval, b: Interval): [{ from: string; to: string }, { from: string; to: string }] {
  // Whole years have no day and month to compare.
  if (a.from.slice(5) === '01-01' && a.to.slice(5) === '12-31') return [a, b]
  if (b.from.slice(5) === '01-01' && b.to.slice(5) === '12-31') return [a, b]
  const cut = (i: Interval) => ({ from: i.from.slice(5), to: i.to.slice(5) })
  return [cut(a), cut(b)]
}
