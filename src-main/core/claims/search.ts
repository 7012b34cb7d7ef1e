import type { Item, Line } from './read/types.ts'
import { above, sensesOf } from './words/lexicon.ts'

/** Lines by what is in them, so that a claim is held against the few that share something with it. */
export class Search {
  private readonly postings = new Map<string, Set<number>>()
  private readonly count: number

  constructor(lines: readonly Line[]) {
    this.count = Math.max(1, lines.length)
    lines.forEach((line, i) => {
      for (const item of line.items)
        for (const term of [...termsOf(item), ...broader(item)]) this.note(term, i)
      for (const r of line.referents) this.note(`e:${r.entity}`, i)
    })
  }

  private note(term: string, line: number): void {
    const list = this.postings.get(term)
    if (list === undefined) this.postings.set(term, new Set([line]))
    else list.add(line)
  }

  /** How telling an item is, 0..1: what stands in every line tells nothing. */
  rarity(item: Item): number {
    const terms = termsOf(item)
    const holding = Math.max(1, ...terms.slice(0, 2).map((t) => this.postings.get(t)?.size ?? 0))
    return Math.log(1 + this.count / holding) / Math.log(1 + this.count)
  }

  /** Line numbers, the likeliest first. */
  best(items: readonly Item[], most: number): number[] {
    const scores = new Map<number, number>()
    for (const item of items) {
      const seen = new Map<number, number>()
      termsOf(item).forEach((term) => {
        const list = this.postings.get(term)
        if (list === undefined) return
        const synonym = term.startsWith('g:') || term.startsWith('w:')
        const worth = Math.log(1 + this.count / list.size) * (synonym ? 0.7 : 1) * (isWeak(item) ? 0.4 : 1)
        for (const line of list) if ((seen.get(line) ?? 0) < worth) seen.set(line, worth)
      })
      for (const [line, worth] of seen) {
        scores.set(line, (scores.get(line) ?? 0) + worth)
        // What a sentence goes on about often stands in the one before.
        scores.set(line + 1, (scores.get(line + 1) ?? 0) + worth * 0.25)
      }
    }
    return [...scores]
      .filter(([line]) => line < this.count)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([line]) => line)
  }
}

const isWeak = (item: Item): boolean => item.kind === 'word' && item.weak

function termsOf(item: Item): string[] {
  switch (item.kind) {
    case 'word':
      return [
        `s:${item.stem}`,
        ...item.groups.map((g) => `g:${g}`),
        ...sensesOf(item.lemma).map((w) => `w:${w}`)
      ]
    case 'name':
      return [...item.keys.map((k) => `n:${k}`), ...item.entities.map((e) => `e:${e}`)]
    case 'date':
      return [`d:${item.date.from}`]
    case 'number':
      return [`v:${item.number.kind ?? ''}${item.number.value}`]
  }
}

/** A line on a ferry is found when a claim speaks of a vessel. */
const broader = (item: Item): string[] =>
  item.kind === 'word' ? [...above(sensesOf(item.lemma), 2)].map((w) => `w:${w}`) : []
