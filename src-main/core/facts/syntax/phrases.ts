import type { Token } from '../../text/tokens.ts'
import type { Mark, Range } from './types.ts'

const inPhrase = (mark: Mark | undefined): boolean =>
  mark === 'NOUN' ||
  mark === 'PROPN' ||
  mark === 'ADJ' ||
  mark === 'NUM' ||
  mark === 'SYM' ||
  mark === 'PRON' ||
  mark === 'DET'

const POSSESSIVE = /^(?:its|their|his|her|our|my|your|whose)$/

/** The noun phrase that starts at `at`, without what follows a preposition: "the company's new chief executive". */
export function basePhrase(
  tokens: readonly Token[],
  marks: readonly Mark[],
  at: number,
  limit: number
): Range | null {
  let i = at
  let head = -1
  while (i < limit) {
    const mark = marks[i]
    const lower = tokens[i]?.lower ?? ''
    if (lower === "'s" || lower === "'" || (tokens[i]?.text === '"' && i + 1 < limit)) {
      if (head < 0 && lower.startsWith("'")) break
      i++
      continue
    }
    if (!inPhrase(mark) && !(mark === 'ADV' && marks[i + 1] === 'ADJ' && i + 1 < limit)) break
    const opens = mark === 'DET' || (mark === 'PRON' && POSSESSIVE.test(lower))
    if (i > at && opens && head >= 0 && tokens[i - 1]?.lower !== 'all' && tokens[i - 1]?.lower !== 'both')
      break
    if (mark === 'PRON' && !opens) {
      if (i > at) break
      return { from: at, to: at + 1 }
    }
    if (mark === 'NOUN' || mark === 'PROPN' || mark === 'NUM') head = i
    i++
  }
  while (i > at && (tokens[i - 1]?.text === '"' || tokens[i - 1]?.lower === "'s")) i--
  // "secretary general", "president elect"
  if (
    head >= 0 &&
    head + 1 < limit &&
    /^(?:general|elect|emeritus|designate|laureate)$/.test(tokens[head + 1]?.lower ?? '') &&
    marks[head + 1] === 'ADJ'
  )
    head++
  return i > at ? { from: at, to: Math.max(head + 1, head < 0 ? i : head + 1) } : null
}

/** The phrase with all that hangs on it by prepositions and "and": "the head of the board of the Norvik group". */
export function fullPhrase(
  tokens: readonly Token[],
  marks: readonly Mark[],
  at: number,
  limit: number,
  joins = /^(?:of|for|at|in|on|from|to|with|between|about|against)$/
): Range | null {
  const base = basePhrase(tokens, marks, at, limit)
  if (base === null) return null
  let to = base.to
  while (to < limit) {
    const lower = tokens[to]?.lower ?? ''
    const joined = (marks[to] === 'ADP' && joins.test(lower)) || lower === 'and' || lower === '&'
    if (!joined || marks[to + 1] === 'D') break
    const next = basePhrase(tokens, marks, to + 1, limit)
    if (next?.from !== to + 1) break
    to = next.to
  }
  return { from: at, to }
}

/** End of the phrase that a preposition at `at` opens, chains of prepositions included; `at` itself when there is none. */
export function prepositional(
  tokens: readonly Token[],
  marks: readonly Mark[],
  at: number,
  limit: number
): number {
  let i = at + 1
  while (marks[i] === 'ADP' || marks[i] === 'ADV' || (marks[i] === 'SCONJ' && i < at + 3)) i++
  if (marks[i] === 'D') {
    while (
      marks[i] === 'D' ||
      (marks[i - 1] === 'D' && /^(?:morning|evening|afternoon|night)$/.test(tokens[i]?.lower ?? ''))
    )
      i++
    return i
  }
  if (marks[i] === 'VERB') i++
  const phrase = fullPhrase(tokens, marks, i, limit, /^(?:of|for|between)$/)
  return phrase?.to ?? (i > at + 1 ? i : at)
}

/** How many phrases stand side by side between two places, those after a preposition not counted. */
export function loosePhrases(
  tokens: readonly Token[],
  marks: readonly Mark[],
  from: number,
  to: number
): number {
  let count = 0
  let i = from
  while (i < to) {
    if (marks[i] === 'ADP') {
      i = Math.max(prepositional(tokens, marks, i, to), i + 1)
      continue
    }
    const phrase = basePhrase(tokens, marks, i, to)
    if (phrase !== null && phrase.to > i) {
      count++
      i = phrase.to
      if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or') {
        const joined = basePhrase(tokens, marks, i + 1, to)
        if (joined !== null) i = joined.to
      }
    } else i++
  }
  return count
}
