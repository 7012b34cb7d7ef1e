import { nearNames } from '../../distractors/people.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { bare, question } from '../../words/text.ts'
import { asOffice, holds, offices } from './roles.ts'

/** Offices that every company and club has: without its name, nobody knows which is meant. */
const GENERIC =
  /^(?:(?:chief|managing|executive|deputy|vice|acting|general|head|team|senior|co-)[ -]?)*(?:executive|director|chairman|chair|manager|coach|president|spokes\w+|captain|officer|editor|secretary|analyst)$/i

/** "Who is named as White House press secretary in the source?" */
export const roleHolder: Template = {
  id: 'role/holder',
  kind: 'multiple-choice',
  write: (k, chance) =>
    offices(k).flatMap(({ fact, person, office }): ChoiceDraft[] => {
      const shared = k.everything.flatMap((other) =>
        other.kind === 'role' && holds(k, other.person, office) ? [other.person] : []
      )
      if (
        shared.some((id) => id !== fact.person) ||
        bare(office).split(' ').length < 2 ||
        GENERIC.test(office)
      )
        return []
      const stem = question(`who is named as ${asOffice(office)} in the source`)
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: person,
          distractors: nearNames(k, fact.person, shared, stem, chance(fact.id)).map(({ text, entity }) => {
            const other = offices(k).find(({ fact: { person: id } }) => id === entity?.id)
            return {
              text,
              why: other
                ? `The source names ${text} as ${asOffice(other.office)}.`
                : `The source does not say that of ${text}.`
            }
          }),
          form: 'name',
          explanation: `The source names ${person} as ${asOffice(office)}.`,
          facts: [fact],
          slot: 'holder',
          difficulty: 'easy'
        }
      ]
    })
}
