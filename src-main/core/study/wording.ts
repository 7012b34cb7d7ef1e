/** What somebody wrote and what was meant, compared as a patient examiner would. Pure; knows no question. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }

/** "twenty" is 20, "four" is 4; null for what is no number word. */
function wordValue(word: string): number | null {
  const small = SMALL.indexOf(word)
  if (small >= 0) return small
  const ten = TENS.indexOf(word)
  return ten >= 0 ? (ten + 2) * 10 : null
}

/** Number words and scales as figures: "two hundred and forty" is "240", "4.2 million" is "4200000". */
function withFigures(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    let value = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : wordValue(word)
    if (value === null) {
      out.push(word)
      continue
    }
    let total = 0
    for (;;) {
      const next = words[at + 1] ?? ''
      const scale = SCALES[next]
      if (next === 'hundred' && value < 100) value *= 100
      else if (scale !== undefined) {
        total += value * scale
        value = 0
      } else {
        const joined = next === 'and' && (value >= 100 || total > 0) ? 1 : 0
        const more = wordValue(words[at + 1 + joined] ?? '')
        const fits =
          more !== null && (value === 0 || (value % 100 === 0 ? more < 100 : value % 10 === 0 && more < 10))
        if (!fits || (value === 0 && total === 0)) break
        value += more
        at += joined
      }
      at++
    }
    out.push(String(Number((total + value).toFixed(6))))
  }
  return out
}

/**
 * Lower case, without accents, marks and a leading article, blanks single, numbers as figures, currencies and "%" as
 * words: what two spellings of the same answer share.
 */
export function plain(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/(\d)[,  ](?=\d{3}(?!\d))/g, '$1')
    .replace(
      /([$€£])\s?(\d+(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?)/g,
      (_, sign: string, sum: string) => `${sum} ${CURRENCIES[sign] ?? ''}`
    )
    .replace(/%|\bper cent\b/g, ' percent ')
    .replace(/['’]s\b/g, 's')
    .replace(/['’]/g, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
  return withFigures(letters.split(' ')).join(' ')
}

/** Optimal string alignment: letters added, left out, changed, or two neighbours swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Slips forgiven in an answer of so many characters: none in a short one, where a letter makes another word. */
export const slips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3)

const figures = (text: string): string => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' ')

/** How far `given` is from `meant`, both plain; null when too far. Figures must be the same, digit for digit. */
export function nearness(given: string, meant: string): number | null {
  if (figures(given) !== figures(meant)) return null
  const away = distance(given, meant)
  return away <= slips(meant.length) ? away : null
}
