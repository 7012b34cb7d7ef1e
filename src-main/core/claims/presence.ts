import type { Match } from './align.ts'
import { clausesAround } from './compare/polarity.ts'
import type { Claim } from './read/claim.ts'
import type { Item, Line, NumberItem } from './read/types.ts'

/** A core that is less alike than this is not in the line. */
const LEAST_CORE = 0.5

/** Few figures of a text are the same by chance; small counts are. */
export const distinct = ({ number }: NumberItem): boolean => number.kind !== null || number.value >= 20

/** Must be found; "the two sides" may be left uncounted. */
export const hard = (item: Item, claim: Claim): boolean =>
  item.kind === 'date' ||
  (item.kind === 'number' &&
    !(
      item.number.value <= 3 &&
      /^(?:the|both|all|these|those)$/.test(claim.line.frame.tokens[item.from - 1]?.lower ?? '')
    ))

/** Verbs beside which a noun alone says what happened. */
const BARE = new Set([
  'take_place',
  'happen',
  'occur',
  'be',
  'be_held',
  'hold',
  'last',
  'cost',
  'worth',
  'have',
  'number',
  'total',
  'measure',
  'weigh',
  'sit',
  'lie',
  'stand',
  'base',
  'exist',
  'include',
  'run',
  'come',
  'go'
])

/** To say that it was otherwise, the line must tell of the same doing. */
export function verbThere(claim: Claim, matches: readonly Match[]): boolean {
  const main = claim.clause?.group.main
  if (main === undefined) return true
  const verb = matches.find((m) => m.item.kind === 'word' && m.item.from <= main && main < m.item.to)
  return verb === undefined || verb.via === 'line' || verb.item.kind !== 'word' || BARE.has(verb.item.lemma)
}

/** What the claim is about must be in the line too, or be meant by a pronoun that begins a clause there. */
export function subjectThere(claim: Claim, matches: readonly Match[], line: Line): boolean {
  const range = claim.clause?.subject
  if (range === undefined || range === null) return true
  const missing = matches.some(
    (m) =>
      m.item.from >= range.from &&
      m.item.to <= range.to &&
      m.via !== 'line' &&
      m.score < 0.7 &&
      !(m.item.kind === 'word' && (m.item.weak || m.item.class !== 'noun'))
  )
  return (
    !missing ||
    line.clauses.some(
      (c) =>
        c.subject !== null &&
        c.subject.to - c.subject.from <= 1 &&
        ANAPHOR.test(line.frame.tokens[c.subject.from]?.lower ?? '')
    )
  )
}

/** What matches must stand together: half of it in the clause of the core, or near it. */
export function tight(core: Match | undefined, matches: readonly Match[], line: Line): boolean {
  if (core?.via !== 'line' || core.at < 0) return true
  const anchors = matches.filter(
    (m) => m !== core && m.via === 'line' && m.at >= 0 && !(m.item.kind === 'word' && m.item.weak)
  )
  if (anchors.length === 0) return matches.length <= 3
  const own = clausesAround(line.frame, core.at)[0]
  const near = anchors.filter(
    (m) =>
      Math.abs(m.at - core.at) <= 5 ||
      (own !== undefined &&
        ((m.at >= own.from && m.at < own.to) ||
          (own.subject !== null && m.at >= own.subject.from && m.at < own.subject.to)))
  )
  return near.length * 2 >= anchors.length
}

const ANAPHOR = /^(?:it|they|this|that|these|those|its|their|them|he|she|his|her|him)$/

/** "led" is not said by "director": a verb found only as a kindred noun tells of no doing. */
const turned = ({ item, other, score }: Match): boolean =>
  item.kind === 'word' &&
  other?.kind === 'word' &&
  item.class === 'verb' &&
  other.class !== 'verb' &&
  score < 0.95

/** The core must be in the line, unless a pronoun there stands for what the claim is about. */
export const there = (core: Match, line: Line): boolean =>
  core.via === 'line'
    ? core.score >= LEAST_CORE && !turned(core)
    : core.via === 'around' &&
      core.item.kind === 'word' &&
      core.item.class === 'noun' &&
      line.frame.tokens.slice(0, 4).some((t) => ANAPHOR.test(t.lower))

/** A name must be in the line, or be what the claim is about and be meant by a pronoun where no other name is the subject. */
export function present(m: Match, claim: Claim, line: Line): boolean {
  if (m.via === 'line') return true
  if (m.score < 0.5) return false
  const subject = claim.clause?.subject
  if (subject === undefined || subject === null || m.item.from < subject.from || m.item.to > subject.to)
    return m.score >= 0.7
  const named = line.clauses.some(
    (c) =>
      c.subject !== null &&
      line.items.some(
        (i) => i.kind === 'name' && i.from >= (c.subject?.from ?? 0) && i.to <= (c.subject?.to ?? 0)
      )
  )
  return (
    !named &&
    line.frame.tokens.some((t) => ANAPHOR.test(t.lower) || /^(?:i|we|my|our|you|your|the)$/.test(t.lower))
  )
}
