import { nearMedia } from '../../distractors/media.ts'
import { platforms } from '../../data/lists.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { bare, capitalise, question } from '../../words/text.ts'
import { said, sayOn, tell } from '../../saying.ts'

/** "On which platform did the ministry say that ...?" */
export const statementMedium: Template = {
  id: 'statement/medium',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.statements.flatMap((fact): ChoiceDraft[] => {
      const s = said(k, fact)
      if (!s || fact.medium === null || s.form === 'quote') return []
      const medium = fact.medium
      const isPlatform = platforms.some((platform) => bare(platform) === bare(medium))
      const stem = question(
        `${isPlatform ? 'on which platform' : 'in what medium'} did ${s.speaker} ${s.base} ${s.form} ${s.content}`
      )
      const elsewhere = k.everything.flatMap((other) =>
        other.kind === 'statement' && other.medium !== null ? [bare(other.medium)] : []
      )
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: capitalise(medium),
          distractors: nearMedia(medium, chance(fact.id))
            .filter((other) => !elsewhere.includes(bare(other)))
            .map((other) => ({ text: capitalise(other), why: `The source names ${medium}.` })),
          form: 'name',
          explanation: sayOn(tell(s), medium, isPlatform),
          facts: [fact],
          slot: 'medium',
          difficulty: 'easy'
        }
      ]
    })
}
