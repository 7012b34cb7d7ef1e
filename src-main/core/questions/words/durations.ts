import { countInWords } from './numbers.ts'

interface Unit {
  readonly letter: string
  readonly name: string
  readonly minutes: number
  /** Lengths that people really speak of, in this unit. */
  readonly usual: readonly number[]
}
const days = 24 * 60
const UNITS: readonly Unit[] = [
  {
    letter: 'Y',
    name: 'year',
    minutes: 365 * days,
    usual: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50]
  },
  { letter: 'M', name: 'month', minutes: 30 * days, usual: [1, 2, 3, 4, 5, 6, 8, 9, 10, 14, 18] },
  { letter: 'W', name: 'week', minutes: 7 * days, usual: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12] },
  { letter: 'D', name: 'day', minutes: days, usual: [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 20, 40, 60, 90, 100] },
  {
    letter: 'H',
    name: 'hour',
    minutes: 60,
    usual: [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 18, 36, 48]
  },
  {
    letter: 'MIN',
    name: 'minute',
    minutes: 1,
    usual: [2, 3, 4, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 75, 90, 100]
  },
  { letter: 'S', name: 'second', minutes: 1 / 60, usual: [2, 3, 5, 10, 15, 20, 30, 45] }
]

/** Amounts by unit, largest unit first; empty when the text is no duration. */
function amounts(iso: string): Amount[] {
  const [date = '', time = ''] = iso.replace(/^P/, '').split('T')
  const read = (part: string, rename: (letter: string) => string): Amount[] =>
    [...part.matchAll(/(\d+)([A-Z])/g)].flatMap(([, amount, letter]) => {
      const unit = UNITS.find((candidate) => candidate.letter === rename(letter ?? ''))
      return unit ? [{ unit, amount: Number(amount) }] : []
    })
  return [...read(date, (letter) => letter), ...read(time, (letter) => (letter === 'M' ? 'MIN' : letter))]
}

export const minutesOf = (iso: string): number =>
  amounts(iso).reduce((sum, { unit, amount }) => sum + unit.minutes * amount, 0)

/** Beyond this the newspapers write figures; all options of a question follow its key. */
const MOST_IN_WORDS = 12

function inUnit(amount: number, unit: Unit, inFigures: boolean): string {
  const article = unit.name === 'hour' ? 'an' : 'a'
  if (amount === 0.5) return `half ${article} ${unit.name}`
  if (amount === 1) return `one ${unit.name}`
  if (amount === 1.5) return `${article} ${unit.name} and a half`
  const whole = Math.floor(amount)
  const count = inFigures ? String(whole) : countInWords(whole)
  return `${count}${Number.isInteger(amount) ? '' : ' and a half'} ${unit.name}s`
}

interface Amount {
  readonly unit: Unit
  readonly amount: number
}

/** An hour and thirty minutes is an hour and a half. */
const isAndAHalf = ([first, second, third]: readonly Amount[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  third === undefined &&
  second.amount * second.unit.minutes * 2 === first.unit.minutes

const takesFigures = (found: readonly Amount[]): boolean =>
  !isAndAHalf(found) && found.some(({ amount }) => amount > MOST_IN_WORDS)

/** `PT1H30M` as "an hour and a half", `P3D` as "three days", `PT2H20M` as "2 hours and 20 minutes". */
export function durationInWords(iso: string): string {
  const found = amounts(iso)
  const [first] = found
  if (!first) return iso
  if (isAndAHalf(found)) return inUnit(first.amount + 0.5, first.unit, false)
  return found.map(({ unit, amount }) => inUnit(amount, unit, takesFigures(found))).join(' and ')
}

/** Usual lengths near this one, nearest first, in words; none equals it. */
export function nearDurations(iso: string): string[] {
  const found = amounts(iso)
  const [first] = found
  if (!first) return []
  const total = minutesOf(iso)
  const key = durationInWords(iso)
  return first.unit.usual
    .filter((amount) => Math.abs(amount * first.unit.minutes - total) > total / 50)
    .sort(
      (a, b) => distance(a * first.unit.minutes, total) - distance(b * first.unit.minutes, total) || a - b
    )
    .map((amount) => inUnit(amount, first.unit, takesFigures(found)))
    .filter((text) => text !== key)
}

// By ratio: half as long is as far as twice as long.
const distance = (a: number, b: number): number => Math.abs(Math.log(a / b))
