import type { Measure } from '../read/numbers.ts'
import { groupsOf } from '../words/groups.ts'

/** `same`: says the same; `other`: the same thing measured, with another figure; null: another thing. */
export function compareNumbers(
  claimed: Measure,
  stated: Measure,
  nounThere = false
): 'same' | 'other' | null {
  const equal = close(claimed.value, stated.value, 1e-6)
  if (claimed.kind !== stated.kind) {
    // "311 metres" and "311" with its unit elsewhere.
    return equal &&
      (claimed.kind === null || stated.kind === null) &&
      claimed.noun === null &&
      stated.noun === null
      ? 'same'
      : null
  }
  const counted = claimed.kind !== null || sameNoun(claimed.noun, stated.noun)
  if (equal)
    return counted || nounThere || claimed.noun === null || stated.noun === null || GENERIC.has(claimed.noun)
      ? 'same'
      : null
  if (!counted) return null
  if (
    claimed.bound === 'over' &&
    stated.bound !== 'under' &&
    stated.value > claimed.value &&
    stated.bound !== 'over'
  )
    return 'same'
  if (
    claimed.bound === 'under' &&
    stated.bound !== 'over' &&
    stated.value < claimed.value &&
    stated.bound !== 'under'
  )
    return 'same'
  if ((claimed.bound === 'about' || stated.bound === 'about') && close(claimed.value, stated.value, 0.03))
    return 'same'
  // Months are of unequal length: 18 of them are a year and a half all the same.
  if (claimed.kind === 'time' && close(claimed.value, stated.value, 0.002)) return 'same'
  return 'other'
}

const GENERIC: ReadonlySet<string> = new Set([
  'people',
  'person',
  'thing',
  'time',
  'one',
  'case',
  'member',
  'man',
  'woman'
])

const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  if (a === b) return true
  const groups = groupsOf(a)
  return groupsOf(b).some((g) => groups.includes(g))
}
