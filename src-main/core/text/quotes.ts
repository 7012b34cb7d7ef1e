import type { Span } from '../../../src-shared/model.ts'
import { isDigit, isLetter } from './plain.ts'

/** A quotation: `start`..`end` is what stands between the marks, `outer` includes them; `parent` is the index of the one around it. */
export interface Quote extends Span {
  outer: Span
  parent: number | null
}

const OPEN = '“„«'
const CLOSE = '”»'

/**
 * Quotations of one paragraph. Curly marks nest in the same style (an article quoted within an article); straight
 * marks alternate. A mark still open at the end of the paragraph runs to its end where `carries` (the next paragraph
 * opens with a mark too), as print custom has it; otherwise it is left alone. Apostrophes are not quotes.
 */
export function quotesIn(text: string, block: Span, carries = false): Quote[] {
  const out: Quote[] = []
  const open: { at: number; mark: string; slot: number }[] = []
  const begin = (at: number, mark: string): void => {
    open.push({ at, mark, slot: out.length })
    out.push({ start: at + 1, end: -1, outer: { start: at, end: -1 }, parent: open.at(-2)?.slot ?? null })
  }
  const finish = (at: number, width: number): void => {
    const top = open.pop()
    const quote = top === undefined ? undefined : out[top.slot]
    if (quote === undefined) return
    quote.end = at
    quote.outer = { start: quote.outer.start, end: at + width }
  }
  for (let i = block.start; i < block.end; i++) {
    const c = text.charAt(i)
    const before = text[i - 1]
    const after = text[i + 1]
    const top = open.at(-1)
    if (OPEN.includes(c)) begin(i, c)
    else if (CLOSE.includes(c)) {
      const at = open.findLastIndex((o) => OPEN.includes(o.mark))
      if (at >= 0) {
        open.length = at + 1
        finish(i, 1)
      } else if (i > block.start && /\s/.test(before ?? ' ')) begin(i, '“') // a mark the wrong way round
    } else if (c === '"') {
      const opens = i === block.start || /[\s([\u2014\u2013-]/.test(before ?? ' ')
      const closes = after === undefined || i + 1 >= block.end || /[\s.,;:!?)\]\u2014\u2013'’-]/.test(after)
      const at = open.findLastIndex((o) => o.mark === '"')
      if (at >= 0 && (closes || !opens)) {
        open.length = at + 1
        finish(i, 1)
      } else if (opens || at < 0) begin(i, '"')
    } else if (c === '‘') begin(i, '‘')
    else if (c === '’' && top?.mark === '‘' && !isLetter(after) && !elided(text, i, block.end)) finish(i, 1)
    else if (
      c === "'" &&
      !isLetter(before) &&
      !isDigit(before) &&
      (isLetter(after) || isDigit(after)) &&
      straightPair(text, i, block.end)
    )
      begin(i, "'")
    else if (
      c === "'" &&
      top?.mark === "'" &&
      !isLetter(after) &&
      !isDigit(after) &&
      !elided(text, i, block.end, "'")
    )
      finish(i, 1)
  }
  if (carries) while (open.length > 0) finish(block.end, 0)
  return closed(out)
}

/** "the workers’ union": a plural's apostrophe inside single quotes, when a closing mark still comes. */
function elided(text: string, at: number, limit: number, mark = '’'): boolean {
  if (text[at - 1] !== 's' || !/^. \p{Ll}/u.test(text.slice(at, at + 3))) return false
  const next = text.indexOf(mark, at + 1)
  return next >= 0 && next < limit && !isLetter(text[next + 1])
}

/** A straight single mark opens a quotation only if one that can close it follows ("the '90s" does not). */
function straightPair(text: string, at: number, limit: number): boolean {
  if (/^'(?:\d0s|tis\b|twas\b|em\b|til\b|cause\b)/i.test(text.slice(at, at + 7))) return false
  for (let i = at + 1; i < limit && i < at + 600; i++) {
    if (text[i] !== "'" || isLetter(text[i + 1]) || isDigit(text[i + 1])) continue
    if (text[i - 1] === 's' && /^' \p{Ll}/u.test(text.slice(i, i + 3))) continue
    return true
  }
  return false
}

/** Drops marks that never closed, and hangs what was in them on what is around. */
function closed(all: Quote[]): Quote[] {
  const kept = all.filter((q) => q.end > q.start)
  const parentOf = (q: Quote): number | null => {
    let up = q.parent
    while (up !== null && !((all[up]?.end ?? -1) > (all[up]?.start ?? 0))) up = all[up]?.parent ?? null
    const around = up === null ? undefined : all[up]
    return around === undefined ? null : kept.indexOf(around)
  }
  return kept.map((q) => ({ ...q, parent: parentOf(q) }))
}
