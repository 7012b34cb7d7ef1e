import { nearPlaces, placeKind } from '../../distractors/places.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { ask, happening, isSpecific, report, rivals, sameDate, takesPlace } from '../../happening.ts'
import { bare, capitalise } from '../../words/text.ts'

/** "Where did a meeting of the two delegations take place?" */
export const eventWhere: Template = {
  id: 'event/where',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.events.flatMap((fact): ChoiceDraft[] => {
      const h = happening(k, fact)
      const venue = fact.where[0]
      if (!h || !venue || h.place === '' || !takesPlace(h)) return []
      const name = k.entity(venue.entity)?.name ?? venue.name
      const twins = rivals(k, h).filter(({ where }) => where.length > 0)
      const needsDate = !isSpecific(h) || twins.length > 0
      if (needsDate && (h.date === '' || twins.some((twin) => sameDate(twin, fact) || twin.when === null)))
        return []
      const stem = ask(
        h,
        placeKind(name) === 'city'
          ? 'in which city'
          : placeKind(name) === 'country'
            ? 'in which country'
            : 'where',
        needsDate ? h.date : ''
      )
      if (k.names(venue.entity).some((each) => ` ${bare(stem)} `.includes(` ${bare(each)} `))) return []
      const distractors = nearPlaces(k, fact.where, chance(fact.id))
        .filter((place) => !bare(stem).includes(bare(place)))
        .map((place) => {
          const other = k.events.find(
            ({ id, where }) => id !== fact.id && where.some(({ entity }) => k.entity(entity)?.name === place)
          )
          const there = other ? happening(k, other) : null
          return { text: capitalise(place), why: there ? report(there) : `The source gives ${name}.` }
        })
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: capitalise(name),
          distractors,
          form: 'name',
          explanation: report(h),
          facts: [fact],
          slot: 'place',
          difficulty: 'medium'
        }
      ]
    })
}
