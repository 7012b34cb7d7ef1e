const small = new Set(
  'a an the of for at in on to by and or with from as its his her their our mr mrs ms dr sir'.split(' ')
)

/** Lower-case words and numbers, without accents, marks and genitive endings. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

export const contentTokens = (text: string) => tokens(text).filter((t) => !small.has(t))

/** Forms of one word: "approved" and "approve", "talk" and "talks". A share of the beginning, as a cheap lemma. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return (
    common >= Math.min(4, a.length, b.length) && common >= Math.min(a.length, b.length) - 2 && common >= 3
  )
}

export const holds = (list: readonly string[], word: string) => list.some((t) => sameWord(word, t))

/** How much of `part` is in `whole`, 0 to 1; nothing is wholly in anything. */
export function share(part: readonly string[], whole: readonly string[]): number {
  return part.length === 0 ? 1 : part.filter((t) => holds(whole, t)).length / part.length
}

/** The same name but for titles, articles, case and accents. */
export function sameName(a: string, b: string): boolean {
  const x = untitled(a)
  return x !== '' && x === untitled(b)
}

const titles = new Set(
  'prof professor brother sister father abbot judge inspector lord lady senator governor captain'.split(' ')
)
function untitled(name: string): string {
  const words = contentTokens(name)
  const first = words.findIndex((w) => !titles.has(w))
  return words.slice(Math.max(first, 0)).join(' ')
}

/** One name inside the other: "Leeds" and "Leeds Town Hall", "the two governments" and "governments". */
export function nameWithin(a: string, b: string): boolean {
  const [x, y] = [contentTokens(a), contentTokens(b)]
  if (x.length === 0 || y.length === 0) return false
  return x.every((t) => y.includes(t)) || y.every((t) => x.includes(t))
}

/** A quotation without marks and the stop or comma at its end, blanks made one. */
export const bareQuote = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'‘’«»„]+/, '')
    .replace(/[\s"“”'‘’«»„,.;:]+$/, '')
