import type { Item, Line } from './read/types.ts'
import { above, sensesOf } from './words/lexicon.ts'

/** Lines by what is in them, so that a claim is held against the few that share something with it. */
export class Search {
  private readonly postings = new Map<string, number[]>()
  private readonly count: number
  /** Worked with by `best` and left at zero after it. */
  private readonly scores: Float64Array
  private readonly heard: Float64Array

  constructor(lines: readonly Line[]) {
    this.count = Math.max(1, lines.length)
    this.scores = new Float64Array(this.count + 1)
    this.heard = new Float64Array(this.count + 1)
    lines.forEach((line, i) => {
      for (const item of line.items) {
        for (const term of termsOf(item)) this.note(term, i)
        if (item.kind === 'word') for (const term of broader(item.lemma)) this.note(term, i)
      }
      for (const r of line.referents) this.note(`e:${r.entity}`, i)
    })
  }

  private note(term: string, line: number): void {
    const list = this.postings.get(term)
    if (list === undefined) this.postings.set(term, [line])
    else if (list.at(-1) !== line) list.push(line)
  }

  /** How telling an item is, 0..1: what stands in every line tells nothing. */
  rarity(item: Item): number {
    const holding = Math.max(
      1,
      ...termsOf(item)
        .slice(0, 2)
        .map((t) => this.postings.get(t)?.length ?? 0)
    )
    return Math.log(1 + this.count / holding) / Math.log(1 + this.count)
  }

  /** Line numbers, the likeliest first. */
  best(items: readonly Item[], most: number): number[] {
    const { scores, heard } = this
    const touched: number[] = []
    const add = (line: number, worth: number): void => {
      if (scores[line] === 0) touched.push(line)
      scores[line] = (scores[line] ?? 0) + worth
    }
    for (const item of items) {
      const lines: number[] = []
      for (const term of termsOf(item)) {
        const list = this.postings.get(term)
        // In a long source, what every tenth sentence has tells too little to be worth the walk.
        if (list === undefined || (this.count > 500 && list.length * 10 > this.count)) continue
        const kin = term.startsWith('g:') || term.startsWith('w:')
        const weak = item.kind === 'word' && item.weak
        const worth = Math.log(1 + this.count / list.length) * (kin ? 0.7 : 1) * (weak ? 0.4 : 1)
        for (const line of list) {
          const had = heard[line] ?? 0
          if (had === 0) lines.push(line)
          if (worth > had) heard[line] = worth
        }
      }
      for (const line of lines) {
        const worth = heard[line] ?? 0
        heard[line] = 0
        add(line, worth)
        // What a sentence goes on about often stands in the one before.
        if (line + 1 < this.count) add(line + 1, worth * 0.25)
      }
    }
    const top = topOf(touched, scores, most)
    for (const line of touched) scores[line] = 0
    return top
  }
}

/** The `most` lines of the highest scores, in order; of equals the earlier one first. */
function topOf(lines: readonly number[], scores: Float64Array, most: number): number[] {
  const before = (a: number, b: number): boolean => {
    const [x, y] = [scores[a] ?? 0, scores[b] ?? 0]
    return x > y || (x === y && a < b)
  }
  const top: number[] = []
  for (const line of lines) {
    const last = top.at(-1)
    if (top.length === most && last !== undefined && !before(line, last)) continue
    let at = top.length
    while (at > 0 && before(line, top[at - 1] ?? line)) at--
    top.splice(at, 0, line)
    if (top.length > most) top.pop()
  }
  return top
}

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

const known = new Map<string, readonly string[]>()

/** A line on a ferry is found when a claim speaks of a vessel. */
function broader(lemma: string): readonly string[] {
  const had = known.get(lemma)
  if (had !== undefined) return had
  const made = [...above(sensesOf(lemma), 2)].map((w) => `w:${w}`)
  if (known.size > 50_000) known.clear()
  known.set(lemma, made)
  return made
}
