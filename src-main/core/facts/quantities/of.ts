import { nameText } from '../names/classify.ts'
import { basePhrase, fullPhrase } from '../syntax/phrases.ts'
import { clauseOf } from '../syntax/clause-of.ts'
import type { Frame } from '../syntax/types.ts'

const skipArticle = (frame: Frame, at: number): number => (frame.marks[at] === 'DET' ? at + 1 : at)

/** What an amount belongs to: what follows "of", what stands before "of" or "worth", else the clause around it. */
export function whatOf(frame: Frame, from: number, to: number): string {
  const { tokens, marks } = frame
  if (tokens[to]?.lower === 'of') {
    const after = fullPhrase(tokens, marks, to + 1, tokens.length, /^of$/)
    const head = after === null ? '' : (tokens[after.to - 1]?.lower ?? '')
    if (after?.from === to + 1 && !/^(?:other|them|it|which|these|those|work|rain)$/.test(head))
      return nameText(tokens.slice(skipArticle(frame, after.from), after.to))
  }
  let before = from - 1
  while (
    /^(?:about|some|around|nearly|almost|over|than|more|up|to|least|at|only|roughly|an?)$/.test(
      tokens[before]?.lower ?? ''
    )
  )
    before--
  if (/^(?:of|worth)$/.test(tokens[before]?.lower ?? '')) {
    let start = before
    while (start > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(marks[start - 1] ?? '')) start--
    if (start < before) return nameText(tokens.slice(start, before))
  }
  const quoted = marks[from] === 'Q'
  const clause = quoted ? null : clauseOf(frame, from)
  if (clause === null) return segment(frame, from, to)
  const { group, subject } = clause
  const inSubject = subject !== null && from >= subject.from && from < subject.to
  if (from < Math.min(group.from, subject?.from ?? group.from) || from >= clause.to)
    return segment(frame, from, to)
  const parts: string[] = []
  if (subject !== null && !inSubject) {
    const head = basePhrase(tokens, marks, subject.from, subject.to) ?? subject
    parts.push(nameText(tokens.slice(skipArticle(frame, head.from), head.to)))
  }
  parts.push(nameText(tokens.slice(group.from, group.to)))
  const rest = keep(frame, group.to, Math.min(clause.to, Math.max(group.to + 12, to + 4)), from, to)
  parts.push(rest)
  return parts.filter((p) => p !== '').join(' ')
}

/** Words between two places but for the amount itself and what only leads to it or to a date. */
function keep(frame: Frame, start: number, end: number, from: number, to: number): string {
  const { tokens, marks } = frame
  const kept = tokens.slice(start, end).filter((_, i) => {
    const at = start + i
    const leads = marks[at] === 'ADP' && (at + 1 === from || marks[at + 1] === 'D')
    return (
      (at < from || at >= to) &&
      !leads &&
      marks[at] !== 'D' &&
      marks[at] !== 'PUNCT' &&
      marks[at] !== 'SYM' &&
      !/^["“”]$/.test(tokens[at]?.text ?? '')
    )
  })
  return nameText(kept)
}

/** The words between the commas around it; more to the left when those say nothing. */
function segment(frame: Frame, from: number, to: number): string {
  const { tokens } = frame
  const stop = (i: number): boolean => /^[,;:"()—–.!?]$/.test(tokens[i]?.text ?? '')
  let start = from
  while (start > 0 && !stop(start - 1)) start--
  let end = to
  while (end < tokens.length && !stop(end)) end++
  let text = keep(frame, start, end, from, to)
  if (text.split(' ').length < 2 && start > 1) {
    let wider = start - 1
    while (wider > 0 && !stop(wider - 1)) wider--
    text = keep(frame, wider, end, from, to)
  }
  return text
}
