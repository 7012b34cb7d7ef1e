import type { Question } from '../../../../../src-shared/model.ts'
import { bare } from '../../words/text.ts'
import { numbersIn } from '../../words/numbers.ts'
import { evidenceText, keysOf, onOptions, wrongOf, type Rule } from '../rule.ts'

export const optionCount: Rule = {
  id: 'option-count',
  about:
    'Too few options to be worth asking (Haladyna: write as many plausible options as you can; three suffice)',
  check: onOptions((question) => {
    if (question.kind === 'multiple-response')
      return question.options.length >= 4
        ? []
        : [{ field: 'options', message: 'With fewer than four options, guessing earns too much. Add one.' }]
    return question.options.length >= 3
      ? []
      : [
          {
            field: 'options',
            message:
              'Two options make a guess right half the time. Add a third, or ask it as true / false / not stated.'
          }
        ]
  })
}

export const duplicateOptions: Rule = {
  id: 'duplicate-options',
  about: 'Two options say the same',
  check: (question) => {
    const parts = partsOf(question)
    if (!parts) return []
    return parts.options.flatMap(({ id, text }, at) => {
      if (!parts.options.slice(0, at).some((earlier) => bare(earlier.text) === bare(text))) return []
      const flaw = {
        field: `${parts.field}.${id}`,
        message: `“${text}” is there twice. Change or remove one.`
      }
      const spare =
        question.kind === 'multiple-choice' &&
        question.options.length > 3 &&
        question.options.some((each) => each.id === id && !each.correct)
      return [
        spare
          ? {
              ...flaw,
              fix: {
                label: 'Remove it',
                question: { ...question, options: question.options.filter((each) => each.id !== id) }
              }
            }
          : flaw
      ]
    })
  }
}

function partsOf(
  question: Question
): { field: string; options: readonly { id: string; text: string }[] } | null {
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return { field: 'options', options: question.options }
    case 'who-said-it':
      return { field: 'choices', options: question.choices }
    case 'ordering':
      return { field: 'items', options: question.items }
    case 'date':
    case 'short-answer':
    case 'true-false':
      return null
  }
}

export const overlappingOptions: Rule = {
  id: 'overlapping-options',
  about: 'One option includes another, so both could be right (Haladyna: keep choices independent)',
  check: onOptions((question) =>
    question.options.flatMap(({ id, text }) => {
      const range = rangeOf(text)
      const other = question.options.find(
        (each) => each.id !== id && range !== null && overlaps(range, each.text)
      )
      return other
        ? [
            {
              field: `options.${id}`,
              message: `“${text}” includes “${other.text}”. Options must not overlap.`
            }
          ]
        : []
    })
  )
}

/** "5 to 10", "5-10", "more than 10", "under 5". */
function rangeOf(text: string): [number, number] | null {
  // Days of a month are compared as dates elsewhere.
  if (/january|february|march|april|\bmay\b|june|july|august|september|october|november|december/i.test(text))
    return null
  const between = /^(\d[\d,.]*) ?(?:to|-|–) ?(\d[\d,.]*)\b/.exec(text)
  if (between)
    return [Number((between[1] ?? '').replaceAll(',', '')), Number((between[2] ?? '').replaceAll(',', ''))]
  const open = /^(more than|over|at least|less than|fewer than|under|at most|up to) (\d[\d,.]*)/i.exec(text)
  if (!open) return null
  const value = Number((open[2] ?? '').replaceAll(',', ''))
  return /more|over|least/i.test(open[1] ?? '') ? [value, Infinity] : [-Infinity, value]
}

function overlaps([from, to]: readonly [number, number], text: string): boolean {
  const other = rangeOf(text)
  if (other) return other[0] <= to && from <= other[1]
  const [number] = numbersIn(text)
  return number !== undefined && number.figure >= from && number.figure <= to
}

const ALL_OR_NONE =
  /^(?:all|none|both|neither|any|some|two|either) of (?:the above|these|them|the below|the options|the others)\b|^(?:all|none) of (?:the )?above\b|^(?:all|none) are (?:correct|true|right)$/i
const COMBINED =
  /^(?:both |only )?[a-h1-8](?:,? (?:and|&) [a-h1-8])+(?: only)?$|^(?:both )?\(?[a-h]\)? and \(?[a-h]\)?/i

export const allOrNone: Rule = {
  id: 'all-or-none',
  about: '"All of the above" and "none of the above" (Tarrant)',
  check: onOptions((question) =>
    question.options
      .filter(({ text }) => ALL_OR_NONE.test(text.trim()))
      .map(({ id, text, correct }) => {
        const flaw = {
          field: `options.${id}`,
          message: `“${text}” rewards half knowledge. Replace it with an option of its own.`
        }
        return correct || question.options.length < 4
          ? flaw
          : {
              ...flaw,
              fix: {
                label: 'Remove it',
                question: { ...question, options: question.options.filter((each) => each.id !== id) }
              }
            }
      })
  )
}

export const combinedOptions: Rule = {
  id: 'combined-options',
  about: 'Options that combine others, "A and C" (Tarrant: complex or K-type)',
  check: onOptions((question) =>
    question.options
      .filter(({ text }) => COMBINED.test(text.trim()))
      .map(({ id, text }) => ({
        field: `options.${id}`,
        message: `“${text}” combines other options. Write each option out by itself.`
      }))
  )
}

const ABSOLUTE =
  /\b(always|never|all|every|everyone|everybody|nobody|no one|none|only|completely|totally|absolutely|entirely|must never)\b/i
const unquoted = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, ' ')

export const absoluteTerms: Rule = {
  id: 'absolute-terms',
  about: 'Absolute terms mark an option as wrong (Tarrant)',
  check: onOptions((question, context) => {
    if (keysOf(question).some(({ text }) => ABSOLUTE.test(unquoted(text)))) return []
    const stated = bare(context.source?.text ?? '')
    return wrongOf(question).flatMap(({ id, text }) => {
      const word = ABSOLUTE.exec(unquoted(text))?.[0]
      // What somebody else said in the source is no invention of the author's.
      if (word === undefined || stated.includes(bare(text))) return []
      return [
        {
          field: `options.${id}`,
          message: `“${word}” makes this option look wrong, since few things are so without exception. Reword it.`
        }
      ]
    })
  })
}

const VAGUE =
  /\b(often|usually|sometimes|frequently|rarely|seldom|occasionally|generally|typically|normally|commonly|mostly)\b/i

export const vagueTerms: Rule = {
  id: 'vague-terms',
  about: 'Vague frequency terms mean something else to each reader (Tarrant)',
  check: (question, context) => {
    const stated = evidenceText(question, context)
    const parts = [
      { field: 'stem', text: question.stem },
      ...(question.kind === 'multiple-choice' || question.kind === 'multiple-response'
        ? question.options.map(({ id, text }) => ({ field: `options.${id}`, text }))
        : [])
    ]
    return parts.flatMap(({ field, text }) => {
      const word = VAGUE.exec(unquoted(text))?.[0]
      const saidBySource =
        word !== undefined && (context.source?.text ?? stated).toLowerCase().includes(word.toLowerCase())
      return word === undefined || saidBySource
        ? []
        : [
            {
              field,
              message: `“${word}” is vague: readers take it differently. Give a number or leave it out.`
            }
          ]
    })
  }
}
