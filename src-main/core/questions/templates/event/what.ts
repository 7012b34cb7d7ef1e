import type { EventFact } from '../../../../../src-shared/model.ts'
import type { ChoiceDraft, Distractor, Template } from '../../draft.ts'
import {
  happening,
  hasHappened,
  isSpecific,
  report,
  rivals,
  sameDate,
  samePlace,
  type Happening
} from '../../happening.ts'
import { once, type Knowledge } from '../../knowledge.ts'
import { isDay } from '../../words/dates.ts'
import { capitalise, question } from '../../words/text.ts'

/** "What happened on 12 January 2022, according to the source?" */
export const eventOnDate: Template = {
  id: 'event/what-on-date',
  kind: 'multiple-choice',
  write: (k, chance) =>
    told(k).flatMap((h): ChoiceDraft[] => {
      if (h.date === '' || !h.fact.when || !isDay(h.fact.when.iso)) return []
      const others = chance(h.fact.id).shuffle(
        told(k).filter(
          (other) => other.fact.when !== null && !sameDate(other.fact, h.fact) && apart(k, other, h)
        )
      )
      return [draft(h, question(`what happened ${h.date}, according to the source`), others, 'date')]
    })
}

/** "What took place in Brussels, according to the source?" */
export const eventAtPlace: Template = {
  id: 'event/what-at-place',
  kind: 'multiple-choice',
  write: (k, chance) =>
    told(k).flatMap((h): ChoiceDraft[] => {
      if (
        h.place === '' ||
        told(k).some((other) => other !== h && samePlace(other.fact, h.fact) && other.place === '')
      )
        return []
      const others = chance(h.fact.id).shuffle(
        told(k).filter(
          (other) => other.fact.where.length > 0 && !samePlace(other.fact, h.fact) && apart(k, other, h)
        )
      )
      return [
        draft(h, question(`which of these happened ${h.place}, according to the source`), others, 'place')
      ]
    })
}

const told = once((k: Knowledge): Happening[] =>
  k.events.flatMap((fact) => happening(k, fact) ?? []).filter((h) => isSpecific(h) && hasHappened(h))
)

/** Neither event, nor one that reads like it, can be taken for the other. */
function apart(k: Knowledge, other: Happening, h: Happening): boolean {
  const twins: readonly EventFact[] = rivals(k, h)
  return !twins.some(({ id }) => id === other.fact.id)
}

function draft(h: Happening, stem: string, others: readonly Happening[], slot: string): ChoiceDraft {
  return {
    kind: 'multiple-choice',
    stem,
    key: capitalise(h.clause),
    distractors: others
      .filter((other) => !other.clause.includes(h.place === '' ? '\u0000' : h.place))
      .sort((a, b) => farness(a, h) - farness(b, h))
      .map((other): Distractor => ({ text: capitalise(other.clause), why: report(other) })),
    form: 'text',
    explanation: report(h),
    facts: [h.fact],
    slot: `what-${slot}`,
    difficulty: 'hard'
  }
}

/** Close in length first. */
const farness = (a: Happening, h: Happening): number => Math.abs(Math.log(a.clause.length / h.clause.length))
