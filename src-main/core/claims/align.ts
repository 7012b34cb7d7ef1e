import { compareDates } from './compare/dates.ts'
import { nameIn } from './compare/names.ts'
import { compareNumbers } from './compare/numbers.ts'
import { likenessOf, wordIn } from './compare/words.ts'
import type { Read } from './read/source.ts'
import { intervalOf, type Interval } from './read/dates.ts'
import type { Item, Line, NameItem } from './read/types.ts'

/** What stands only in the sentences around counts for so much. */
const NEARBY = 0.62
/** A pronoun that was not resolved but may well mean the one named. */
const LIKELY = 0.75

/** What became of one piece of a claim when held against a line. */
export interface Match {
  item: Item
  /** 0..1 */
  score: number
  /** Where it was found. */
  via: 'line' | 'around' | null
  /** Its counterpart in the line. */
  other: Item | null
  /** Token of the line at which it stands; -1 where it does not. */
  at: number
}

export interface Alignment {
  line: Line
  matches: Match[]
}

/** Lines that a line goes on from: those before it in its paragraph, the last one of the paragraph before, the next. */
export function around(source: Read, line: Line): Line[] {
  const { lines } = source
  const out: Line[] = []
  for (let i = line.index - 1; i >= 0 && i >= line.index - 3; i--) {
    const before = lines[i]
    if (before === undefined) break
    out.push(before)
    if (before.paragraph !== line.paragraph) break
  }
  const next = lines[line.index + 1]
  if (next?.paragraph === line.paragraph) out.push(next)
  return out
}

export function align(items: readonly Item[], line: Line, source: Read): Alignment {
  const near = around(source, line)
  return { line, matches: items.map((item) => matchIn(item, line, near, source)) }
}

function matchIn(item: Item, line: Line, near: readonly Line[], source: Read): Match {
  const here = own(item, line, source)
  if (here.score > 0) return here
  if (item.kind === 'name' && maybe(item, line, near, source))
    return { item, score: LIKELY, via: 'around', other: null, at: -1 }
  if (item.kind === 'word') {
    const office = line.referents.find((r) => source.offices.get(r.entity)?.has(item.lemma) === true)
    if (office !== undefined) return { item, score: 0.85, via: 'line', other: null, at: -1 }
  }
  for (const other of near) {
    const found = own(item, other, source)
    if (found.score > 0 && item.kind !== 'number' && item.kind !== 'date')
      return { item, score: found.score * NEARBY, via: 'around', other: null, at: -1 }
  }
  return { item, score: 0, via: null, other: null, at: -1 }
}

function own(item: Item, line: Line, source: Read): Match {
  const none: Match = { item, score: 0, via: null, other: null, at: -1 }
  switch (item.kind) {
    case 'word': {
      const found = wordIn(item, line)
      return found.item === null
        ? none
        : { item, score: found.score, via: 'line', other: found.item, at: found.item.from }
    }
    case 'name': {
      const found = nameIn(item, line, source.names)
      const other = line.items.find((i) => i.from === found.at) ?? null
      return found.score === 0 ? none : { item, score: found.score, via: 'line', other, at: found.at }
    }
    case 'date': {
      for (const other of line.items)
        if (other.kind === 'date' && compareDates(item.date, other.date) === 'same')
          return { item, score: 1, via: 'line', other, at: other.from }
      for (const date of carriedDates(source, line))
        if (compareDates(item.date, date) === 'same')
          return { item, score: 0.9, via: 'line', other: null, at: -1 }
      return none
    }
    case 'number': {
      const { noun } = item.number
      const nounThere =
        noun !== null && line.items.some((i) => i.kind === 'word' && likenessOf(noun, i.lemma) > 0)
      for (const other of line.items)
        if (other.kind === 'number' && compareNumbers(item.number, other.number, nounThere) === 'same')
          return { item, score: 1, via: 'line', other, at: other.from }
      return none
    }
  }
}

export const carriedDates = (source: Read, line: Line): Interval[] =>
  (source.carried.get(line.index) ?? []).map((w) => intervalOf(w.iso, w.iso, ''))

/** An open "he" or "she" in a line may be the person most spoken of, or one named a little before. */
function maybe(item: NameItem, line: Line, near: readonly Line[], source: Read): boolean {
  const [id] = item.entities
  if (id === undefined || source.names.typeOf(id) !== 'person') return false
  const open = line.frame.tokens.find(
    (t, at) => /^(?:he|she|his|her|him)$/.test(t.lower) && !line.referents.some((r) => r.at === at)
  )
  if (open === undefined) return false
  const gender = source.genders.get(id) ?? null
  if (gender !== null && (gender === 'female') !== /^(?:she|her)$/.test(open.lower)) return false
  return source.leading === id || near.some((l) => l.referents.some((r) => r.entity === id))
}
