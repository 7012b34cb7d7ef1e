import type { Entity, Fact } from '../../../../src-shared/model.ts'
import type { Rng } from '../../study/rng.ts'
import { bodies } from '../data/lists.ts'
import { bodyAlone, isProperName, once, type Knowledge } from '../knowledge.ts'
import { isPartOfName } from '../words/same.ts'
import { bare, capitalise } from '../words/text.ts'

/** A name as an option: "Sergei Ryabkov", "The Russian Foreign Ministry". */
export const optionName = (k: Knowledge, id: string): string => capitalise(k.name(id) ?? id)

const involved = (fact: Fact): string[] => {
  switch (fact.kind) {
    case 'event':
      return fact.who
    case 'statement':
      return [fact.speaker.entity]
    case 'role':
      return [fact.person]
    case 'quantity':
      return []
  }
}

/** Who can be named at all: real names, not of an outlet that only carried the words; with all their names bare. */
const cast = once((k: Knowledge) => {
  const outlets = new Set(k.statements.map(({ medium }) => bare(medium ?? '')))
  const named = k.source.entities.filter(
    (each) => isFullName(each.type, each.name) && isProperName(k, each) && !outlets.has(bare(each.name))
  )
  return {
    active: new Set(k.everything.flatMap(involved)),
    names: new Map(named.map((each) => [each.id, [each.name, ...each.aliases].map(bare)])),
    known: k.source.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  }
})

export interface NearName {
  readonly text: string
  /** Null for a name from a list, which the source does not mention. */
  readonly entity: Entity | null
}

/**
 * Names of the same type as `key`, best first: those who do or say something in the source, others it names, and
 * for organisations bodies of the same sort from a list. People come from the source alone: a stranger's name
 * would be absurd. `not` are entities that are right too; names in `stem` are no secret and left out.
 */
export function nearNames(
  k: Knowledge,
  key: string,
  not: readonly string[],
  stem: string,
  random: Rng
): NearName[] {
  const entity = k.entity(key)
  if (!entity) return []
  const { active, names, known } = cast(k)
  const inStem = bare(stem)
  const mentioned = (bareNames: readonly string[]): boolean =>
    bareNames.some((name) => ` ${inStem} `.includes(` ${name} `))
  const others = k.source.entities.filter(
    (each) =>
      each.type === entity.type &&
      each.id !== key &&
      !not.includes(each.id) &&
      names.has(each.id) &&
      !mentioned(names.get(each.id) ?? [])
  )
  const ranked = [
    ...random.shuffle(others.filter(({ id }) => active.has(id))),
    ...random.shuffle(others.filter(({ id }) => !active.has(id)))
  ]
  const named = ranked.map((other): NearName => ({ text: optionName(k, other.id), entity: other }))
  if (entity.type !== 'organisation') return named
  const sort =
    bodies.find((group) => group.some((body) => bare(body) === bare(entity.name))) ?? sortOf(entity.name)
  const fromList = random
    .shuffle(sort)
    .filter((body) => !known.some((name) => isPartOfName(name, body)) && !mentioned([bare(body)]))
    .map((body): NearName => ({ text: bodyAlone(body), entity: null }))
  return [...named, ...fromList]
}

/** One word is a surname or a nickname beside full names. */
const isFullName = (type: Entity['type'], name: string): boolean => type !== 'person' || name.includes(' ')

const SORTS = new Set(['ministry', 'council', 'commission', 'court', 'parliament', 'police'])

/** The list whose bodies share a telling head noun with the name: ministries beside a ministry. */
function sortOf(name: string): readonly string[] {
  const telling = bare(name)
    .split(' ')
    .filter((word) => SORTS.has(word))
  const shares = (body: string): boolean =>
    bare(body)
      .split(' ')
      .some((word) => telling.includes(word))
  return bodies.find((group) => group.some(shares)) ?? []
}
