import { nearNames, optionName } from '../../distractors/people.ts'
import type { ChoiceDraft, Distractor, Template } from '../../draft.ts'
import { definite, happening, isActivity, report, rivals } from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { bare, capitalise, join, list, question } from '../../words/text.ts'

/** "the talks between A and B on C": before, the two sides, after. */
const BETWEEN =
  /^(?<head>.+?) between (?<one>.+?) and (?<two>.+?)(?<tail> (?:on|about|over|concerning|regarding) .+)?$/

/** "Who took part in the talks on security that ended in Geneva on 21 January 2022?" */
export const eventBetween: Template = {
  id: 'event/between',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.events.flatMap((fact): ChoiceDraft[] => {
      const h = happening(k, fact)
      const parts = h ? BETWEEN.exec(h.subject)?.groups : undefined
      if (!h || !parts || !isActivity(h) || h.rest !== '' || rivals(k, h).length > 0) return []
      const sides = [parts['one'] ?? '', parts['two'] ?? ''].map((side) =>
        fact.who.find((id) => names(k, id, side))
      )
      const [one, two] = sides
      if (one === undefined || two === undefined || one === two) return []
      const stem = question(
        join(
          'who took part in',
          definite(join(parts['head'], parts['tail'])),
          'that',
          h.verb,
          h.place,
          h.date
        )
      )
      const random = chance(fact.id)
      const first = nearNames(k, one, fact.who, stem, random)[0]
      const second = nearNames(k, two, fact.who, stem, random).find(({ text }) => text !== first?.text)
      if (!first || !second) return []
      const [a, b] = [optionName(k, one), optionName(k, two)]
      // Two by two, so that no name stands out by how often it comes.
      const wrong = (left: string, right: string): Distractor => ({
        text: pair(left, right),
        why: `The source names ${pair(k.name(one) ?? a, k.name(two) ?? b)}.`
      })
      return [
        {
          kind: 'multiple-choice',
          stem,
          key: pair(a, b),
          distractors: [wrong(first.text, b), wrong(a, second.text), wrong(first.text, second.text)],
          form: 'text',
          explanation: report(h),
          facts: [fact],
          slot: 'participant',
          difficulty: 'medium'
        }
      ]
    })
}

const pair = (a: string, b: string): string => capitalise(list([a, b.replace(/^The /, 'the ')]))

/** The side is this entity: its name ends the side, after an office at most. */
const names = (k: Knowledge, id: string, side: string): boolean =>
  k
    .names(id)
    .some(
      (name) =>
        bare(side) === bare(name) ||
        (k.entity(id)?.type === 'person' && ` ${bare(side)}`.endsWith(` ${bare(name)}`))
    )
