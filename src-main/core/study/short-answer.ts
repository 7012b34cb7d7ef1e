import { countries } from '../questions/data/countries.ts'
import { distance, nearness, plain } from './wording.ts'

export interface Taken {
  readonly correct: boolean
  /** The known answer it was taken for, right or wrong; null where it is none. */
  readonly as: string | null
}

const places = new Set(
  countries.flatMap(({ name, aliases, cities }) => [name, ...aliases, ...cities]).map(plain)
)

/**
 * What a written answer is taken for. Right when it is one of `accepted` but for case, accents, marks, a leading
 * article, blanks, and numbers as words or figures; or but for a few slips of spelling, unless it is a country or city
 * of its own, or one of `wrong` is as near. Figures must match exactly. An empty answer is no answer.
 */
export function takeAnswer(text: string, accepted: readonly string[], wrong: readonly string[]): Taken {
  const given = plain(text)
  if (given === '') return { correct: false, as: null }
  const exact = accepted.find((each) => plain(each) === given)
  if (exact !== undefined) return { correct: true, as: exact }
  const right = nearest(given, accepted)
  const other = nearest(given, wrong)
  if (right && !places.has(given) && wrong.every((each) => distance(given, plain(each)) > right.away))
    return { correct: true, as: right.text }
  return { correct: false, as: other?.text ?? null }
}

function nearest(given: string, answers: readonly string[]): { text: string; away: number } | null {
  return (
    answers
      .flatMap((text) => {
        const away = nearness(given, plain(text))
        return away === null ? [] : [{ text, away }]
      })
      .sort((a, b) => a.away - b.away)[0] ?? null
  )
}
