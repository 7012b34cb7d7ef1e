import type { Entity } from '../../../../../src-shared/model.ts'
import type { ShortDraft, Template } from '../../draft.ts'
import type { Knowledge } from '../../knowledge.ts'
import { bare, capitalise } from '../../words/text.ts'
import { eventWhere } from '../event/where.ts'
import { eventWho } from '../event/who.ts'
import { howMany } from '../quantity/how-many.ts'
import { roleHolder } from '../role/holder.ts'
import { whoSaid } from '../statement/who-said.ts'

/**
 * The questions whose key is one name, asked without options. What makes the question good is the same; what is new is
 * which wordings are right, and which names near by are not.
 */
function written(id: string, of: Template): Template {
  return {
    id,
    kind: 'short-answer',
    write: (k, chance) =>
      of.write(k, chance).flatMap((draft): ShortDraft[] => {
        if (draft.kind !== 'multiple-choice') return []
        const entity = k.source.entities.find(({ name }) => bare(name) === bare(draft.key))
        if (!entity || (entity.type !== 'person' && entity.type !== 'place')) return []
        const { stem, explanation, facts, slot, difficulty } = draft
        return [
          {
            kind: 'short-answer',
            stem,
            accepted: variants(k, entity),
            wrong: others(k, entity),
            explanation,
            facts,
            slot: `${slot}-written`,
            difficulty: difficulty === 'easy' ? 'medium' : 'hard'
          }
        ]
      })
  }
}

/** "In which city did ...?" */
export const shortWhere = written('short/where', eventWhere)
/** "Who opened the wall?" */
export const shortWho = written('short/who', eventWho)
/** "Who said that ...?" */
export const shortSpeaker = written('short/who-said', whoSaid)
/** "Who is named as mayor of Port Hallow in the source?" */
export const shortHolder = written('short/holder', roleHolder)

const ROUGHLY =
  /^(?:about|around|some|nearly|almost|more than|over|at least|up to|fewer than|less than|roughly|approximately) /i

/** "In how many stages were negotiations held?": the number, with or without what is counted. */
export const shortHowMany: Template = {
  id: 'short/how-many',
  kind: 'short-answer',
  write: (k, chance) =>
    howMany.write(k, chance).flatMap((draft): ShortDraft[] => {
      const [fact] = draft.facts
      if (draft.kind !== 'multiple-choice' || fact?.kind !== 'quantity') return []
      const { key, stem, explanation, facts, slot } = draft
      const figure = capitalise(key.replace(ROUGHLY, ''))
      const counted =
        fact.unit === '' || figure.includes(fact.unit)
          ? []
          : [`${figure} ${fact.unit}`, `${key} ${fact.unit}`]
      return [
        {
          kind: 'short-answer',
          stem,
          accepted: unique([key, figure, ...counted]),
          wrong: [],
          explanation,
          facts,
          slot: `${slot}-written`,
          difficulty: 'medium'
        }
      ]
    })
}

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/^(?:The|A|An|He|She|It|They) ?/u.test(text)

/** The full name first, then other names of the same, and a surname that nobody else in the source has. */
function variants(k: Knowledge, entity: Entity): string[] {
  const surname = entity.name.split(' ').at(-1) ?? entity.name
  const isOwn = (name: string): boolean =>
    k.source.entities.every(
      (other) =>
        other.id === entity.id ||
        !k.names(other.id).some((each) => ` ${bare(each)} `.includes(` ${bare(name)} `))
    )
  const aliases = entity.aliases.filter(
    (alias) => isName(alias) && isOwn(alias) && (entity.type === 'place' || alias.endsWith(surname))
  )
  const short = entity.type === 'person' && surname !== entity.name && isOwn(surname) ? [surname] : []
  return unique([entity.name, ...aliases, ...short])
}

/** All names of the source that are somebody or somewhere else. */
function others(k: Knowledge, entity: Entity): string[] {
  const right = variants(k, entity).map(bare)
  return unique(
    k.source.entities
      .filter(({ id, type }) => id !== entity.id && type === entity.type)
      .flatMap(({ name, aliases }) => [name, ...aliases.filter(isName)])
      .filter((name) => !right.includes(bare(name)))
  )
}

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [bare(name), name])).values()
]
