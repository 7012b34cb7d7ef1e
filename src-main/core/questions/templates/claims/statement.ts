import { nearNames } from '../../distractors/people.ts'
import type { ClaimDraft, Template } from '../../draft.ts'
import type { Knowledge } from '../../knowledge.ts'
import { flipped } from '../../words/polarity.ts'
import { isNamed } from '../statement/who-said.ts'
import { agreeing, said, tell, type Said } from '../../saying.ts'

const forEach = (k: Knowledge, write: (s: Said) => ClaimDraft[]): ClaimDraft[] =>
  k.statements.flatMap((fact) => {
    const s = said(k, fact)
    return s ? write(s) : []
  })

export const statementTrue: Template = {
  id: 'claim/statement',
  kind: 'true-false',
  write: (k) =>
    forEach(k, (s) => {
      const stem = tell(s)
      return [
        {
          kind: 'true-false',
          stem,
          verdict: 'true',
          explanation: `The source says so: ${stem}`,
          facts: [s.fact],
          slot: 'statement',
          difficulty: 'easy'
        }
      ]
    })
}

/** One change: the speaker, who must be of the same type and must not have said the like. */
export const statementSpeakerFalse: Template = {
  id: 'claim/statement-speaker',
  kind: 'true-false',
  write: (k, chance) =>
    forEach(k, (s) => {
      if (s.isDocument || !isNamed(k, s.fact.speaker.entity)) return []
      const agreed = agreeing(k, s.fact)
      // Only those who are heard in the source: nobody can be sure what a bystander said elsewhere.
      const heard = new Set(
        k.everything.flatMap((fact) => (fact.kind === 'statement' ? [fact.speaker.entity] : []))
      )
      const others = nearNames(k, s.fact.speaker.entity, agreed, s.content, chance(s.fact.id)).flatMap(
        ({ entity }) => (entity ? [entity.id] : [])
      )
      const other = others.find((id) => heard.has(id)) ?? others.find((id) => k.entity(id)?.type === 'person')
      const name = other === undefined ? null : k.name(other)
      if (name === null) return []
      return [
        {
          kind: 'true-false',
          stem: tell(s, { speaker: name }),
          verdict: 'false',
          explanation: `The source gives these words to ${s.speaker}; the claim gives them to ${name}.`,
          facts: [s.fact],
          slot: 'speaker',
          difficulty: 'medium'
        }
      ]
    })
}

/** One change: "not" put in or taken out. */
export const statementPolarityFalse: Template = {
  id: 'claim/statement-polarity',
  kind: 'true-false',
  write: (k) =>
    forEach(k, (s) => {
      const opposite = s.form !== 'that' || !s.fact.affirmed ? null : flipped(s.content)
      if (opposite === null) return []
      return [
        {
          kind: 'true-false',
          stem: tell(s, { content: opposite }),
          verdict: 'false',
          explanation: `The claim turns it round. The source: ${tell(s)}`,
          facts: [s.fact],
          slot: 'polarity',
          difficulty: 'medium'
        }
      ]
    })
}

/** A denial told as an assertion. */
export const statementDenialFalse: Template = {
  id: 'claim/statement-denial',
  kind: 'true-false',
  write: (k) =>
    forEach(k, (s) =>
      s.fact.affirmed
        ? []
        : [
            {
              kind: 'true-false',
              stem: tell({ ...s, fact: { ...s.fact, affirmed: true }, past: 'confirmed' }),
              verdict: 'false',
              explanation: `The source says that ${s.speaker} denied it.`,
              facts: [s.fact],
              slot: 'polarity',
              difficulty: 'medium'
            }
          ]
    )
}
