/** Small tools on English wording. All are pure and know no source. */

export const capitalise = (text: string): string => {
  // An opening quotation mark stays; the first letter after it is the one to raise.
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** Parts joined by single blanks, empty ones left out, no blank before a comma or full stop. */
export const join = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== null && part !== undefined && part.trim() !== '')
    .map((part) => part.trim())
    .join(' ')
    .replace(/\s+([,.;:?!])/g, '$1')

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}

/** A sentence: capital first, one full stop last, also where a quotation closes it. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[\s,;:.]+$/, '')
  return capitalise(/[.!?][”"’']?$/.test(trimmed) ? trimmed : `${trimmed}.`)
}

export function question(text: string): string {
  return `${capitalise(text.trim().replace(/[\s,;:.?]+$/, ''))}?`
}

/**
 * "A, " "the" and marks gone, lower case: for comparing options and stems. The same names, stems and whole sources are
 * compared thousands of times over, which would be most of the work on a long text: each is done once.
 */
export function bare(text: string): string {
  const before = done.get(text)
  if (before !== undefined) return before
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an|that) /, '')
  if (done.size >= MOST_DONE) done.clear()
  done.set(text, plain)
  return plain
}
const done = new Map<string, string>()
const MOST_DONE = 10_000

const STOP = new Set(
  (
    'a an the of in on at to for by with from and or but as is are was were be been being has have had do does did will would ' +
    'can could may might must shall should that this these those which who whom whose what when where how it its he she they ' +
    'his her their them him not no nor than then so if into about over under after before during between among out up off also ' +
    'said says say'
  ).split(' ')
)

/** The words that carry meaning, lower case, in order, cut to a rough stem so that "talk" meets "talks". */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(ies|es|s|ed|ing)$/, '') : word))

export const wordSet = (text: string): ReadonlySet<string> => new Set(contentWords(text))

/** Share of the smaller set that the other has too: 0 to 1. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

/** Share of the shorter text's content words that the longer has too: 0 to 1. */
export const likeness = (a: string, b: string): number => sharedPart(wordSet(a), wordSet(b))

const MARKS = /[“„«"][^“”„«»"]*[”»"]/gu

/** The text with each quotation, nested ones too, blanked by spaces of the same length. */
export function withoutQuotes(text: string): string {
  let out = text
  for (let depth = 0; depth < 4; depth++) {
    const next = out.replace(MARKS, (found) => ' '.repeat(found.length))
    if (next === out) break
    out = next
  }
  // A quotation that is opened and never closed runs to the end.
  return out.replace(/[“„«].*$/su, (found) => ' '.repeat(found.length))
}

export const wordCount = (text: string): number => (text.match(/\S+/g) ?? []).length
export const inQuotes = (text: string): string =>
  `“${text
    .trim()
    .replace(/^[“"]|[”"]$/g, '')
    .replace(/[,.;]$/, '')}”`
