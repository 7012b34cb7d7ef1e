import type { Span } from '../../../../src-shared/model.ts'
import type { Quote } from '../../text/quotes.ts'
import type { Sentence } from '../../text/tokens.ts'
import { clausesOf } from './clauses.ts'
import { mend } from './marks.ts'
import type { Frame, Mark } from './types.ts'
import { verbGroups } from './verb-groups.ts'

/** A sentence with its verbs and clauses. What is said inside clausal quotations belongs to another speaker and is left out. */
export function frameOf(sentence: Sentence, dates: readonly Span[], quotes: readonly Quote[]): Frame {
  const { tokens } = sentence
  const marks = mend(tokens)
  const plainMarks: Mark[] = [...marks]
  let next = 0
  tokens.forEach((t, i) => {
    while (next < dates.length && (dates[next]?.end ?? 0) < t.end) next++
    if (t.start >= (dates[next]?.start ?? t.end)) marks[i] = 'D'
  })
  for (const quote of quotes) {
    if (quote.parent !== null || !clausal(sentence, quote, plainMarks)) continue
    tokens.forEach((t, i) => {
      if (t.start >= quote.outer.start && t.end <= quote.outer.end) marks[i] = 'Q'
    })
  }
  const groups = verbGroups(tokens, marks)
  return { sentence, tokens, marks, groups, clauses: clausesOf(tokens, marks, groups) }
}

/** A quotation that says something by itself, unlike the one of a word or two within the writer's own sentence. */
export function clausal(sentence: Sentence, quote: Quote, marks: readonly Mark[]): boolean {
  let verbs = 0
  let words = 0
  let first = -1
  sentence.tokens.forEach((t, i) => {
    if (t.start < quote.start || t.end > quote.end) return
    if (first < 0 && marks[i] !== 'PUNCT') first = i
    if (marks[i] === 'VERB' || marks[i] === 'AUX') verbs++
    if (marks[i] !== 'PUNCT') words++
  })
  if (quote.start < sentence.start || quote.end > sentence.end) return words > 0
  const opener = sentence.tokens[first]
  const capital = opener !== undefined && /^\p{Lu}/u.test(opener.text)
  const closing = sentence.tokens.findLast((t) => t.end <= quote.end)?.text ?? ''
  const stops = /^[.,!?…]$/.test(closing)
  const before = sentence.tokens.findLast((t) => t.end <= quote.outer.start)?.text
  if (stops && (verbs > 0 || words >= 3))
    return capital || before === undefined || before === ',' || before === ':' || words >= 6
  return verbs > 0 && words >= 4 && (capital || before === ',' || before === ':' || before === undefined)
}
