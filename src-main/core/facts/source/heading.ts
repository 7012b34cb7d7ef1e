import type { Reading } from '../../text/tokens.ts'
import { isoDay, parseIsoDay, type Ymd } from '../dates/calendar.ts'
import { findDates } from '../dates/find.ts'
import { dayInBody, fullDay, leadOf } from './dateline.ts'

/** What stands above and at the front of the story. `body` is the offset where its own words begin. */
export interface Heading {
  title: string | null
  date: string | null
  body: number
  /** The place of the date line, as it stands. */
  place: { start: number; end: number } | null
}

const BYLINE =
  /^(?:by|from|text|words|reporting by|story by|interview|photo)\b[ :]+\p{Lu}|^(?:our|staff) (?:reporter|correspondent|writer)|@/iu
/** Lines that are neither title nor story. */
const BANNER =
  /^(?:for immediate release|press release|news release|breaking|exclusive|analysis|opinion|interview|obituary|obituaries|news in brief|in brief|live)\W*$/i

/** Title, date line and start of the body. Given values win over found ones. */
export function headingOf(
  reading: Reading,
  given: { date?: string | null | undefined; title?: string | null | undefined }
): Heading {
  const { paragraphs, text, copy } = reading
  let title: string | null = null
  let date: Ymd | null = given.date === undefined || given.date === null ? null : parseIsoDay(given.date)
  let body = paragraphs[0]?.start ?? 0
  let place: Heading['place'] = null
  for (const [i, block] of paragraphs.slice(0, 6).entries()) {
    const line = copy.slice(block.start, block.end)
    const follows = paragraphs.length > i + 1
    const kind = follows ? kindOf(copy, line, block.start) : 'story'
    if (kind === 'story') {
      body = block.start
      const lead = leadOf(copy, block.start, block.end)
      if (lead !== null) {
        date ??= lead.date
        place = lead.place
        body = lead.end
      }
      break
    }
    if (kind === 'date') {
      date ??= dayOf(copy, block)
      const shout = /^\p{Lu}{3}[\p{Lu}' -]*(?=,|\s\()/u.exec(line)
      if (shout !== null) place = { start: block.start, end: block.start + shout[0].length }
    }
    if (kind === 'title' && title === null)
      title = text
        .slice(block.start, block.end)
        .replace(/^#+\s*/, '')
        .trim()
    body = block.end
  }
  while (body < text.length && /\s/.test(text[body] ?? '')) body++
  date ??= dayInBody(copy, body)
  return { title: given.title ?? title, date: date === null ? null : isoDay(date), body, place }
}

function dayOf(copy: string, block: { start: number; end: number }): Ymd | null {
  for (const e of findDates(copy, block)) {
    const day = fullDay(e)
    if (day !== null) return day
  }
  return null
}

function kindOf(copy: string, line: string, start: number): 'date' | 'title' | 'other' | 'story' {
  if (line.length > 160) return 'story'
  if (/^[QA][:.]\s/.test(line)) return 'story'
  const stops = /[.!?:;]["')\]]*$/.test(line.trim())
  const dates = findDates(copy, { start, end: start + line.length }).filter((e) => fullDay(e) !== null)
  const [day] = dates
  if (day !== undefined) {
    const rest = line.slice(0, day.start - start) + line.slice(day.end - start)
    const told =
      /\b(?:on|in|by|since|until|of|from)\s+$/i.test(line.slice(0, day.start - start)) &&
      !/^\W*(?:published|posted|updated|last updated|filed|issued|released)\b/i.test(line)
    if (!told && rest.split(/[^\p{L}]+/u).filter((w) => w.length > 2).length <= 6) return 'date'
  }
  if (BANNER.test(line.trim()) || BYLINE.test(line.trim())) return 'other'
  if (stops && !/^["'].*["']$/.test(line.trim()))
    return /[?!]$/.test(line.trim()) && line.length < 100 && start < 5 ? 'title' : 'story'
  return 'title'
}
