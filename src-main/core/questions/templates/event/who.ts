import type { EventFact } from '../../../../../src-shared/model.ts'
import { nearNames, optionName } from '../../distractors/people.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { happening, report, rivals, type Happening } from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { isNamed } from '../statement/who-said.ts'
import { bare, join, question } from '../../words/text.ts'

/** "Who published draft agreements on 17 December 2021?", where a person or an organisation is the subject. */
export const eventWho: Template = {
  id: 'event/who',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.events.flatMap((fact): ChoiceDraft[] => {
      const h = happening(k, fact)
      const agent = h ? agentOf(k, h) : null
      // The plural present ("begin") would have to be bent for "who".
      if (!h || agent === null || !isNamed(k, agent) || h.aux === 'do') return []
      const person = k.entity(agent)?.type === 'person'
      // "Which organisation was launched?" Ships and probes pass for organisations, and what is done to one is no deed of its own.
      if (!person && /^(?:was|were|is|are)$/.test(h.aux)) return []
      const stem = question(
        join(person ? 'who' : 'which organisation', singular(h.verb), h.rest, h.place, h.date)
      )
      // Too little left to tell which event is meant.
      if (stem.split(' ').length < 6) return []
      const also = [...rivals(k, h), fact].flatMap(({ who }) => who)
      const name = optionName(k, agent)
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: name,
          distractors: nearNames(k, agent, also, stem, chance(fact.id)).map(({ text, entity }) => ({
            text,
            why: entity
              ? `The source says it of ${k.name(agent) ?? name}, not of ${k.name(entity.id) ?? text}.`
              : 'The source does not mention it.'
          })),
          form: 'name',
          explanation: report(h),
          facts: [fact],
          slot: 'participant',
          difficulty: 'easy'
        }
      ]
    })
}

/** The person or organisation that alone is the clause's subject, with or without an office before the name. */
export function agentOf(k: Knowledge, h: Happening): EventFact['who'][number] | null {
  const subject = bare(h.subject)
  for (const id of h.fact.who) {
    const entity = k.entity(id)
    if (!entity || (entity.type !== 'person' && entity.type !== 'organisation')) continue
    if (k.names(id).some((name) => subject === bare(name))) return id
    const roles = k.everything.flatMap((fact) =>
      fact.kind === 'role' && fact.person === id ? [bare(fact.role)] : []
    )
    if (roles.some((role) => subject === `${role} ${bare(entity.name)}`)) return id
  }
  return null
}

/** "Who" takes the singular. */
const singular = (verb: string): string =>
  verb.replace(/^(were|are|have)\b/, (found) => ({ were: 'was', are: 'is', have: 'has' })[found] ?? found)
