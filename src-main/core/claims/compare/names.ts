import { initialsOf } from '../../facts/entities/keys.ts'
import { liesIn } from '../words/places.ts'
import type { NameIndex } from '../read/names.ts'
import type { Line, NameItem } from '../read/types.ts'

/** How a claim's name stands in a line: named there, meant there by another word, or not at all. */
export function nameIn(name: NameItem, line: Line, names: NameIndex): { score: number; at: number } {
  for (const item of line.items) {
    if (item.kind !== 'name') continue
    if (
      item.entities.some((e) => name.entities.includes(e)) ||
      covers(item.keys, name.keys) ||
      short(name.text, item.text) ||
      short(item.text, name.text)
    )
      return { score: 1, at: item.from }
  }
  const inside = line.items.find((i) => i.kind === 'name' && i.type !== 'person' && liesIn(name.text, i.text))
  if (inside !== undefined) return { score: 0.95, at: inside.from }
  const meant = line.referents.find((r) => name.entities.includes(r.entity))
  if (meant !== undefined) return { score: meant.direct ? 1 : 0.95, at: meant.at }
  // Words of the name spread over the line: "the University in Oslo" for "University of Oslo".
  const here = new Set(
    line.items.flatMap((i) =>
      i.kind === 'name' ? i.keys : i.kind === 'word' ? [i.text.toLowerCase(), i.lemma] : []
    )
  )
  for (const r of line.referents) for (const key of names.keys(r.entity)) here.add(key)
  if (name.keys.length > 1 && name.keys.every((k) => here.has(k)))
    return {
      score: 0.9,
      at: line.items.find((i) => i.kind === 'name' && i.keys.some((k) => name.keys.includes(k)))?.from ?? -1
    }
  return { score: 0, at: -1 }
}

/** "OSCE" for "Organization for Security and Co-operation in Europe". */
const short = (acronym: string, full: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(acronym) && full.includes(' ') && initialsOf(full) === acronym

const covers = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && part.every((k) => whole.includes(k))
