import type { Line, WordItem } from '../read/types.ts'

/** How well one word stands for another, 0..1. */
export function likeness(a: WordItem, b: WordItem): number {
  if (a.lemma === b.lemma) return 1
  if (a.stem === b.stem) return 0.97
  if (a.groups.some((g) => b.groups.includes(g))) return 0.92
  return 0
}

export function wordIn(word: WordItem, line: Line): { score: number; item: WordItem | null } {
  let best: WordItem | null = null
  let score = 0
  for (const item of line.items) {
    if (item.kind !== 'word') continue
    const like = likeness(word, item)
    if (like > score) {
      score = like
      best = item
    }
  }
  return { score, item: best }
}
