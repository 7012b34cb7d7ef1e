import type { QuantityFact } from '../../../../../src-shared/model.ts'
import type { ChoiceDraft, Template } from '../../draft.ts'
import { happening, report, type Happening } from '../../happening.ts'
import type { Knowledge } from '../../knowledge.ts'
import { nearFigures, numbersIn, rewrite, type WrittenNumber } from '../../words/numbers.ts'
import { capitalise, join, question } from '../../words/text.ts'

/** "In how many stages were negotiations on security guarantees held in January 2022?" */
export const howMany: Template = {
  id: 'quantity/how-many',
  kind: 'multiple-choice',
  write: (k, chance) =>
    k.quantities.flatMap((fact): ChoiceDraft[] => {
      for (const event of k.events.filter(
        ({ evidence }) => evidence.start <= fact.start && fact.end <= evidence.end
      )) {
        const h = happening(k, event)
        const asked = h ? (inRest(h, fact) ?? inSubject(h, fact)) : null
        if (!h || !asked) continue
        const others = otherFigures(k, fact)
        const near = roughly(k, fact)
        return [
          {
            kind: 'multiple-choice',
            stem: asked.stem,
            key: capitalise(near + asked.number.text),
            distractors: around(
              nearFigures(asked.number).filter((figure) => !others.includes(figure)),
              asked.number.figure,
              chance(fact.id).below(4)
            ).map((figure) => ({
              text: capitalise(near + rewrite(asked.number, figure)),
              why: `The source gives ${near}${asked.number.text}.`
            })),
            form: 'text',
            explanation: report(h),
            facts: [fact, event],
            slot: 'number',
            difficulty: 'easy'
          }
        ]
      }
      return []
    })
}

/** "about ", "more than ": what the source puts before the number belongs to every option. */
const roughly = (k: Knowledge, { start }: QuantityFact): string => {
  const before = k.source.text.slice(Math.max(0, start - 20), start)
  const word =
    /\b(about|around|some|nearly|almost|more than|over|at least|up to|fewer than|less than|roughly|approximately)\s+$/i.exec(
      before
    )?.[1]
  return word === undefined ? '' : `${word.toLowerCase()} `
}

interface Asked {
  readonly stem: string
  readonly number: WrittenNumber
}

/** Figures that the source gives for the same unit elsewhere: true of something else, so never a wrong option. */
const otherFigures = (k: Knowledge, fact: QuantityFact): number[] =>
  k.everything.flatMap((other) =>
    other.kind === 'quantity' && other.id !== fact.id && other.unit === fact.unit ? [other.value] : []
  )

const matches = (number: WrittenNumber, fact: QuantityFact): boolean =>
  [1, 100, 1e3, 1e6, 1e9, 1e12].some(
    (scale) =>
      Math.abs(number.figure * scale - fact.value) < 1e-6 * Math.max(1, Math.abs(fact.value)) ||
      Math.abs(number.figure - fact.value * scale) < 1e-6
  )

const MONEY = /^(?:euros?|dollars?|pounds?|roubles?|rubles?|francs?|crowns?|yen|yuan)\b/i
const STARTS = /^(?<preposition>(?:in|by|for|at|to|with|from|of|on|over|after) )?$/i

/** "held | in three stages": the number opens what follows the verb. */
function inRest(h: Happening, fact: QuantityFact): Asked | null {
  const number = numbersIn(h.rest).find((found) => matches(found, fact))
  if (!number) return null
  const lead = STARTS.exec(h.rest.slice(0, number.start))
  if (!lead) return null
  const preposition = lead.groups?.['preposition'] ?? ''
  const after = h.rest.slice(number.end).trim()
  const isAmount = number.before !== '' || /%|per ?cent/i.test(number.after) || MONEY.test(after)
  if (isAmount)
    return {
      number,
      stem: question(
        join(preposition, 'how much', h.aux, h.subject, h.main, after.replace(MONEY, ''), h.place, h.date)
      )
    }
  const noun =
    /^(?<noun>(?:(?:\p{L}[\p{L}-]* ){0,2}?\p{L}[\p{L}-]*s|people|children|men|women)(?: of (?:the |an? )?\p{L}[\p{L}-]*| in (?:prison|jail))?)(?= (?:in|on|to|for|of|from|with|by|at|and|that|who|which|during|over|across|along|near)\b|$)(?<tail>.*)$/iu.exec(
      after
    )
  if (!noun || /^(?:and|or|of|to)\b/i.test(after)) return null
  const { noun: unit = '', tail = '' } = noun.groups ?? {}
  return {
    number,
    stem: question(join(preposition, 'how many', unit, h.aux, h.subject, h.main, tail, h.place, h.date))
  }
}

/** "Three ships | sank": the number opens the subject. */
function inSubject(h: Happening, fact: QuantityFact): Asked | null {
  const number = numbersIn(h.subject).find((found) => found.start === 0 && matches(found, fact))
  const noun = number ? h.subject.slice(number.end).trim() : ''
  if (
    !number ||
    noun === '' ||
    number.before !== '' ||
    number.after !== '' ||
    /^(?:of|and|or|to|more|other)\b/.test(noun)
  )
    return null
  return { number, stem: question(join('how many', noun, h.verb, h.rest, h.place, h.date)) }
}

/** As many figures below the key as the draw says, the others above, so that the key is not always in the middle. */
function around(figures: readonly number[], key: number, below: number): number[] {
  const smaller = figures.filter((figure) => figure < key).slice(0, below)
  const larger = figures.filter((figure) => figure > key).slice(0, 3 - smaller.length)
  return [...smaller, ...larger, ...figures.filter((figure) => figure < key).slice(below)]
}
