import type { Bank, Question, Source } from '../../../src-shared/model.ts'
import { keyText } from '../../core/questions/generate.ts'
import { LEAST_CONFIDENCE } from '../../core/questions/knowledge.ts'
import { generateBank, type GenerateOptions } from '../generate.ts'
import { isSuggestion } from './suggestion.ts'

/**
 * A bank as `generateBank` makes it, with further questions at the end: those that can be asked once some suggestions
 * are accepted. Whoever keeps the bank leaves out every question on a fact that was not.
 */
export function draftBank(source: Source, options: GenerateOptions = {}): Bank {
  const bank = generateBank(source, options)
  const suggestions = new Set(source.facts.filter(isSuggestion).map(({ id }) => id))
  if (suggestions.size === 0) return bank
  const facts = source.facts.map((fact) =>
    suggestions.has(fact.id) ? { ...fact, confidence: LEAST_CONFIDENCE } : fact
  )
  const ids = new Set(bank.questions.map(({ id }) => id))
  const asked = new Set(bank.questions.map(sameness))
  const more = generateBank({ ...source, facts }, options).questions.filter(
    (question) =>
      question.facts.some((fact) => suggestions.has(fact)) &&
      !ids.has(question.id) &&
      !asked.has(sameness(question))
  )
  return { ...bank, questions: [...bank.questions, ...more] }
}

const sameness = (question: Question): string => `${question.stem}|${keyText(question)}`
