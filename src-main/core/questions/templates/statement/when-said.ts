import { nearDates, words } from '../../distractors/dates.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { fitsTense } from '../../soundness.ts'
import { onDate } from '../../words/dates.ts'
import { question, sentence } from '../../words/text.ts'
import { alike, said, tell } from '../../saying.ts'
import { inMidSentence } from '../../wording.ts'

/** "When did Jen Psaki say that ...?" */
export const whenSaid: Template = {
  id: 'statement/when-said',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.statements.flatMap((fact): ChoiceDraft[] => {
      const s = said(k, fact)
      if (!s || !fact.when || !fitsTense(k, fact.when.iso, 'did') || s.form === 'quote') return []
      const key = fact.when.iso
      const taken = alike(k, fact).flatMap((other) => (other !== fact && other.when ? [other.when.iso] : []))
      return [
        {
          kind: 'multiple-choice',
          stem: question(`when did ${s.speaker} ${s.base} ${s.form} ${s.content}`),
          key: words(key),
          distractors: nearDates(k, key, taken, chance(fact.id)).map(({ iso, used }) => ({
            text: words(iso),
            why: used ? 'The source gives that date for something else.' : `The source gives ${words(key)}.`
          })),
          form: 'text',
          explanation: sentence(`${onDate(key)}, ${inMidSentence(k, tell(s))}`),
          facts: [fact],
          slot: 'date',
          difficulty: 'medium'
        }
      ]
    })
}
