import type { Alignment } from './align.ts'
import { standing } from './compare/polarity.ts'
import type { Claim } from './read/claim.ts'
import type { Item, Line } from './read/types.ts'
import { contrary } from './words/groups.ts'

export interface Polarity {
  /** One affirms what the other denies. */
  differs: boolean
  /** The line only wishes for, alleges or plans what the claim says is so. */
  unreal: boolean
  /** The line leaves open whether it is so, and the claim does not. */
  open: boolean
  claimed: string
  stated: string
  /** The core itself is not in the line, but its contrary is. */
  opposed: boolean
}

/** Whether claim and line affirm the same, by what stands around the core in both. */
export function polarityOf(claim: Claim, alignment: Alignment): Polarity {
  const none: Polarity = {
    differs: false,
    unreal: false,
    open: false,
    claimed: '',
    stated: '',
    opposed: false
  }
  const { core } = claim
  const match = alignment.matches.find((m) => m.item === core)
  if (core === null || match === undefined) return none
  const { line } = alignment
  let at = match.via === 'line' ? match.at : -1
  let opposed = false
  if (at < 0 && core.kind === 'word') {
    const other = line.items.find(
      (i) => i.kind === 'word' && contrary(core.lemma, i.lemma) && !matched(alignment, i)
    )
    if (other !== undefined) {
      at = other.from
      opposed = true
    }
  }
  if (at < 0) return none
  const mine = standing(claim.line.frame, core.from)
  const here = new Set(alignment.matches.flatMap((m) => (m.via === 'line' && m.at >= 0 ? [m.at] : [])))
  const theirs = standing(line.frame, at, (i) => here.has(i))
  // What will be is not denied by what has not been so far.
  const differs =
    (mine.denied !== theirs.denied) !== opposed && !(mine.planned && !theirs.planned && !opposed)
  return {
    differs,
    unreal:
      (theirs.wished && !mine.wished && !theirs.denied) ||
      (theirs.planned && !mine.planned && !mine.wished && done(claim)),
    open: theirs.open && !mine.open,
    claimed: words(claim.line, core.from),
    stated: words(line, at),
    opposed
  }
}

const matched = (alignment: Alignment, item: Item): boolean => alignment.matches.some((m) => m.other === item)

/** The claim says that it has happened, not that it is so or will be. */
const done = (claim: Claim): boolean =>
  claim.clause !== null && claim.clause.group.past && claim.clause.group.modal === null

function words(line: Line, at: number): string {
  const clause = line.clauses.find((c) => at >= c.from && at < c.to)
  const { tokens } = line.frame
  if (clause === undefined) return tokens[at]?.text ?? ''
  const to =
    at >= clause.group.from && at < clause.group.from + 8
      ? Math.max(clause.group.to, at + 1)
      : clause.group.to
  return tokens
    .slice(clause.group.from, to)
    .map((t) => t.text)
    .join(' ')
}
