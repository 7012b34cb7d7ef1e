import { nearRoles } from '../../distractors/roles.ts'
import type { ChoiceDraft, Distractor, Template } from '../../draft.ts'
import { capitalise, question, sentence } from '../../words/text.ts'
import { asOffice, holds, offices } from './roles.ts'

/** "What is Sergei Ryabkov's position, according to the source?" */
export const roleOffice: Template = {
  id: 'role/office',
  kind: 'multiple-choice',
  write: (k, chance) =>
    offices(k).map(({ fact, person, office }): ChoiceDraft => {
      const random = chance(fact.id)
      const fromSource = offices(k)
        .filter((other) => other.fact.person !== fact.person && !holds(k, fact.person, other.office))
        .map((other): Distractor => ({
          text: capitalise(other.office),
          why: sentence(`that is ${other.person}`)
        }))
      const made = nearRoles(office, random)
        .filter((other) => !holds(k, fact.person, other))
        .map((other): Distractor => ({
          text: capitalise(other),
          why: `The source names ${person} as ${asOffice(office)}.`
        }))
      const others = random.shuffle(fromSource)
      return {
        kind: 'multiple-choice',
        stem: question(`what position or occupation does the source give for ${person}`),
        key: capitalise(office),
        // Offices of the source first, but not alone: a reader who knows the others would find the key by elimination.
        distractors: [...others.slice(0, 2), ...made, ...others.slice(2)],
        form: 'text',
        explanation: `The source names ${person} as ${asOffice(office)}.`,
        facts: [fact],
        slot: 'role',
        difficulty: 'easy'
      }
    })
}
