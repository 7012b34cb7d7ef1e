import type { MultipleChoice } from '../../../../../src-shared/model.ts'
import { bare } from '../../words/text.ts'
import { numbersIn } from '../../words/numbers.ts'
import { keysOf, onChoices, wrongOf, type LintContext, type Rule } from '../rule.ts'

/** Rules on how the options compare with each other. */

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const DATE = new RegExp(
  `^(?:(?:from )?\\d{1,2}(?: (?:to|and) \\d{1,2})? (?:${MONTHS})\\b|(?:${MONTHS})\\b.*\\d|\\d{4}$|.*\\b(?:${MONTHS}) \\d{4}$)`,
  'i'
)
const DURATION = /\b(?:half|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i

type Type = 'date' | 'duration' | 'number' | 'quotation' | 'sentence' | 'name'

function typeOf(text: string): Type {
  if (/^[“"‘]/.test(text)) return 'quotation'
  if (DATE.test(text)) return 'date'
  const words = bare(text).split(' ').length
  const [number] = numbersIn(text)
  if (number?.start === 0)
    return DURATION.test(text) && words <= 6 ? 'duration' : words <= 5 ? 'number' : 'sentence'
  if (DURATION.test(text) && /^(?:an?|half|one)\b/i.test(text) && words <= 6) return 'duration'
  return words >= 8 ||
    /^that /i.test(text) ||
    (words >= 4 && /\b(?:is|are|was|were|will|would|has|have|had)\b/.test(text))
    ? 'sentence'
    : 'name'
}

const TYPE_NAMES: Readonly<Record<Type, string>> = {
  date: 'a date',
  duration: 'a length of time',
  number: 'a number',
  quotation: 'a quotation',
  sentence: 'a statement',
  name: 'a name or phrase'
}

export const optionTypes: Rule = {
  id: 'option-types',
  about: 'Options of different types (Haladyna: keep choices homogeneous in content and grammar)',
  check: onChoices((question, context) => {
    const [key] = keysOf(question)
    if (!key) return []
    const wanted = typeOf(key.text)
    const form = wrongOf(question)
      // Sentences and long names shade into each other, so that border alone is no flaw.
      .filter(
        ({ text }) =>
          typeOf(text) !== wanted &&
          ![typeOf(text), wanted].every((type) => type === 'sentence' || type === 'name')
      )
      .map(({ id, text }) => ({
        field: `options.${id}`,
        message: `“${text}” is ${TYPE_NAMES[typeOf(text)]}; the right option is ${TYPE_NAMES[wanted]}. Use one type.`
      }))
    return form.length > 0 ? form : entityTypes(question, context)
  })
}

/** A person among places: only the source can tell. */
function entityTypes(
  question: MultipleChoice,
  { source }: LintContext
): { field: string; message: string }[] {
  if (!source) return []
  const types = new Map(
    source.entities.flatMap(({ type, name, aliases }) =>
      [name, ...aliases].map((each): [string, string] => [bare(each), type])
    )
  )
  const [key] = keysOf(question)
  const wanted = types.get(bare(key?.text ?? ''))
  return wrongOf(question).flatMap(({ id, text }) => {
    const type = types.get(bare(text))
    return wanted === undefined || type === undefined || type === wanted
      ? []
      : [
          {
            field: `options.${id}`,
            message: `“${text}” is a ${type}; the right option is a ${wanted}. Use one type.`
          }
        ]
  })
}

const unNot = (text: string): string =>
  bare(text)
    .replace(/ not\b|\bno longer /g, '')
    .replace(/\bcannot\b/g, 'can')
    .replace(/\s+/g, ' ')

export const logicalCue: Rule = {
  id: 'logical-cue',
  about: "Two options are each other's opposite, so one of the two must be right (Tarrant: logical cues)",
  check: onChoices((question) => {
    const [key] = keysOf(question)
    const opposite = key
      ? wrongOf(question).find(({ text }) => bare(text) !== bare(key.text) && unNot(text) === unNot(key.text))
      : undefined
    return opposite && question.options.length > 2
      ? [
          {
            field: `options.${opposite.id}`,
            message: `“${opposite.text}” is the opposite of the right option; readers see that one of the two must be right. Replace it.`
          }
        ]
      : []
  })
}

const PARTS = /\s*(?:,| and | or )\s*/

export const convergence: Rule = {
  id: 'convergence',
  about: 'The right option shares most with the others, so it can be reckoned out (Tarrant: convergence)',
  check: onChoices((question) => {
    const parts = question.options.map(({ text, correct }) => ({
      correct,
      parts: text
        .split(PARTS)
        .map(bare)
        .filter((part) => part !== '')
    }))
    // Sentences have an "and" of their own; only short lists of the same length are built from parts.
    if (
      question.options.length < 4 ||
      parts.some((each) => each.parts.length < 2 || each.parts.length !== parts[0]?.parts.length)
    )
      return []
    if (question.options.some(({ text }) => bare(text).split(' ').length > 12)) return []
    const counts = new Map<string, number>()
    parts.forEach((each) => each.parts.forEach((part) => counts.set(part, (counts.get(part) ?? 0) + 1)))
    const scores = parts.map((each) => ({
      correct: each.correct,
      score: each.parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0)
    }))
    const key = scores.find(({ correct }) => correct)?.score ?? 0
    const best = Math.max(...scores.filter(({ correct }) => !correct).map(({ score }) => score))
    return key > best
      ? [
          {
            field: 'options',
            message:
              'The right option is made of the parts that come most often. Use each part in as many wrong options.'
          }
        ]
      : []
  })
}

/** A wrong figure this many times the right one fools nobody. */
const ABSURD = 100
const ABSURD_YEARS = 60
const FILLER = /^(?:i don['’]t know|don['’]t know|no idea|nothing|other|something else|n\/a|x+|\?+|\.+)$/i

export const implausible: Rule = {
  id: 'implausible',
  about: 'A wrong option that nobody would choose (Tarrant: implausible distractors)',
  check: onChoices((question) => {
    const [key] = keysOf(question)
    if (!key) return []
    return wrongOf(question)
      .filter(({ text }) => FILLER.test(text.trim()) || tooFar(key.text, text))
      .map(({ id, text }) => ({
        field: `options.${id}`,
        message: `Nobody would choose “${text}”. Use something nearer to the right option.`
      }))
  })
}

function tooFar(key: string, wrong: string): boolean {
  const years = [key, wrong].map((text) => /\b(1\d{3}|20\d\d)\b/.exec(text)?.[1])
  if (DATE.test(key) && DATE.test(wrong) && years[0] && years[1])
    return Math.abs(Number(years[0]) - Number(years[1])) > ABSURD_YEARS
  const [right, other] = [numbersIn(key)[0], numbersIn(wrong)[0]]
  if (
    typeOf(key) !== 'number' ||
    typeOf(wrong) !== 'number' ||
    !right ||
    !other ||
    right.figure === 0 ||
    other.figure === 0
  )
    return false
  if (right.after.trim() !== other.after.trim()) return false
  const ratio = other.figure / right.figure
  return ratio > ABSURD || ratio < 1 / ABSURD
}
