import type { Entity } from '../../../src-shared/model.ts'
import type { Gold } from '../../corpus/gold.ts'
import { match } from '../tally.ts'
import type { Case } from '../view.ts'
import { contentTokens, nameWithin, sameName } from '../words.ts'

type Row = Gold['entities'][number]

const capital = (name: string) => /\p{Lu}/u.test(name.replace(/^(The|A|An|His|Her|Its|Their)\s/, ''))
const strings = (e: { name: string; aliases: readonly string[] }) => [e.name, ...e.aliases]

/** The marked entity that a found one is: by its name, or else by any other name it has. */
export function goldOf(gold: Gold, found: { name: string; aliases: readonly string[] }): Row | null {
  const by = (name: string) => gold.entities.find((row) => strings(row).some((s) => sameName(s, name)))
  return by(found.name) ?? found.aliases.map(by).find((row) => row !== undefined) ?? null
}

/** Names that the marking gives to this row and to no other. */
function own(gold: Gold, row: Row): string[] {
  return strings(row).filter((s) =>
    gold.entities.every((r) => r === row || !strings(r).some((t) => sameName(s, t)))
  )
}

/** Whether it is marked as the unnamed speaker of a statement. */
const speaks = (gold: Gold, name: string) =>
  gold.statements.some((s) => gold.entities.every((e) => e.name !== s.speaker) && nameWithin(s.speaker, name))

/**
 * People and organisations, one entity each: right when it has a name of the marked one, and no proper name that
 * is another's. A second one for the same person, or two people in one, is wrong. Unnamed ones ("residents") are not judged.
 */
export function entities(
  { gold, view }: Case,
  types: readonly Entity['type'][] = ['person', 'organisation']
) {
  const rows = gold.entities.filter((e) => types.includes(e.type))
  const found = view.entities.filter((e) => types.includes(e.type))
  const mixed = (row: Row, e: Entity) =>
    gold.entities.some(
      (other) =>
        other !== row &&
        own(gold, other).some(
          (s) => capital(s) && strings(e).some((t) => sameName(s, t) && contentTokens(t).length > 0)
        )
    )
  const taken = new Set<Row>()
  const result = match(
    rows,
    found,
    (row, e) => {
      if (row.type !== e.type || goldOf(gold, e) !== row || (!row.optional && mixed(row, e))) return 0
      return 1 + strings(row).filter((s) => strings(e).some((t) => sameName(s, t))).length
    },
    {
      row: (row) => `${row.type} ${row.name}`,
      thing: (e) => `${e.type} ${strings(e).join(' = ')}`,
      // Optional under whatever type, or unnamed: "residents", and at the head of a sentence "Residents".
      ignore: (e) => goldOf(gold, e)?.optional === true || !capital(e.name) || speaks(gold, e.name)
    }
  )
  // Being found twice is the very mistake this class is about, so here it does count.
  for (const { row } of result.pairs) taken.add(row)
  for (const e of found) {
    const row = goldOf(gold, e)
    if (result.fates.get(e) !== 'ignored' || !row || row.optional || !taken.has(row)) continue
    result.fates.set(e, 'wrong')
    result.tally.given++
    result.tally.wrong.push(`a second one: ${e.type} ${strings(e).join(' = ')}`)
  }
  return result
}
