import type { Rule } from '../rule.ts'
import { evidenceThere } from './evidence.ts'
import { articleCue, numberCue } from './grammar.ts'
import { clang, longestKey, oneKey } from './keys.ts'
import { convergence, implausible, logicalCue, optionTypes } from './likeness.ts'
import {
  absoluteTerms,
  allOrNone,
  combinedOptions,
  duplicateOptions,
  optionCount,
  overlappingOptions,
  vagueTerms
} from './options.ts'
import {
  answerCue,
  blanks,
  dangling,
  orderCue,
  negativeStem,
  questionMark,
  tooLong,
  unfocused
} from './stem.ts'

/** Every rule; a new one is a file (or a neighbour of its family) and a line here. */
export const rules: readonly Rule[] = [
  oneKey,
  optionCount,
  duplicateOptions,
  overlappingOptions,
  optionTypes,
  allOrNone,
  combinedOptions,
  longestKey,
  clang,
  articleCue,
  numberCue,
  logicalCue,
  convergence,
  implausible,
  absoluteTerms,
  vagueTerms,
  questionMark,
  negativeStem,
  unfocused,
  blanks,
  dangling,
  orderCue,
  answerCue,
  tooLong,
  evidenceThere
]
