import type { Story } from '../entities/story.ts'
import type { Frame, Range } from '../syntax/types.ts'
import { type Found, quotesOver, spanOf, widen } from './content.ts'
import type { Reporting } from './reporting.ts'

/** What was said, where it stands before: '"...," X said' or "Prices will rise, X said". */
export function beforeVerb(story: Story, frame: Frame, reporting: Reporting, subject: Range): Found | null {
  const { tokens, marks } = frame
  const start = Math.min(subject.from, reporting.clause.group.from)
  let end = start
  let comma = false
  while (end > 0 && (marks[end - 1] === 'PUNCT' || marks[end - 1] === 'ADV' || marks[end - 1] === 'D')) {
    end--
    if (tokens[end]?.text === ',') comma = true
  }
  if (marks[end - 1] === 'Q') return quotedBefore(story, frame, start)
  if (!comma || end < 3 || !frame.clauses.some((c) => c.group.from < end)) return null
  const after = tokens[reporting.after]?.text ?? '.'
  if (reporting.after < tokens.length - 1 && !/^[.,;!?]$/.test(after)) return null
  return { ...widen(story, frame, spanOf(story, frame, 0, end)), sure: 0.9 }
}

function quotedBefore(story: Story, frame: Frame, start: number): Found | null {
  const { tokens, marks } = frame
  const quotes = quotesOver(story, frame, frame.sentence).filter(
    (q) => q.parent === null && q.start < (tokens[start]?.start ?? 0)
  )
  const [first] = quotes
  const last = quotes.at(-1)
  if (first === undefined || last === undefined) return null
  const from = tokens.findIndex((t) => t.start >= first.outer.start)
  const lead = marks.slice(0, Math.max(0, from)).filter((m) => m !== 'PUNCT' && m !== 'CCONJ').length
  const begin = lead > 0 && lead < 12 ? (tokens[0]?.start ?? first.outer.start) : first.outer.start
  return { start: Math.min(begin, first.outer.start), end: last.outer.end, sure: 0.95 }
}
