import { type Alignment, carriedDates, type Match } from './align.ts'
import { compareDates } from './compare/dates.ts'
import { compareNumbers } from './compare/numbers.ts'
import { likeness } from './compare/words.ts'
import type { Claim } from './read/claim.ts'
import type { Read } from './read/source.ts'
import type { DateItem, Item, Line, NameItem, NumberItem, WordItem } from './read/types.ts'
import type { Slot } from './types.ts'
import { liesIn } from './words/places.ts'
import { otherDirection } from './words/groups.ts'

/** A piece of the claim that the line says otherwise. */
export interface Clash {
  slot: Slot
  match: Match
  stated: string
}

/** For each piece that is not in the line, or stands there for something else, what the line has in its stead. */
export function clashesOf(claim: Claim, alignment: Alignment, source: Read): Clash[] {
  const anchors = alignment.matches.filter(
    (m) => m.via === 'line' && m.at >= 0 && m.item.kind === 'word' && !m.item.weak
  )
  const core = alignment.matches.find((m) => m.item === claim.core && m.via === 'line' && m.at >= 0)
  const place: Place = { claim, alignment, source, core: core?.at ?? anchors.at(-1)?.at ?? -1 }
  const out: Clash[] = []
  for (const match of alignment.matches) {
    const clash = clashOf(match, place)
    if (clash !== null) out.push(clash)
  }
  return out
}

interface Place {
  claim: Claim
  alignment: Alignment
  source: Read
  /** Token of the line where the claim's core stands. */
  core: number
}

function clashOf(match: Match, p: Place): Clash | null {
  const { item } = match
  switch (item.kind) {
    case 'date':
      return dateClash(item, match, p)
    case 'number':
      return numberClash(item, match, p)
    case 'name':
      return nameClash(item, match, p)
    case 'word':
      return match.via === 'line' ? null : wordClash(item, match, p)
  }
}

const free = (p: Place, other: Item, match: Match): boolean =>
  !p.alignment.matches.some((m) => m !== match && m.other === other)

/** Words between two places of the line, and more for every clause begun. */
function distance(line: Line, from: number, item: Item): number {
  const [a, b] = item.from < from ? [item.to, from] : [from, item.from]
  let far = b - a
  for (let i = a; i < b; i++) {
    const t = line.frame.tokens[i]
    if (t === undefined) continue
    if (BREAKS.test(t.lower)) far += 8
    else if (t.text === ',') far += 4
    if (line.clauses.some((c) => c.group.main === i)) far += 6
  }
  // In English what belongs to a verb more often follows it.
  return item.from < from ? far + 2 : far
}
const BREAKS =
  /^(?:and|but|or|while|when|which|who|after|before|because|although|though|;|as|where|:|down|up|compared|against|than)$/

/** How much it weighs that a matched piece stands near: what tells one thing from another weighs most. */
const voice = (m: Match): number =>
  m.item.kind === 'number' || m.item.kind === 'date'
    ? 3
    : m.item.kind === 'name'
      ? 2
      : ORDINAL.test(m.item.lemma)
        ? 2.5
        : m.item.class === 'verb'
          ? 1.5
          : 1
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|other|former|latter|\d+(?:st|nd|rd|th))$/

/** The rival of a piece: what the line has in its stead, or, where the piece is in the line, nearer to the rest of the claim. */
function nearer<T extends Item>(p: Place, match: Match, rivals: readonly T[]): T | null {
  const { line, matches } = p.alignment
  const open = rivals.filter((r) => free(p, r, match))
  const anchors = matches.filter(
    (m) => m !== match && m.via === 'line' && m.at >= 0 && !(m.item.kind === 'word' && m.item.weak)
  )
  const near = (item: Item): number => (p.core >= 0 ? distance(line, p.core, item) : 0)
  const [best] = [...open].sort((a, b) => near(a) - near(b))
  if (best === undefined) return null
  const mine = match.other
  if (match.via !== 'line' || mine === null) return best
  if (p.core < 0 || distance(line, p.core, best) >= distance(line, p.core, mine)) return null
  let forRival = 0
  let all = 0
  for (const a of anchors) {
    const gap = distance(line, a.at, mine) - distance(line, a.at, best)
    if (Math.abs(gap) < 2) continue
    all += voice(a)
    if (gap > 0) forRival += voice(a)
  }
  return all > 0 && forRival / all >= 0.7 ? best : null
}

function dateClash(item: DateItem, match: Match, p: Place): Clash | null {
  const { line } = p.alignment
  const all = line.items.filter((i): i is DateItem => i.kind === 'date')
  // A limit ("until 2001") is not the day on which it began.
  const lead = p.claim.line.frame.tokens[item.from - 1]?.lower ?? ''
  if (match.via === 'line' && /^(?:until|till|since|from|before|after|by)$/.test(lead)) return null
  const rival = nearer(
    p,
    match,
    all.filter((d) => d !== match.other)
  )
  if (rival !== null)
    return compareDates(item.date, rival.date) === 'other'
      ? { slot: 'date', match, stated: rival.text }
      : null
  if (match.via === 'line' || all.length > 0) return null
  const carried = carriedDates(p.source, line)
  if (carried.length > 0 && carried.every((c) => compareDates(item.date, c) === 'other'))
    return { slot: 'date', match, stated: carried[0]?.from ?? '' }
  return null
}

function numberClash(item: NumberItem, match: Match, p: Place): Clash | null {
  const rivals = p.alignment.line.items.filter(
    (i): i is NumberItem =>
      i.kind === 'number' &&
      (compareNumbers(item.number, i.number) === 'other' ||
        (bare(item, i) && p.core - i.to >= 0 && p.core - i.to <= 1))
  )
  const rival = nearer(p, match, rivals) ?? reached(p, match)
  return rival === null ? null : { slot: 'number', match, stated: rival.text }
}

/** "raise it from 66 to 68": the figure left behind is not the one that holds. */
function reached(p: Place, match: Match): NumberItem | null {
  const rivals = p.alignment.line.items.filter((i): i is NumberItem => i.kind === 'number')
  const { tokens } = p.alignment.line.frame
  const mine = match.other
  const dated = p.claim.items.some((i) => i.kind === 'date')
  if (match.via !== 'line' || mine === null || dated || tokens[mine.from - 1]?.lower !== 'from') return null
  if (/^(?:from|was|were|been|had)$/.test(p.claim.line.frame.tokens[match.item.from - 1]?.lower ?? ''))
    return null
  return (
    rivals.find((r) => r.from > mine.to && r.from - mine.to <= 5 && tokens[r.from - 1]?.lower === 'to') ??
    null
  )
}

/** "six voted": a figure without a noun, before the verb. */
const bare = (claimed: NumberItem, stated: NumberItem): boolean =>
  claimed.number.kind === null &&
  stated.number.kind === null &&
  stated.number.noun === null &&
  claimed.number.value !== stated.number.value

const PLACING =
  /^(?:in|at|near|outside|inside|off|from|to|into|of|on|for|by|towards|toward|across|around|through)$/
const SPOT = /^(?:in|at|on|near|inside|outside|of)$/

function nameClash(item: NameItem, match: Match, p: Place): Clash | null {
  const { line } = p.alignment
  const lead = leadOf(p.claim.line, item)
  if (!PLACING.test(lead) || item.type === 'person') return null
  const rivals = line.items.filter((i): i is NameItem => {
    if (i.kind !== 'name' || i.type === 'person') return false
    if (i.keys.every((k) => item.keys.includes(k))) return false
    if (!sameSort(item, i, p.source) || liesIn(i.text, item.text) || liesIn(item.text, i.text)) return false
    const theirs = leadOf(line, i)
    return theirs === lead || (SPOT.test(theirs) && SPOT.test(lead) && (theirs !== 'of' || lead !== 'of'))
  })
  const rival = nearer(p, match, rivals)
  if (rival === null) return null
  // A town and its country may both be said to be the place.
  if (match.via === 'line' && match.score < 1) return null
  return { slot: 'place', match, stated: rival.text }
}

/** Both places, or both bodies; what is not known may be either. */
function sameSort(a: NameItem, b: NameItem, source: Read): boolean {
  const type = (n: NameItem) => source.names.typeOf(n.entities[0] ?? '') ?? n.type
  const [x, y] = [type(a), type(b)]
  return x === null || y === null || x === y
}

/** A direction, or the noun of a place, put for another: "south of", "at a hotel". */
function wordClash(item: WordItem, match: Match, p: Place): Clash | null {
  const { line } = p.alignment
  for (const other of line.items)
    if (other.kind === 'word' && otherDirection(item.lemma, other.lemma) && free(p, other, match))
      return { slot: 'place', match, stated: other.text }
  const lead = leadOf(p.claim.line, item)
  const verb = p.claim.core?.kind === 'word' && p.claim.core.class === 'verb'
  if (item.class !== 'noun' || item.weak || !verb || !/^(?:at|in|on|near|to|from)$/.test(lead) || p.core < 0)
    return null
  const rival = line.items.find(
    (i): i is WordItem =>
      i.kind === 'word' &&
      i.class === 'noun' &&
      leadOf(line, i) === lead &&
      free(p, i, match) &&
      distance(line, p.core, i) < 12 &&
      likeness(i, item) === 0
  )
  return rival === undefined ? null : { slot: 'place', match, stated: rival.text }
}

/** The preposition before a noun or name, articles and adjectives passed over. */
function leadOf(line: Line, item: Item): string {
  const { tokens, marks } = line.frame
  for (let i = item.from - 1; i >= 0 && i >= item.from - 4; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (PLACING.test(lower)) return lower
    if (
      marks[i] !== 'DET' &&
      marks[i] !== 'ADJ' &&
      marks[i] !== 'NOUN' &&
      !/^(?:its|his|her|their)$/.test(lower)
    )
      return ''
  }
  return ''
}
