import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { scaleOf } from './numbers.ts'
import { whatOf } from './of.ts'
import { mayCount, numeralAt } from './read-number.ts'
import { amountAt, type Amount } from './units.ts'

export interface Quantity extends Amount {
  of: string
  sentence: number
}

/** Amounts, shares, durations and counts of a sentence, with what they are of. */
export function quantitiesIn(story: Story, frame: Frame, last?: Quantity): Quantity[] {
  const { tokens } = frame
  const out: Quantity[] = []
  const names = story.names[frame.sentence.index] ?? []
  const dates = story.datesIn[frame.sentence.index] ?? []
  const blocked = (i: number): boolean => {
    const t = tokens[i]
    return (
      t === undefined ||
      dates.some((d) => d.start <= t.start && t.end <= d.end) ||
      names.some((n) => i >= n.from && i < n.to)
    )
  }
  let i = 0
  let counted = out.at(-1)
  while (i < tokens.length) {
    const found =
      !mayCount(tokens[i]?.lower ?? '') || blocked(i)
        ? null
        : (ofThem(frame, i, counted ?? last) ?? amountAt(frame, i) ?? elided(frame, i, out.at(-1)))
    if (found === null || blocked(found.to - 1)) {
      i++
      continue
    }
    const of = whatOf(frame, found.from, found.to)
    if (of !== '') out.push({ ...found, of, sentence: frame.sentence.index })
    if (/s$|people/.test(found.unit) && found.sure > 0.8) counted = out.at(-1)
    i = found.to
  }
  return out
}

/** "Seven of them": the things counted last. */
function ofThem(frame: Frame, i: number, last: Quantity | undefined): Amount | null {
  const { tokens } = frame
  const number = numeralAt(tokens, i)
  if (last === undefined || number === null || number.value < 2 || tokens[number.to]?.lower !== 'of')
    return null
  if (!/^(?:them|these|those|which|whom)$/.test(tokens[number.to + 1]?.lower ?? '')) return null
  return { value: number.value, unit: last.unit, from: i, to: number.to + 2, sure: 0.72 }
}

/** "from 80,000 elephants to about 130,000", "up from 540 million": the unit is the one before. */
function elided(frame: Frame, i: number, last: Quantity | undefined): Amount | null {
  const { tokens } = frame
  if (last === undefined || last.unit === '' || i <= last.to) return null
  const number = numeralAt(tokens, i)
  if (number === null || number.value < 2) return null
  let before = i - 1
  while (/^(?:about|some|around|nearly|almost|over|more|than|only|just)$/.test(tokens[before]?.lower ?? ''))
    before--
  if (
    !/^(?:from|to|against|with|and|than|by)$/.test(tokens[before]?.lower ?? '') &&
    tokens[i - 1]?.lower !== 'than'
  )
    return null
  const next = tokens[number.to]
  const ends =
    next === undefined ||
    /^(?:[.,;:)]|in|a|the|last|on|at|this|by|per)$/.test(next.lower) ||
    scaleOf(next.lower) !== null
  return ends && i - last.to < 14
    ? { value: number.value, unit: last.unit, from: i, to: number.to, sure: 0.72 }
    : null
}
