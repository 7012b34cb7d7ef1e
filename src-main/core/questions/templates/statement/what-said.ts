import type { ChoiceDraft, Distractor, Template } from '../../draft.ts'
import type { Knowledge } from '../../knowledge.ts'
import { flipped } from '../../words/polarity.ts'
import { capitalise, likeness, question, sentence, wordCount } from '../../words/text.ts'
import { alike, mayAgree, said, tell, type Said } from '../../saying.ts'

const LONGEST = 34
/** An option more than two and a half times as long as the key, or as short, would stand out. */
const MOST_UNLIKE = Math.log(2.5)

/** "What did Sergei Ryabkov stress?", with contents as options. */
export const whatSaid: Template = {
  id: 'statement/what-said',
  kind: 'multiple-choice',
  write: (k, chance) => {
    const all = k.statements
      .flatMap((fact) => said(k, fact) ?? [])
      .filter((s) => s.form === 'that' && s.fact.affirmed && wordCount(s.content) <= LONGEST)
    return all.flatMap((s): ChoiceDraft[] => {
      // A speaker named in the options would point at the key or away from it.
      const hidden = all.filter((other) => !other.content.includes(s.speaker))
      if (!hidden.includes(s)) return []
      const others = hidden
        .filter(
          (other) =>
            !mayAgree(k, other.fact.speaker.entity, s.fact.speaker.entity) && nobodyAgrees(k, s, other)
        )
        .map((other): Distractor => ({
          text: asOption(other.content),
          why: tell(other)
        }))
      const opposites = hidden
        .filter((other) => other.fact.speaker.entity === s.fact.speaker.entity && other !== s)
        .flatMap((other): Distractor[] => {
          const opposite = flipped(other.content)
          return opposite === null
            ? []
            : [{ text: asOption(opposite), why: sentence(`it is the opposite: ${tell(other)}`) }]
        })
      const key = asOption(s.content)
      const near = (pool: readonly Distractor[]): Distractor[] =>
        [...pool]
          .filter(({ text }) => likeness(text, key) < 0.7 && farness(text, key) < MOST_UNLIKE)
          .sort((a, b) => farness(a.text, key) - farness(b.text, key))
      const mixed = [
        ...near(others).slice(0, 2),
        ...near(opposites).slice(0, 1),
        ...near(others).slice(2),
        ...near(opposites).slice(1)
      ]
      return [
        {
          kind: 'multiple-choice',
          stem: question(`what did ${s.speaker} ${s.asked}, according to the source`),
          key,
          distractors: chance(s.fact.id).shuffle(mixed.slice(0, 3)),
          form: 'text',
          explanation: tell(s),
          facts: [s.fact],
          slot: 'content',
          difficulty: 'hard'
        }
      ]
    })
  }
}

const asOption = (content: string): string => capitalise(`that ${content}`)

/** The speaker of the key must not have said it as well. */
const nobodyAgrees = (k: Knowledge, s: Said, other: Said): boolean =>
  !alike(k, other.fact).some(({ speaker }) => speaker.entity === s.fact.speaker.entity)

const farness = (a: string, b: string): number => Math.abs(Math.log(a.length / b.length))
