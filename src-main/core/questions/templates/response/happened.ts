import type { Distractor, ResponseDraft, Template } from '../../draft.ts'
import { happening, hasHappened, isSpecific, report, rivals, type Happening } from '../../happening.ts'
import type { Rng } from '../../../study/rng.ts'
import type { Knowledge } from '../../knowledge.ts'
import { dateInWords, datesOverlap, daysOf, isDay, isRange, isYear } from '../../words/dates.ts'
import { bare, capitalise, join, question } from '../../words/text.ts'

/** "Which of these happened in January 2022, according to the source?" */
export const happenedIn: Template = {
  id: 'response/in-month',
  kind: 'multiple-response',
  write: (k, chance) => {
    const all = told(k).filter(({ fact, date }) => fact.when !== null && date !== '')
    const months = [...new Set(all.map((h) => isoOf(h).slice(0, 7)))].filter((month) => month.length === 7)
    return months.flatMap((month): ResponseDraft[] => {
      const inside = all.filter((h) => !isRange(isoOf(h)) && isoOf(h).startsWith(month))
      // A year, or a range that reaches into the month, can be neither right nor wrong.
      const outside = all.filter((h) => !isYear(isoOf(h)) && !datesOverlap(isoOf(h), month))
      const stem = question(`which of these happened in ${dateInWords(month)}, according to the source`)
      return draft(k, stem, inside, outside, 'month', chance(month), withPlace)
    })
  }
}

/** "Which of these happened before 12 January 2022, according to the source?", once a source, where it divides best. */
export const happenedBefore: Template = {
  id: 'response/before',
  kind: 'multiple-response',
  write: (k, chance) => {
    const all = told(k).filter(({ fact, date }) => fact.when !== null && date !== '')
    const sides = all
      .filter((h) => isDay(isoOf(h)))
      .map((h) => {
        const { first } = daysOf(isoOf(h))
        return {
          day: isoOf(h),
          before: all.filter((other) => daysOf(isoOf(other)).last < first),
          after: all.filter((other) => daysOf(isoOf(other)).first >= first)
        }
      })
      .sort((a, b) => Math.min(b.before.length, b.after.length) - Math.min(a.before.length, a.after.length))
    const [best] = sides
    if (!best) return []
    const stem = question(`which of these happened before ${dateInWords(best.day)}, according to the source`)
    return draft(k, stem, best.before, best.after, 'before', chance(best.day), withPlace)
  }
}

/** "Which of these happened in Geneva, according to the source?" */
export const happenedAt: Template = {
  id: 'response/at-place',
  kind: 'multiple-response',
  write: (k, chance) => {
    const all = told(k).filter(({ fact, place }) => fact.where.length > 0 && place !== '')
    const places = [...new Set(all.map(({ place }) => place))]
    return places.flatMap((place): ResponseDraft[] => {
      const inside = all.filter((h) => h.place === place)
      const venues = new Set(inside.flatMap(({ fact }) => fact.where.map(({ entity }) => entity)))
      const outside = all.filter(({ fact }) => fact.where.every(({ entity }) => !venues.has(entity)))
      const stem = question(`which of these happened ${place}, according to the source`)
      const names = [...venues].flatMap((id) => k.names(id))
      const hidden = (h: Happening): boolean => !names.some((name) => bare(h.clause).includes(bare(name)))
      return draft(
        k,
        stem,
        inside.filter(hidden),
        outside.filter(hidden),
        'venue',
        chance(place),
        ({ clause }) => clause
      )
    })
  }
}

const withPlace = ({ clause, place }: Happening): string => join(clause, place)

const isoOf = ({ fact }: Happening): string => fact.when?.iso ?? ''

const told = (k: Knowledge): Happening[] =>
  k.events.flatMap((fact) => happening(k, fact) ?? []).filter((h) => isSpecific(h) && hasHappened(h))

function draft(
  k: Knowledge,
  stem: string,
  inside: readonly Happening[],
  outside: readonly Happening[],
  slot: string,
  random: Rng,
  words: (h: Happening) => string
): ResponseDraft[] {
  const keys = random.shuffle(inside).slice(0, 3)
  // An event that reads like one on the other side could be taken for it.
  const twins = new Set(inside.flatMap((h) => rivals(k, h).map(({ id }) => id)))
  const wrong = outside.filter(({ fact }) => !twins.has(fact.id))
  if (keys.length < 2 || wrong.length < 2) return []
  return [
    {
      kind: 'multiple-response',
      stem,
      keys: keys.map((h) => capitalise(words(h))),
      distractors: random
        .shuffle(wrong)
        .map((h): Distractor => ({ text: capitalise(words(h)), why: report(h) })),
      form: 'text',
      explanation: keys.map((h) => report(h)).join(' '),
      facts: keys.map(({ fact }) => fact),
      slot,
      difficulty: 'hard'
    }
  ]
}
