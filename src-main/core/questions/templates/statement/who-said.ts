import { nearNames, optionName } from '../../distractors/people.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { isProperName, type Knowledge } from '../../knowledge.ts'
import { agreeing, said, tell, whoAsserted, type Said } from '../../saying.ts'

/** "Who stressed that the role of diplomacy remains central?" */
export const whoSaid: Template = {
  id: 'statement/who-said',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.statements.flatMap((fact): ChoiceDraft[] => {
      const s = said(k, fact)
      const type = k.entity(fact.speaker.entity)?.type
      if (!s || (type !== 'person' && type !== 'organisation') || !isNamed(k, fact.speaker.entity)) return []
      const who = type === 'person' ? 'who' : 'which organisation'
      const stem = whoAsserted(s, who)
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: optionName(k, fact.speaker.entity),
          distractors: otherSpeakers(k, s, stem, chance(fact.id)),
          form: 'name',
          explanation: tell(s),
          facts: [fact],
          slot: 'speaker',
          difficulty: 'medium'
        }
      ]
    })
}

/** "Officials" and "residents" speak too, but nobody could pick them out of a list of names. */
export function isNamed(k: Knowledge, id: string): boolean {
  const entity = k.entity(id)
  return entity !== undefined && isProperName(k, entity)
}

/** Names of others, none of whom says or passes on the same in the source. */
export function otherSpeakers(
  k: Knowledge,
  s: Said,
  stem: string,
  random: Parameters<typeof nearNames>[4]
): ChoiceDraft['distractors'] {
  return nearNames(k, s.fact.speaker.entity, agreeing(k, s.fact), stem, random).map(({ text, entity }) => ({
    text,
    why: entity
      ? `The source gives these words to ${s.speaker}, not to ${k.name(entity.id) ?? text}.`
      : `The source gives these words to ${s.speaker}.`
  }))
}
