import type { Token } from '../../text/tokens.ts'
import { basePhrase, prepositional } from './phrases.ts'
import type { Mark, Range } from './types.ts'

/**
 * The subject in a stretch that ends where a verb begins: dates, connectives ("In turn,", "also") and whatever leads
 * up to it are left out. With `last`, only the phrase at the very end counts (what a relative clause describes).
 */
export function subjectIn(
  tokens: readonly Token[],
  marks: readonly Mark[],
  from: number,
  to: number,
  last: boolean
): Range | null {
  let start = from
  let end = to
  while (end > start && skippable(tokens, marks, end - 1)) end--
  // Adverbs and dates between subject and verb, with the preposition that leads the date.
  for (;;) {
    const before = end
    while (
      end > start &&
      (marks[end - 1] === 'ADV' || marks[end - 1] === 'D' || tokens[end - 1]?.text === ',')
    )
      end--
    if (before !== end && end > start && marks[end - 1] === 'ADP' && marks[end] === 'D') end--
    if (before === end) break
  }
  if (last) start = lastPhrase(tokens, marks, start, end)
  else {
    start = leadIn(tokens, marks, start, end)
    if (tokens[to - 1]?.text !== ',') start = afterApposition(tokens, start, end)
  }
  if (start >= end) return null
  const head = basePhrase(tokens, marks, start, end)
  return head === null ? null : { from: start, to: end }
}

/** "Born in Oslo, the daughter of a baker, Ann Bell studied ...": the last part is the subject, unless it ends a list. */
function afterApposition(tokens: readonly Token[], from: number, to: number): number {
  let comma = -1
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') comma = i
  if (comma < 0 || comma + 1 >= to) return from
  const last = tokens.slice(comma + 1, to)
  return last.some((t) => t.lower === 'and' || t.lower === 'or') ? from : comma + 1
}

const skippable = (tokens: readonly Token[], marks: readonly Mark[], i: number): boolean =>
  marks[i] === 'ADV' ||
  tokens[i]?.text === ',' ||
  tokens[i]?.text === '-' ||
  tokens[i]?.text === '–' ||
  tokens[i]?.text === '—'

/** Where the subject begins: past conjunctions, adverbs, leading prepositional phrases and participles. */
function leadIn(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): number {
  let at = from
  for (let guard = 0; guard < 40 && at < to; guard++) {
    const mark = marks[at]
    const text = tokens[at]?.text ?? ''
    if (
      mark === 'CCONJ' ||
      mark === 'ADV' ||
      mark === 'PUNCT' ||
      mark === 'D' ||
      mark === 'SCONJ' ||
      mark === 'INTJ' ||
      mark === 'Q' ||
      mark === 'X'
    ) {
      at++
      continue
    }
    if (mark === 'PART' && text !== "'s") {
      at++
      continue
    }
    const comma = commaAfter(tokens, at, to)
    if (
      mark === 'ADP' ||
      mark === 'VERB' ||
      mark === 'AUX' ||
      (mark === 'ADJ' && comma >= 0 && marks[at + 1] === 'ADP')
    ) {
      if (comma >= 0 && phraseAfter(tokens, marks, comma + 1, to)) {
        at = comma + 1
        continue
      }
      const end = mark === 'ADP' ? prepositional(tokens, marks, at, to) : at + 1
      if (end >= to) return at + 1 > to ? to : mark === 'ADP' ? to : at + 1
      at = Math.max(end, at + 1)
      continue
    }
    return at
  }
  return at
}

/** First comma that closes the lead-in; commas inside a list of nouns count too, the phrase after decides. */
function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') return i
  return -1
}

function phraseAfter(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      marks[i] === 'NOUN' ||
      marks[i] === 'PROPN' ||
      marks[i] === 'PRON' ||
      tokens[i]?.tag === 'NUM' ||
      marks[i] === 'DET'
    )
      return true
  return false
}

/** Start of the last phrase of a stretch, with what hangs on it by "of". */
function lastPhrase(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): number {
  let best = to
  let i = from
  while (i < to) {
    const phrase = basePhrase(tokens, marks, i, to)
    if (phrase !== null && phrase.to > i) {
      const chained = best < i && tokens[i - 1]?.lower === 'of'
      if (!chained) best = i
      i = phrase.to
    } else i++
  }
  return best
}
