import { words } from '../../text/plain.ts'
import { lemmaAt } from '../read/line.ts'
import type { Claim } from '../read/claim.ts'
import type { Read } from '../read/source.ts'
import type { Line, NameItem } from '../read/types.ts'

const REBUTS = words('deny dismiss reject dispute refute contradict disagree')
const WHAT =
  words(`this that it these those charge claim claims allegation allegations accusation accusations report reports suggestion
  charges criticism rumour rumours rumor rumors idea comparison theory figure figures version account`)

export interface Rebuttal {
  line: Line
  /** The words that deny it. */
  words: string
}

/**
 * Where the one who speaks in the claim denies what a line says: in the same sentence ("a charge she dismissed") or in one
 * of the two after it ("The spokeswoman denied the claim."). Null where nobody does.
 */
export function rebuttalOf(claim: Claim, line: Line, source: Read): Rebuttal | null {
  const { said } = claim
  if (said === null) return null
  const speakers = said.speaker.filter((i): i is NameItem => i.kind === 'name')
  const nouns = said.speaker.flatMap((i) => (i.kind === 'word' && !i.weak ? [i.lemma] : []))
  for (let i = line.index; i <= line.index + 2; i++) {
    const next = source.lines[i]
    if (next === undefined || next.paragraph > line.paragraph + 1) break
    for (const clause of next.clauses) {
      if (!rebuts(next, clause.group.main) || clause.group.negated) continue
      const { subject } = clause
      if (subject === null || !anaphoric(next, clause.group.to, subject.from)) continue
      const inside = (at: number): boolean => at >= subject.from && at < subject.to
      const named = speakers.some(
        (s) =>
          next.referents.some((r) => inside(r.at) && s.entities.includes(r.entity)) ||
          next.items.some(
            (n) => n.kind === 'name' && inside(n.from) && s.keys.every((k) => n.keys.includes(k))
          )
      )
      const described =
        nouns.length > 0 &&
        nouns.every((n) => next.items.some((w) => w.kind === 'word' && inside(w.from) && w.lemma === n))
      if (!named && !described) continue
      if (nouns.length > 0 && !described && speakers.length > 0 && nouns.length > 1) continue
      return {
        line: next,
        words: next.frame.tokens
          .slice(subject.from, clause.group.to + 2)
          .map((t) => t.text)
          .join(' ')
      }
    }
  }
  return null
}

const rebuts = (line: Line, at: number): boolean => {
  const lemma = lemmaAt(line.frame, at)
  if (REBUTS.has(lemma)) return true
  return lemma === 'rule' && line.frame.tokens.slice(at + 1, at + 5).some((t) => t.lower === 'out')
}

/** "denied that", "rejected the claim", "a charge the minister dismissed". */
function anaphoric(line: Line, after: number, subject: number): boolean {
  const { tokens, marks } = line.frame
  const first = tokens[after]
  if (
    first !== undefined &&
    WHAT.has(first.lower) &&
    !(
      first.lower === 'that' &&
      opensClause(line, after) &&
      !/^(?:ADP|PUNCT|ADV)$/.test(marks[after + 1] ?? 'PUNCT')
    )
  )
    return true
  if (
    marks[after] === 'DET' &&
    WHAT.has(tokens[after + 1]?.lower ?? '') &&
    !/^(?:that|of)$/.test(tokens[after + 2]?.lower ?? '')
  )
    return true
  const at = /^(?:mr|mrs|ms|dr|sir|lord|lady|the)\.?$/.test(tokens[subject - 1]?.lower ?? '')
    ? subject - 1
    : subject
  return WHAT.has(tokens[at - 1]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? '')
}

const opensClause = (line: Line, that: number): boolean => line.clauses.some((c) => c.marker === that)
