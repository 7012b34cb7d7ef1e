import data from '../data/lexicon.json' with { type: 'json' }

/** What a word may mean: numbers of senses. */
type Senses = readonly number[]
const NONE: Senses = []

interface Lexicon {
  words: Map<string, Senses>
  ups: Senses[]
  against: Map<number, Senses>
}

const numbers = (text: string): number[] =>
  text === '' ? [] : text.split(' ').map((n) => Number.parseInt(n, 36))

/** Read when first asked for: a window that checks no claim does not wait for it. */
let lexicon: Lexicon | null = null
function open(): Lexicon {
  if (lexicon !== null) return lexicon
  const words = new Map<string, Senses>()
  for (const entry of data.words.split('|')) {
    const at = entry.indexOf(' ')
    words.set(entry.slice(0, at), numbers(entry.slice(at + 1)))
  }
  const against = new Map<number, Senses>()
  for (const entry of data.against.split('|')) {
    const [first, ...rest] = numbers(entry)
    if (first !== undefined) against.set(first, rest)
  }
  lexicon = { words, ups: data.ups.split('|').map(numbers), against }
  return lexicon
}

export const sensesOf = (lemma: string): Senses => open().words.get(lemma) ?? NONE

/** Senses that are true of whatever these are true of: a ferry is a vessel. `levels` up. */
export function above(senses: Senses, levels: number): Set<number> {
  const { ups } = open()
  const out = new Set<number>()
  let layer: Iterable<number> = senses
  for (let i = 0; i < levels; i++) {
    const next = new Set<number>()
    for (const s of layer)
      for (const up of ups[s] ?? [])
        if (!out.has(up)) {
          out.add(up)
          next.add(up)
        }
    layer = next
  }
  return out
}

/** Senses that exclude these. */
export function opposite(senses: Senses): Set<number> {
  const { against } = open()
  return new Set(senses.flatMap((s) => [...(against.get(s) ?? NONE)]))
}
