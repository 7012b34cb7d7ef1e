import type { Clause, Frame } from '../../facts/syntax/types.ts'
import { DENIALS, PLANNED, WISHED } from '../data/light.ts'
import { words } from '../../text/plain.ts'
import { lemmaAt } from '../read/line.ts'

const NEGATIVE = /^(?:no|nobody|none|neither|nothing|nowhere|without|never|no-one|hardly)$/

/** Said of what then does not take place. */
const CALLED_OFF = words('cancel reject dismiss abandon scrap drop ban prohibit deny refute call_off suspend')

/** "no larger than a coin" denies nothing. */
const COMPARED = /^(?:more|less|fewer|later|earlier|\p{L}+er)$/u

/** The smallest clause around a token, and those it hangs on. */
export function clausesAround(frame: Frame, at: number): Clause[] {
  let best: Clause | null = null
  const own = frame.clauses.find((c) => at >= c.group.from && at < c.group.to)
  for (const c of own === undefined ? frame.clauses : [own]) {
    const start = startOf(c)
    if (at < start || at >= c.to) continue
    if (best === null || c.to - start <= best.to - startOf(best)) best = c
  }
  const out: Clause[] = []
  let next: Clause | undefined = best ?? undefined
  while (next !== undefined && !out.includes(next)) {
    out.push(next)
    // Only what is said or meant hangs on its verb; what happened "after" or "because" does not.
    next = next.kind === 'content' || next.kind === 'coordinate' ? frame.clauses[next.parent] : undefined
    const last = out.at(-1)
    if (last?.kind === 'coordinate') next = parentOfCoordinate(frame, last)
  }
  return out
}

const parentOfCoordinate = (frame: Frame, c: Clause): Clause | undefined => {
  const before = frame.clauses[c.parent]
  return before?.kind === 'content' ? frame.clauses[before.parent] : undefined
}

const startOf = (c: Clause): number =>
  Math.min(
    c.marker >= 0 ? c.marker : c.from,
    c.group.from,
    c.subject !== null && !c.shared && c.kind !== 'relative' ? c.subject.from : c.from
  )

export interface Standing {
  denied: boolean
  /** Only wished, considered, alleged or possible. */
  wished: boolean
  /** Still to come. */
  planned: boolean
  /** Left open: "whether", "if". */
  open: boolean
}

/** How what stands at a token is held: as so or not so, as done, to come, or only wished for. */
export function standing(
  frame: Frame,
  at: number,
  matched: (token: number) => boolean = () => true
): Standing {
  let flips = 0
  let wished = false
  let planned = false
  let open = false
  clausesAround(frame, at).forEach((c, level) => {
    if (c.group.negated && !(level === 0 && (butAfter(frame, c, at) || elsewhere(c, at, matched)))) flips++
    if (
      level === 0 &&
      c.group.passive &&
      at < c.group.from &&
      CALLED_OFF.has(lemmaAt(frame, c.group.main)) &&
      !elsewhere(c, at, matched)
    )
      flips++
    const from = startOf(c)
    for (let i = from; i < c.to; i++) {
      const lower = frame.tokens[i]?.lower ?? ''
      if (
        level === 0 &&
        NEGATIVE.test(lower) &&
        !inGroup(c, i) &&
        near(i, at, c) &&
        !COMPARED.test(frame.tokens[i + 1]?.lower ?? '')
      )
        flips++
      if (level === 0 ? i >= at : i !== c.group.main && !nounAfter(frame, c, i)) continue
      const next = frame.tokens[i + 1]?.lower ?? ''
      const lemma = /^(?:out|down)$/.test(next) ? `${lemmaAt(frame, i)}_${next}` : lemmaAt(frame, i)
      const mark = frame.marks[i]
      if (mark !== 'VERB' && mark !== 'NOUN' && mark !== 'ADJ') continue
      if (level === 0 && mark === 'VERB' && i < c.group.from) continue
      if (DENIALS.has(lemma) && mark === 'VERB') flips++
      if (WISHED.has(lemma) && (mark === 'VERB' || level > 0 || leadsOn(frame, i))) wished = true
      if (PLANNED.has(lemma) && mark !== 'NOUN') planned = true
    }
    const { modal } = c.group
    if (level === 0 && modal !== null && (inGroup(c, at) || frame.marks[at] !== 'VERB')) {
      if (/^(?:might|may|could|should|can)$/.test(modal)) wished = true
      if (/^(?:will|shall|would|'ll|must)$/.test(modal)) planned = true
    }
    if (c.marker >= 0 && /^(?:if|unless|whether)$/.test(frame.tokens[c.marker]?.lower ?? '')) open = true
  })
  return { denied: flips % 2 === 1, wished, planned, open }
}

/** "The referee, Ivan Rocha of Bolivia, was not available": what is denied is not what the claim is about. */
function elsewhere(c: Clause, at: number, matched: (token: number) => boolean): boolean {
  if (at >= c.group.from) return false
  for (let i = c.group.from; i < c.to; i++) if (matched(i)) return false
  return true
}

/** "was not about money but about friends": what follows "but" is affirmed. */
function butAfter(frame: Frame, c: Clause, at: number): boolean {
  for (let i = c.group.to; i < at; i++) if (frame.tokens[i]?.lower === 'but') return true
  return false
}

/** "reports that", "a threat to": a noun that has a clause or infinitive hanging on it. */
const leadsOn = (frame: Frame, i: number): boolean =>
  /^(?:to|that|for)$/.test(frame.tokens[i + 1]?.lower ?? '')
const nounAfter = (frame: Frame, c: Clause, i: number): boolean => i > c.group.main && leadsOn(frame, i)

const inGroup = (c: Clause, i: number): boolean => i >= c.group.from && i < c.group.to

/** "no" reaches the verb from the subject, or what follows it from the object. */
const near = (negation: number, at: number, c: Clause): boolean => {
  if (negation < c.group.from) return true
  if (at <= c.group.main) return negation <= c.group.to + 2
  return negation <= at
}
