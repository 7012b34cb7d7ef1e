/**
 * A copy of the text that tools can digest: same length, so that every offset holds in both. Curly quotes and
 * apostrophes become straight, odd spaces become spaces, control characters and lone surrogates become spaces.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ')
}

const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 't',
  Þ: 'T',
  ı: 'i',
  ß: 's',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  ħ: 'h'
}

/** The same text in unaccented letters, character for character: the tagger splits words at letters it does not know. */
export function unaccented(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (c) => FOLDED[c] ?? c.normalize('NFD').charAt(0))
}

export const isLetter = (c: string | undefined): boolean => c !== undefined && /\p{L}/u.test(c)
export const isUpper = (c: string | undefined): boolean => c !== undefined && /\p{Lu}/u.test(c)
export const isLower = (c: string | undefined): boolean => c !== undefined && /\p{Ll}/u.test(c)
export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
export const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\n'

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((w) => w !== ''))
/** One entry a line or a comma, so that entries may hold spaces. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((w) => w.trim().replace(/\s+/g, ' '))
      .filter((w) => w !== '')
  )
