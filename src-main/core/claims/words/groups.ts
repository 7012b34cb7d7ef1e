import { DIRECTIONS, OPPOSITES } from '../data/opposites.ts'
import { SYNONYMS } from '../data/synonyms.ts'
import { opposite, sensesOf } from './lexicon.ts'
import { stem } from './stem.ts'

type Ids = readonly number[]
const NONE: Ids = []

/** Words to the groups they are in. A word unknown by itself is looked up by its stem. */
class Groups {
  private readonly exact = new Map<string, number[]>()
  private readonly stems = new Map<string, number[]>()

  constructor(groups: readonly (readonly string[])[]) {
    groups.forEach((group, id) => {
      for (const word of group) {
        note(this.exact, word, id)
        if (!word.includes('_')) note(this.stems, stem(word), id)
      }
    })
  }

  of(lemma: string): Ids {
    return this.exact.get(lemma) ?? this.stems.get(stem(lemma)) ?? NONE
  }
}

function note(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (ids.at(-1) !== id) ids.push(id)
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')
const entries = (part: string): string[] => part.split(/\s+/).filter((w) => w !== '')

const synonymGroups = lines(SYNONYMS).map(entries)
const synonyms = new Groups(synonymGroups)

/** The groups of words that may stand for this one. */
export const groupsOf = (lemma: string): Ids => synonyms.of(lemma)

class Pairs {
  private readonly sides: Groups
  constructor(text: string) {
    this.sides = new Groups(lines(text).flatMap((l) => l.split('|').map(entries)))
  }
  /** Side numbers of a word; two sides 2n and 2n + 1 exclude each other. */
  of(lemma: string): Ids {
    return this.sides.of(lemma)
  }
}
const opposites = new Pairs(OPPOSITES)
const directions = new Pairs(DIRECTIONS)

const excludes = (a: string, b: string): boolean => {
  const others = opposite(sensesOf(a))
  return others.size > 0 && sensesOf(b).some((s) => others.has(s))
}
const across = (a: Ids, b: Ids): boolean => a.some((x) => b.includes(x ^ 1))
/** Words that say the contrary of each other: "approved" and "rejected". */
export const contrary = (a: string, b: string): boolean =>
  a !== b &&
  (across(opposites.of(a), opposites.of(b)) || excludes(a, b)) &&
  !groupsOf(a).some((g) => groupsOf(b).includes(g))
export const otherDirection = (a: string, b: string): boolean => across(directions.of(a), directions.of(b))

/** Entries of several words by their first, longest first: "walk" -> [["walk", "out"]]. */
export const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>()
  const all = new Set(
    [...synonymGroups.flat(), ...lines(OPPOSITES).flatMap((l) => l.split('|').flatMap(entries))].filter((w) =>
      w.includes('_')
    )
  )
  for (const entry of all) {
    const parts = entry.split('_')
    const first = parts[0] ?? ''
    const list = map.get(first)
    if (list === undefined) map.set(first, [parts])
    else list.push(parts)
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return map
})()
