import { nearDates, words } from '../../distractors/dates.ts'
import { nearPlaces } from '../../distractors/places.ts'
import type { ClaimDraft, Template } from '../../draft.ts'
import {
  happening,
  isSpecific,
  report,
  rivals,
  sameDate,
  samePlace,
  takesPlace,
  type Happening
} from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { onDate } from '../../words/dates.ts'
import { durationInWords, nearDurations } from '../../words/durations.ts'
import { bare } from '../../words/text.ts'
import { lastedFor } from '../event/how-long.ts'

/** Claims with nothing to check but "something happened" are no use. */
const tellsEnough = (h: Happening): boolean =>
  (h.date !== '' || h.place !== '') && (isSpecific(h) || (h.date !== '' && h.place !== ''))

const forEach = (k: Knowledge, write: (h: Happening) => ClaimDraft[]): ClaimDraft[] =>
  k.events.flatMap((fact) => {
    const h = happening(k, fact)
    return h && tellsEnough(h) ? write(h) : []
  })

const sourceSays = (right: string, wrong: string): string =>
  `The source says ${right}; the claim says ${wrong}.`

export const eventTrue: Template = {
  id: 'claim/event',
  kind: 'true-false',
  write: (k) =>
    forEach(k, (h) => [
      {
        kind: 'true-false',
        stem: report(h),
        verdict: 'true',
        explanation: `The source says so: ${report(h)}`,
        facts: [h.fact],
        slot: 'event',
        difficulty: 'easy'
      }
    ])
}

/** One change: the date. The venue is left out where the words alone are clear, so that it reads unlike the true claim. */
export const eventDateFalse: Template = {
  id: 'claim/event-date',
  kind: 'true-false',
  write: (k, chance) =>
    forEach(k, (h) => {
      if (!h.fact.when || h.date === '') return []
      const twins = rivals(k, h)
      if (twins.some((twin) => twin.when !== null && (h.place === '' || samePlace(twin, h.fact)))) return []
      const taken = twins.flatMap(({ when }) => (when ? [when.iso] : []))
      const wrong = nearDates(k, h.fact.when.iso, taken, chance(h.fact.id))[0]
      if (!wrong) return []
      const stem = report(h, {
        date: onDate(wrong.iso),
        ...(isSpecific(h) && twins.length === 0 ? { place: '' } : {})
      })
      return [
        {
          kind: 'true-false',
          stem,
          verdict: 'false',
          explanation: sourceSays(words(h.fact.when.iso), words(wrong.iso)),
          facts: [h.fact],
          slot: 'date',
          difficulty: 'medium'
        }
      ]
    })
}

/** One change: the venue. */
export const eventPlaceFalse: Template = {
  id: 'claim/event-place',
  kind: 'true-false',
  write: (k, chance) =>
    forEach(k, (h) => {
      const venue = h.fact.where[0]
      if (!venue || h.place === '' || !takesPlace(h)) return []
      const twins = rivals(k, h)
      if (twins.some((twin) => twin.where.length > 0 && (h.date === '' || sameDate(twin, h.fact)))) return []
      const right = k.entity(venue.entity)?.name ?? venue.name
      const wrong = nearPlaces(k, h.fact.where, chance(h.fact.id)).find(
        (place) => !bare(h.clause).includes(bare(place))
      )
      if (wrong === undefined) return []
      const stem = report(h, {
        place: h.place.replace(right, wrong),
        ...(isSpecific(h) && twins.length === 0 ? { date: '' } : {})
      })
      if (!stem.includes(wrong)) return []
      return [
        {
          kind: 'true-false',
          stem,
          verdict: 'false',
          explanation: sourceSays(right, wrong),
          facts: [h.fact],
          slot: 'place',
          difficulty: 'medium'
        }
      ]
    })
}

/** The duration, right or with one change; by the draw. */
export const eventDuration: Template = {
  id: 'claim/event-duration',
  kind: 'true-false',
  write: (k, chance) =>
    forEach(k, (h) => {
      if (!h.fact.duration || rivals(k, h).some(({ duration }) => duration !== null)) return []
      const right = durationInWords(h.fact.duration.iso)
      const wrong = nearDurations(h.fact.duration.iso)[0]
      const isTrue = chance(h.fact.id).below(2) === 0 || wrong === undefined
      return [
        {
          kind: 'true-false',
          stem: lastedFor(h, isTrue ? right : wrong),
          verdict: isTrue ? 'true' : 'false',
          explanation: isTrue ? `The source says so: ${lastedFor(h, right)}` : sourceSays(right, wrong),
          facts: [h.fact],
          slot: 'duration',
          difficulty: 'easy'
        }
      ]
    })
}
