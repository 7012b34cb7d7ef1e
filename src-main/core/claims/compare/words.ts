import type { Item, Line, WordItem } from '../read/types.ts'
import { groupsOf } from '../words/groups.ts'
import { stem } from '../words/stem.ts'
import { above, sensesOf } from '../words/lexicon.ts'

/** How well one word stands for another, 0..1. */
export function likeness(a: WordItem, b: WordItem): number {
  if (a.lemma === b.lemma) return 1
  if (a.stem === b.stem) return 0.97
  if (a.groups.some((g) => b.groups.includes(g))) return 0.92
  return kinship(a.lemma, b.lemma)
}

/** The same of two lemmas. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  if (stem(a) === stem(b)) return 0.97
  const groups = groupsOf(b)
  return groupsOf(a).some((g) => groups.includes(g)) ? 0.92 : kinship(a, b)
}

/** What each step to a more general word takes off. */
const STEPS = [0.9, 0.84, 0.78, 0.7]
const known = new Map<string, readonly ReadonlySet<number>[]>()

/** Senses of a word, and those one, two, three steps more general. Kept: a text has the same words again and again. */
function ladder(lemma: string): readonly ReadonlySet<number>[] {
  const had = known.get(lemma)
  if (had !== undefined) return had
  const senses = sensesOf(lemma)
  const made = senses.length === 0 ? [] : [new Set(senses), ...[1, 2, 3].map((n) => above(senses, n))]
  if (known.size > 50_000) known.clear()
  known.set(lemma, made)
  return made
}

/** Whether the first word is said truly where the second stands: the same in other words, or the more general one. */
function kinship(a: string, b: string): number {
  const mine = sensesOf(a)
  if (mine.length === 0) return 0
  const level = ladder(b).findIndex((senses) => mine.some((s) => senses.has(s)))
  return STEPS[level] ?? 0
}

export function wordIn(word: WordItem, line: Line): { score: number; item: Item | null } {
  let best: Item | null = null
  let score = 0
  for (const item of line.items) {
    if (item.kind === 'name' && score < 0.9 && word.class === 'noun' && item.keys.includes(word.lemma)) {
      score = 0.9
      best = item
    }
    if (item.kind !== 'word') continue
    const like = likeness(word, item)
    if (like > score) {
      score = like
      best = item
    }
  }
  return { score, item: best }
}
