import { lint } from '../core/questions/lint/lint.ts'
import { issueLine, pathName, readBankText, type Issue } from '../formats/factwright-json/read.ts'
import type { Bank, Question } from '../../src-shared/model.ts'
import { bankProblems } from './bank-problems.ts'

export { issueLine, type Issue }
export { readBankFile } from '../formats/factwright-json/bytes.ts'
export { bankSchema } from '../formats/factwright-json/schema.ts'
export { writeBank, writeJson } from '../formats/factwright-json/write.ts'

export interface Validation {
  /** Null where the file is no bank in shape. */
  readonly bank: Bank | null
  /** What makes the file wrong. It is sound when there is none. */
  readonly problems: readonly Issue[]
  /** What makes a question a poor one, by the rules for writing questions. */
  readonly flaws: readonly Issue[]
}

/** Checks a bank file as text: its shape, then what it points at, then how its questions are written. */
export function validateBank(text: string): Validation {
  const { bank, issues, placeOf } = readBankText(text)
  if (bank === null) return { bank, problems: issues, flaws: [] }
  const { sources, questions } = bankProblems(bank)
  const contradictions = [...sources, ...questions].map(({ path, message }) => ({
    ...placeOf(path),
    path: pathName(path),
    message
  }))
  const flaws = bank.questions.flatMap((question, index) =>
    flawsOf(question, bank).map(({ field, message }) => {
      const path = ['questions', index, ...stepsOf(question, field)]
      return { ...placeOf(path), path: pathName(path), message }
    })
  )
  return { bank, problems: [...issues, ...contradictions].sort(byPlace), flaws: flaws.sort(byPlace) }
}

const byPlace = (a: Issue, b: Issue): number => a.line - b.line || a.column - b.column

function flawsOf(question: Question, { sources }: Bank) {
  const [first] = question.evidence
  const source = sources.find(({ id }) => id === first?.source)
  return lint(question, source === undefined ? {} : { source })
}

/** From the lint's name of a field (`options.b`) to where it stands in the file (`options`, 1, `text`). */
function stepsOf(question: Question, field: string): (string | number)[] {
  const [list = '', id] = field.split('.')
  if (id === undefined) return list === 'key' && question.kind !== 'true-false' ? [] : [list]
  const parts = Object.entries(question).find(([name]) => name === list)?.[1] as { id: string }[] | undefined
  const index = parts?.findIndex((part) => part.id === id) ?? -1
  return index === -1 ? [list] : [list, index, 'text']
}
