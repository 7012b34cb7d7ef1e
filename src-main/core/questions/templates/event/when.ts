import { nearDates, words } from '../../distractors/dates.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { ask, happening, isSpecific, report, rivals, samePlace, type Happening } from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { isRange, isYear } from '../../words/dates.ts'

/** "When was a meeting of the council held in Brussels?" */
export const eventWhen: Template = {
  id: 'event/when',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.events.flatMap((fact): ChoiceDraft[] => {
      const h = happening(k, fact)
      if (!h || !fact.when || h.date === '') return []
      const twins = rivals(k, h)
      // Where another event could be meant, the venue must tell them apart.
      const needsPlace = !isSpecific(h) || twins.some(({ when }) => when !== null)
      if (needsPlace && (h.place === '' || twins.some((twin) => twin.when !== null && samePlace(twin, fact))))
        return []
      const key = fact.when.iso
      const date = words(key)
      const distractors = nearDates(
        k,
        key,
        twins.flatMap(({ when }) => (when ? [when.iso] : [])),
        chance(fact.id)
      ).map(({ iso, used }) => ({
        text: words(iso),
        why: used
          ? (thatDay(k, iso) ?? 'The source gives that date for something else.')
          : `The source gives ${date}.`
      }))
      return [
        {
          kind: 'multiple-choice',
          stem: ask(h, questionWord(key, h.clause), h.place),
          key: date,
          distractors,
          form: 'text',
          explanation: report(h),
          facts: [fact],
          slot: 'date',
          difficulty: 'medium'
        }
      ]
    })
}

const TIME_OF_DAY =
  /\b(?:[ap]\.?m\.?|o['’]clock|morning|afternoon|evening|noon|midnight|night|dawn|\d{1,2}[:.]\d\d)\b/i

function questionWord(iso: string, clause: string): string {
  if (isRange(iso)) return 'during which dates'
  if (isYear(iso)) return 'in which year'
  // "When ... shortly after eleven?" would be answered by the stem.
  return TIME_OF_DAY.test(clause) ? 'on which date' : 'when'
}

/** "On 12 January 2022, a meeting of the council was held in Brussels." */
function thatDay(k: Knowledge, iso: string): string | null {
  const event = k.events.find(({ when }) => when?.iso === iso)
  const h: Happening | null = event ? happening(k, event) : null
  if (h && h.date !== '') return report(h)
  return iso === k.source.date ? 'That is the date of the source itself.' : null
}
