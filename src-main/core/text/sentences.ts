import type { Span } from '../../../src-shared/model.ts'
import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts'
import { paragraphs } from './paragraphs.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper, plain } from './plain.ts'

/** Sentences of a text in order, without the white space around them. Offsets into the text as given. */
export function segment(text: string): Span[] {
  const copy = plain(text)
  return paragraphs(copy).flatMap((p) => sentencesOf(copy, p))
}

/** Longer than this is no sentence: it is cut at a blank, so that no step has to look at a whole text at once. */
const LONGEST = 2_000

function cut(copy: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    let { start } = span
    while (span.end - start > LONGEST) {
      const blank = copy.lastIndexOf(' ', start + LONGEST)
      const end = blank > start ? blank : start + LONGEST
      out.push({ start, end })
      start = end
      while (start < span.end && isSpace(copy[start])) start++
    }
    if (start < span.end) out.push({ start, end: span.end })
  }
  return out
}

/** The date line of an agency report ("GENEVA, 22 January 2022 - ", " date 2022-01-22 ") is glued to its sentence. */
export function sentencesOf(copy: string, block: Span): Span[] {
  const out: Span[] = []
  let start = block.start
  for (let i = block.start; i < block.end; i++) {
    const c = copy[i]
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue
    let end = i + 1
    while (end < block.end && /[.!?…]/.test(copy[end] ?? '')) end++
    while (end < block.end && /["')\]]/.test(copy[end] ?? '')) end++
    if (end >= block.end) break
    if (isSpace(copy[end]) && endsHere(copy, start, i, end, block.end)) {
      out.push({ start, end })
      start = end
      while (start < block.end && isSpace(copy[start])) start++
    }
    i = Math.max(i, Math.min(end, start) - 1)
  }
  if (start < block.end) out.push({ start, end: block.end })
  return cut(copy, out)
}

function endsHere(copy: string, start: number, stop: number, end: number, limit: number): boolean {
  let next = end
  while (next < limit && isSpace(copy[next])) next++
  while (next < limit && /["'([]/.test(copy[next] ?? '')) next++
  const first = copy[next]
  if (first === undefined || next >= limit) return true
  // "Yes?" he asked: a small letter goes on with the sentence.
  if (isLower(first)) return false
  if (copy[stop] !== '.' || copy[stop + 1] === '.') return isLetter(first) || isDigit(first) || first === '$'
  let from = stop
  while (from > start && !isSpace(copy[from - 1]) && !/["'([/–—]/.test(copy[from - 1] ?? '')) from--
  const word = copy.slice(from, stop).toLowerCase()
  const nextWord = /^[\p{L}'-]+/u.exec(copy.slice(next, next + 30))?.[0].toLowerCase() ?? ''
  const closedQuote = /["')\]]/.test(copy[end - 1] ?? '')
  if (closedQuote) return true
  if (OPENING_ABBREVIATIONS.has(word)) {
    // "No." and "Mar." are words as well: they end a sentence when one plainly starts.
    return (word === 'no' || word === 'art') && !isDigit(first) && SENTENCE_OPENERS.has(nextWord)
  }
  if (CLOSING_ABBREVIATIONS.has(word)) return isUpper(first) && SENTENCE_OPENERS.has(nextWord)
  // Initials: "J. Smith", "A. B. Cole"; but "plan B. The ..." ends.
  if (/^(?:\p{L}\.?)+$/u.test(word) && /^\p{L}(?:\.\p{L})*$/u.test(word))
    return SENTENCE_OPENERS.has(nextWord) && nextWord !== 'i'
  return true
}
