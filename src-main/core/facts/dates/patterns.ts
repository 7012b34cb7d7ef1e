import { exists, monthNumber, weekdayNumber } from './calendar.ts'
import type { Meaning, Partial, Unit } from './expressions.ts'

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\\b\\.?)'
export const DAY =
  '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d|\\s*(?:%|per ?cent|a\\.?m|p\\.?m|million|billion|points?|goals?))'
export const YEAR = '(?:1\\d{3}|20\\d\\d)(?![\\d%]|[.,]\\d|-year)'
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const COUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|\\d{1,3}|a couple of|several)'
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'a couple of': 2
}
export const TO = '\\s*(?:-|–|—|to|until|till|through|and)\\s*'

export type Groups = Readonly<Record<string, string | undefined>>
export interface Rule {
  pattern: RegExp
  /** What a text must hold for the rule to be worth trying. */
  needs: RegExp
  read: (g: Groups, m: RegExpExecArray, copy: string) => Meaning | null
}

export const num = (text: string | undefined): number | null =>
  text === undefined ? null : Number.parseInt(text, 10)
export const point = (y: string | undefined, m: string | undefined, d: string | undefined): Partial => ({
  y: num(y),
  m: m === undefined ? null : monthNumber(m),
  d: num(d)
})
export const at = (partial: Partial, weekday: string | undefined, lean: -1 | 0 | 1 = 0): Meaning | null =>
  partial.d !== null && partial.m !== null && !exists({ y: partial.y ?? 2024, m: partial.m, d: partial.d })
    ? null
    : { kind: 'point', at: partial, weekday: weekday === undefined ? null : weekdayNumber(weekday), lean }
export const rule = (source: string, read: Rule['read'], flags = ''): Rule => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<!(?<!\\b(?:[Mm]id|[Ll]ate|[Ee]arly))-)(?:${source})(?![\\p{L}\\d])`,
    `ug${flags}`
  ),
  needs: source.includes('Christmas')
    ? HAS_WORD
    : source.includes(MONTH)
      ? HAS_MONTH
      : source.includes(WEEKDAY)
        ? HAS_WEEKDAY
        : source.includes(YEAR) || source.includes('\\d{4}')
          ? HAS_YEAR
          : HAS_WORD,
  read
})
export const HAS_MONTH =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/
export const HAS_WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i
export const HAS_YEAR = /\d{4}|\d0s/
export const HAS_WORD =
  /day|week|fortnight|month|year|decade|centur|night|morning|evening|afternoon|tomorrow|Christmas|New Year|Midsummer|\d(?:st|nd|rd|th)/i
export const unit = (text: string): Unit => text.toLowerCase().replace(/s$/, '') as Unit
export const count = (text: string): number | null =>
  COUNTS[text.toLowerCase()] ?? (/^\d+$/.test(text) ? Number(text) : null)
export const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  Christmas: [12, 25],
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
  'New Year': [1, 1],
  'Boxing Day': [12, 26],
  "Midsummer's Day": [6, 24]
}
export const LEAD = `(?:(?<w>${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\b\\.?)(?:,|\\s+the)?\\s+)?`

export const AHEAD =
  /\b(?:will|'ll|due|expires?|expected|opens?|starts?|begins?|ends?|scheduled|runs? out|retires?|resumes?)\b[^.;]*$/

/** Two days with years far apart are a birth and a death, not a stretch that something lasted: each is its own date. */
export const storyShift = (rel: string | undefined): number =>
  rel === 'following' || rel === 'next' ? 1 : rel === 'previous' ? -1 : 0
export const range = (from: Partial, to: Partial): Meaning | null =>
  from.y !== null && to.y !== null && to.y - from.y > (from.d === null ? 24 : 4)
    ? null
    : { kind: 'range', from, to }
export const shift = (u: Unit, by: number, story: boolean): Meaning => ({ kind: 'shift', unit: u, by, story })

export function counted(g: Groups, sign: -1 | 1, story: boolean, anchored = false): Meaning | null {
  const n = count(g['n'] ?? '')
  if (n !== null) {
    const word = (g['u'] ?? '').toLowerCase()
    if (word.startsWith('fortnight')) return shift('week', sign * n * 2, story)
    if (word.startsWith('decade')) return shift('year', sign * n * 10, story)
    if (word.startsWith('centur')) return shift('year', sign * n * 100, story)
  }
  return n === null ? null : { kind: 'shift', unit: unit(g['u'] ?? ''), by: sign * n, story, anchored }
}

/** "two days after the vote": counted from what is named next. */
export const anchoredBy = (m: RegExpExecArray, copy: string): boolean =>
  /(?:after|before)$/i.test(m[0]) &&
  /^\s+\p{L}/u.test(copy.slice(m.index + m[0].length, m.index + m[0].length + 4))

/** "on 3 May last year" */
export function yearly(
  partial: Partial,
  weekday: string | undefined,
  rel: string | undefined
): Meaning | null {
  if (rel === undefined) return at(partial, weekday)
  const by = rel === 'last' ? -1 : rel === 'next' ? 1 : 0
  return at({ ...partial, y: -10_000 + by }, weekday)
}

export const joined = (text: string): boolean => /\sand\s/.test(text)
export const betweenBefore = (copy: string, index: number): boolean =>
  /\bbetween\s+$/i.test(copy.slice(Math.max(0, index - 10), index))
