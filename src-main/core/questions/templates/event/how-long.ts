import type { ChoiceDraft, Template } from '../../draft.ts'
import { ask, definite, happening, isActivity, isSpecific, rivals, type Happening } from '../../happening.ts'
import { durationInWords, nearDurations } from '../../words/durations.ts'
import { capitalise, join, question, sentence } from '../../words/text.ts'

/** "How long did the talks between A and B last?" */
export const eventHowLong: Template = {
  id: 'event/how-long',
  kind: 'multiple-choice',
  write: (k) =>
    k.events.flatMap((fact): ChoiceDraft[] => {
      const h = happening(k, fact)
      if (!h || !fact.duration) return []
      const key = durationInWords(fact.duration.iso)
      const twins = rivals(k, h).filter(({ duration }) => duration !== null)
      if ((!isSpecific(h) && h.date === '' && h.place === '') || twins.length > 0) return []
      const context = isSpecific(h) ? '' : join(h.place, h.date)
      return [
        {
          kind: 'multiple-choice',
          stem: lasts(h)
            ? question(join('how long did', definite(h.subject), 'last', context))
            : ask(h, 'for how long', context),
          key: capitalise(key),
          distractors: nearDurations(fact.duration.iso).map((text) => ({
            text: capitalise(text),
            why: `The source gives ${key}.`
          })),
          form: 'text',
          explanation: lastedFor(h, key),
          facts: [fact],
          slot: 'duration',
          difficulty: 'easy'
        }
      ]
    })
}

export const lasts = (h: Happening): boolean => isActivity(h) || /^(?:last|go on|continue)/.test(h.main)

/** "The talks between A and B lasted an hour and a half." */
export const lastedFor = (h: Happening, duration: string): string =>
  lasts(h)
    ? sentence(join(definite(h.subject), 'lasted', duration))
    : sentence(join(h.subject, h.verb, h.rest, 'for', duration))
