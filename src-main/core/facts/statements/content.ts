import { isSpace } from '../../text/plain.ts'
import type { Quote } from '../../text/quotes.ts'
import { SPEECH } from '../data/speech.ts'
import type { Story } from '../entities/story.ts'
import type { Clause, Frame } from '../syntax/types.ts'

/** All quotations of a paragraph that touch a sentence or span. */
export function quotesOver(story: Story, frame: Frame, span: { start: number; end: number }): Quote[] {
  const quotes = story.reading.paragraphs[frame.sentence.paragraph]?.quotes ?? []
  return quotes.filter((q) => q.outer.start < span.end && q.outer.end > span.start)
}

/**
 * Where what a clause reports ends: before the next clause that reports something itself or goes on with the teller's own
 * subject; else with the sentence.
 */
export function contentEnd(frame: Frame, reporting: Clause, from: number): number {
  const { tokens } = frame
  let to = tokens.length
  while (to > from && /^[.!?…;]$/.test(tokens[to - 1]?.text ?? '')) to--
  const index = frame.clauses.indexOf(reporting)
  for (const next of frame.clauses.slice(index + 1)) {
    if (next.group.from < from) continue
    const speaks = SPEECH.has(next.group.lemma) && !next.group.passive
    const sameLevel = next.depth <= reporting.depth
    const shared = next.shared && frame.clauses[next.parent] === reporting
    if (
      !(
        speaks &&
        (sameLevel ||
          next.kind === 'coordinate' ||
          (next.marker >= 0 && /^(?:while|whereas|as)$/.test(tokens[next.marker]?.lower ?? '')))
      ) &&
      !shared
    )
      continue
    if (next.kind === 'relative') continue
    let cut =
      next.marker >= 0 ? next.marker : next.shared ? next.from - 1 : Math.min(next.from, next.group.from)
    if (next.shared) while (cut > from && tokens[cut]?.lower !== 'and' && tokens[cut]?.lower !== 'but') cut--
    while (cut > from && /^(?:,|and|but|;|while)$/.test(tokens[cut - 1]?.lower ?? '')) cut--
    if (cut > from && cut < to) to = cut
    break
  }
  return withoutComment(frame, from, to)
}

/** A trailing ", which is alarming" may be the speaker's or the writer's: it is left out. */
function withoutComment(frame: Frame, from: number, to: number): number {
  const { tokens } = frame
  for (let i = from + 2; i < to; i++) {
    if (tokens[i]?.lower !== 'which' || tokens[i - 1]?.text !== ',') continue
    if (/^(?:is|was)$/.test(tokens[i + 1]?.lower ?? '') && to - i <= 5) return i - 1
  }
  return to
}

/** Character span of tokens, with the marks of quotations that begin or end right there. */
export function spanOf(story: Story, frame: Frame, from: number, to: number): { start: number; end: number } {
  const { text } = story.reading
  let start = frame.tokens[from]?.start ?? 0
  let end = frame.tokens[to - 1]?.end ?? start
  while (start < end && isSpace(text[start])) start++
  while (end > start && /[\s,;:]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** Takes in the whole of a quotation that began or goes on outside the sentence. */
export function widen(
  story: Story,
  frame: Frame,
  span: { start: number; end: number }
): { start: number; end: number } {
  let { start, end } = span
  for (const q of quotesOver(story, frame, span)) {
    if (q.parent !== null) continue
    if (q.outer.start < start && q.outer.end > start) start = q.outer.start
    if (q.outer.start < end && q.outer.end > end) end = q.outer.end
  }
  return { start, end }
}

/** What was said, as a span of characters, and how sure the construct makes it. */
export interface Found {
  start: number
  end: number
  sure: number
}
