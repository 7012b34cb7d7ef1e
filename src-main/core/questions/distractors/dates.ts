import type { Rng } from '../../study/rng.ts'
import { once, type Knowledge } from '../knowledge.ts'
import {
  dateInWords,
  datesOverlap,
  daysApart,
  daysOf,
  isDay,
  isMonth,
  isRange,
  isYear,
  shiftDate
} from '../words/dates.ts'
import { countInWords } from '../words/numbers.ts'

export interface NearDate {
  readonly iso: string
  /** The source gives this date for something else. */
  readonly used: boolean
}

const NEAR_DAYS = 45

const sameGrain = (a: string, b: string): boolean =>
  [isDay, isMonth, isYear, isRange].some((grain) => grain(a) && grain(b))

/** Every date that the source gives for anything, and the date line. */
export const datesOf = once((k: Knowledge): string[] => {
  const found = k.everything.flatMap((fact) => ('when' in fact && fact.when ? [fact.when.iso] : []))
  return [...new Set(k.source.date === null ? found : [...found, k.source.date])]
})

/**
 * Dates near a key, of the same grain, best first: two that the source gives for other things, then unused ones
 * near by. `taken` are dates that are right too (of the same event, told again); nothing that overlaps them or
 * the key is given.
 */
export function nearDates(k: Knowledge, key: string, taken: readonly string[], random: Rng): NearDate[] {
  const free = (iso: string): boolean => ![key, ...taken].some((right) => datesOverlap(right, iso))
  const inSource = datesOf(k)
  const used = inSource
    .filter(
      (iso) =>
        sameGrain(iso, key) && free(iso) && Math.abs(daysOf(iso).first - daysOf(key).first) <= reach(key)
    )
    .sort(
      (a, b) => Math.abs(daysOf(a).first - daysOf(key).first) - Math.abs(daysOf(b).first - daysOf(key).first)
    )
    .slice(0, 2)
  const steps = isRange(key) ? widths(key) : isDay(key) ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4]
  const unused = random
    .shuffle(steps.flatMap((step) => [step, -step]))
    .map((step) => shiftDate(key, step))
    .filter(
      (iso) => free(iso) && !inSource.some((other) => datesOverlap(other, iso) && isDay(other) && isDay(iso))
    )
  const candidates = [
    ...used.map((iso) => ({ iso, used: true })),
    ...unused.map((iso) => ({ iso, used: false }))
  ]
  // What has happened cannot have happened after the source was written: such a date is a last resort.
  const isLate = (iso: string): boolean =>
    k.source.date !== null &&
    daysOf(key).first <= daysOf(k.source.date).first &&
    daysOf(iso).first > daysOf(k.source.date).first
  return [...candidates.filter(({ iso }) => !isLate(iso)), ...candidates.filter(({ iso }) => isLate(iso))]
}

/** A range moves by its own width at least, in its own grain, so that it cannot overlap the key. */
function widths(key: string): number[] {
  const [start = ''] = key.split('/')
  const { first, last } = daysOf(key)
  const grain = isYear(start) ? 365.25 : isMonth(start) ? 30.4 : 1
  const width = Math.max(1, Math.ceil((last - first + 1) / grain))
  return [width, width + 1, width * 2, width * 2 + 1]
}

const reach = (key: string): number => (isDay(key) ? NEAR_DAYS : isMonth(key) ? 370 : 4000)

/** "two days later", "11 days earlier"; empty where days cannot be counted. */
export function distanceInWords(from: string, other: string): string {
  const days = daysApart(from, other)
  if (days === null || days === 0) return ''
  const count = Math.abs(days)
  return `${countInWords(count)} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`
}

export const words = dateInWords
