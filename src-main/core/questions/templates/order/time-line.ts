import type { OrderDraft, Template } from '../../draft.ts'
import { happening, hasHappened, isSpecific, report, rivals, type Happening } from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { daysOf, isDay } from '../../words/dates.ts'
import { namesTime } from '../../words/time.ts'
import { capitalise, join, question } from '../../words/text.ts'

const LEAST = 3
const MOST = 5

/** "In which order did these events happen, according to the source?" */
export const timeLine: Template = {
  id: 'order/time-line',
  kind: 'ordering',
  write: (k, chance) => {
    const events = chance('events').shuffle(datable(k))
    const days = new Set<string>()
    // One event a day: two of the same day have no order.
    const single = events.filter((h) => !days.has(dayOf(h)) && days.add(dayOf(h)))
    const lines = Math.ceil(single.length / MOST)
    // Dealt like cards, so that lines are about equally long.
    return Array.from({ length: lines }, (_, line) => single.filter((_, at) => at % lines === line))
      .filter((line) => line.length >= LEAST)
      .map((line): OrderDraft => {
        const sorted = [...line].sort((a, b) => daysOf(dayOf(a)).first - daysOf(dayOf(b)).first)
        return {
          kind: 'ordering',
          stem: question('in which order did these events happen, according to the source'),
          items: sorted.map((h) => ({ text: wording(h), when: dayOf(h) })),
          explanation: sorted.map((h) => report(h)).join(' '),
          facts: sorted.map(({ fact }) => fact),
          slot: 'order',
          difficulty: line.length > LEAST ? 'hard' : 'medium'
        }
      })
  }
}

const dayOf = ({ fact }: Happening): string => fact.when?.iso ?? ''
const wording = (h: Happening): string => capitalise(join(h.clause, h.place))

/** Told with a day of its own, by words that neither name a time nor fit another event. */
const datable = (k: Knowledge): Happening[] =>
  k.events
    .flatMap((fact) => happening(k, fact) ?? [])
    .filter(
      (h) =>
        h.date !== '' &&
        isDay(dayOf(h)) &&
        hasHappened(h) &&
        isSpecific(h) &&
        !namesTime(wording(h)) &&
        rivals(k, h).every((twin) => twin.when?.iso === dayOf(h))
    )
