import type { Reading } from '../../text/tokens.ts'
import { findDates } from '../dates/find.ts'
import type { Expression } from '../dates/expressions.ts'
import { isoDay, parseIsoDay, type Ymd } from '../dates/calendar.ts'

/** What stands above and at the front of the story. `body` is the offset where its own words begin. */
export interface Heading {
  title: string | null
  date: string | null
  body: number
}

const LABEL =
  /^\s*(?:date|dated|published|posted|updated|last updated|first published|filed|issued|press release)?\s*(?:on|at|:|-)?\s*$/i
const BYLINE =
  /^(?:by|from|text|words|reporting by|story by)\s+\p{Lu}|^(?:our|staff) (?:reporter|correspondent|writer)|@/iu
/** A place and an agency before the story: "GENEVA, 22 January 2022 (Agency) - ", "OSLO (NTB) —". */
const PLACE_LINE = /^\s*\(?(?:\p{Lu}[\p{L}.'’-]+(?:[ ,/]+(?:\p{Lu}[\p{L}.'’-]+|of|de|la|upon))*)\)?,?\s*$/u
const DASH = /^\s*(?:\([^)]{2,40}\)\s*)?[,.:]?\s*(?:—|–|--|-|:|\||\/)\s*/

/** Title, date line and start of the body. Given values win over found ones. */
export function headingOf(
  reading: Reading,
  given: { date?: string | null | undefined; title?: string | null | undefined }
): Heading {
  const { paragraphs, text, copy } = reading
  let title: string | null = null
  let date: Ymd | null = given.date === undefined || given.date === null ? null : parseIsoDay(given.date)
  let body = paragraphs[0]?.start ?? 0
  for (let i = 0; i < Math.min(5, paragraphs.length); i++) {
    const block = paragraphs[i]
    if (block === undefined) break
    const line = copy.slice(block.start, block.end)
    const rest = paragraphs.length > i + 1
    const found = findDates(copy, { start: block.start, end: Math.min(block.end, block.start + 160) }).filter(
      isFull
    )
    const first = found[0]
    if (
      first !== undefined &&
      line.length < 90 &&
      rest &&
      !/[.!?]["']?$/.test(line.trim()) &&
      wordsOutside(line, first, block.start) <= 5
    ) {
      date ??= dateOf(first, copy)
      body = block.end
      continue
    }
    if (
      rest &&
      title === null &&
      line.length <= 140 &&
      !/[.:;,]["']?$/.test(line.trim()) &&
      !BYLINE.test(line) &&
      i < 2 &&
      (paragraphs[i + 1]?.start ?? 0) > block.end
    ) {
      title = text.slice(block.start, block.end).replace(/^#+\s*/, '')
      body = block.end
      continue
    }
    if (rest && BYLINE.test(line) && line.length < 80) {
      body = block.end
      continue
    }
    const front = leadOf(copy, block.start, block.end, first)
    if (front !== null) {
      if (front.expression !== null) date ??= dateOf(front.expression, copy)
      body = front.end
    } else body = Math.max(body, block.start)
    break
  }
  while (body < text.length && /\s/.test(text[body] ?? '')) body++
  return { title: given.title ?? title, date: date === null ? null : isoDay(date), body }
}

const isFull = (e: Expression): boolean =>
  e.meaning.kind === 'point' && e.meaning.at.d !== null && e.meaning.at.m !== null

/** A day and a month without their year take the one the text names most. */
function dateOf(expression: Expression, copy: string): Ymd | null {
  if (expression.meaning.kind !== 'point') return null
  const { y, m, d } = expression.meaning.at
  if (m === null || d === null) return null
  if (y !== null) return { y, m, d }
  const years = [...copy.slice(0, 20_000).matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,%]\d?)/g)].map((x) =>
    Number(x[0])
  )
  return years.length === 0 ? null : { y: Math.max(...years), m, d }
}

/** A date or a place line in front of the first sentence. */
function leadOf(
  copy: string,
  start: number,
  end: number,
  expression: Expression | undefined
): { end: number; expression: Expression | null } | null {
  if (expression !== undefined && expression.start - start < 60) {
    const before = copy.slice(start, expression.start)
    const after = copy.slice(expression.end, end)
    const placed = PLACE_LINE.test(before)
    const dash = DASH.exec(after)
    if ((LABEL.test(before) || placed) && dash !== null)
      return { end: expression.end + dash[0].length, expression }
    if (
      LABEL.test(before) &&
      (before.trim() !== '' || /^\d{4}-/.test(copy.slice(expression.start))) &&
      /^\s+["'(]?\p{Lu}/u.test(after)
    )
      return { end: expression.end, expression }
  }
  const m =
    /^\s*\p{Lu}{2}[\p{Lu} .,'-]*(?:, [\p{Lu}\p{Ll}. ]+)?\s*(?:\([^)]{2,40}\))?\s*(?:—|–|--| - )\s*/u.exec(
      copy.slice(start, Math.min(end, start + 100))
    )
  return m === null ? null : { end: start + m[0].length, expression: null }
}

function wordsOutside(line: string, expression: Expression, offset: number): number {
  const rest = line.slice(0, expression.start - offset) + line.slice(expression.end - offset)
  return rest.split(/[^\p{L}]+/u).filter((w) => w.length > 2).length
}
