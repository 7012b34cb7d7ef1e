import type { Question } from '../../../../src-shared/model.ts'
import type { Flaw, LintContext } from './rule.ts'
import { rules } from './rules/index.ts'

/**
 * The item-writing flaws of a question that can be found by rule, after Tarrant, Ware and Mohammed (2009) and
 * Haladyna, Downing and Rodriguez (2002). Two of their flaws are left out: "lost sequence", because every attempt
 * shuffles the options, and "ambiguous", which no rule can see. Empty when there is nothing to say.
 */
export function lint(question: Question, context: LintContext = {}): Flaw[] {
  return rules.flatMap((rule) => rule.check(question, context).map((flaw) => ({ rule: rule.id, ...flaw })))
}

export type { Flaw, LintContext } from './rule.ts'
