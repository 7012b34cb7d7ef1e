import type { DateDraft, Template } from '../../draft.ts'
import { isDay, isMonth, isRange, isYear } from '../../words/dates.ts'
import { eventWhen } from '../event/when.ts'

/** "On which day was a meeting of the council held in Brussels?", to be answered by writing the date. */
export const dateWhen: Template = {
  id: 'date/when',
  kind: 'date',
  write: (k, chance) =>
    eventWhen.write(k, chance).flatMap((draft): DateDraft[] => {
      const [fact] = draft.facts
      if (fact?.kind !== 'event' || !fact.when || isRange(fact.when.iso)) return []
      const key = fact.when.iso
      const { stem, explanation, facts } = draft
      return [
        {
          kind: 'date',
          stem: stem.replace(/^(?:When|On which date) /, `${asking(key)} `),
          key,
          explanation,
          facts,
          slot: 'date-written',
          difficulty: 'hard'
        }
      ]
    })
}

/** How exact the answer must be is said by the question. */
function asking(iso: string): string {
  if (isDay(iso)) return 'On which day'
  if (isMonth(iso)) return 'In which month'
  return isYear(iso) ? 'In which year' : 'When'
}
