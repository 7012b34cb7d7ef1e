import type { Alignment } from '../align.ts'
import type { Claim } from '../read/claim.ts'
import type { Clause } from '../../facts/syntax/types.ts'
import type { Read } from '../read/source.ts'
import type { Line, NameItem } from '../read/types.ts'

export interface Doing {
  /** Whether the one the claim's verb is said of is the one it is said of in the source; null where that cannot be told. */
  same: boolean | null
  claimed: NameItem | null
  stated: string
  /** Both are people, or both are not, so that one may have been put for the other. */
  alike: boolean
}

/** The clause a token of the line belongs to by its verb: its own verb, or the nearest before it. */
export function clauseWith(line: Line, at: number): Clause | null {
  return line.clauses.find((c) => at >= c.group.from && at < c.group.to) ?? null
}

/** Compares who does it, or whom it is done to, where both sides name them before the same verb. */
export function subjectOf(claim: Claim, alignment: Alignment, source: Read): Doing {
  const none: Doing = { same: null, claimed: null, stated: '', alike: false }
  const { clause, core } = claim
  if (clause === null || core === null || clause.subject === null) return none
  const range = clause.subject
  const inside = claim.line.items.filter((i) => i.from >= range.from && i.to <= range.to)
  const claimed = inside.at(-1)
  if (claimed?.kind !== 'name' || inside.some((i) => i.kind === 'name' && i !== claimed)) return none
  // "The mayor of Leeds", "Leeds councillors": the name is not the head.
  if (
    inside.some((i) => i.kind === 'word') &&
    claim.line.frame.tokens.slice(range.from, claimed.from).some((t) => t.tag === 'ADP')
  )
    return none
  const verb = claim.line.items.find((i) => i.from <= clause.group.main && clause.group.main < i.to)
  const match = alignment.matches.find((m) => m.item === verb)
  if (match?.via !== 'line' || match.at < 0) return none
  const { line } = alignment
  const theirs = clauseWith(line, match.at)
  if (!theirs?.subject) return none
  const subject = theirs.subject
  if (theirs.group.passive !== clause.group.passive) {
    // Voice turned: what was before the verb must not stand before it again.
    const again = line.referents.find(
      (r) => r.at >= subject.from && r.at < subject.to && claimed.entities.includes(r.entity)
    )
    // "founded in 1894 by" is a participle, whatever it was taken for.
    const active = theirs.group.passive ? clause.group : theirs.group
    const object = (theirs.group.passive ? claim.line : line).frame.marks[active.to]
    const clear = /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(object ?? '')
    return again === undefined || match.score < 0.9 || !clear
      ? none
      : { same: false, claimed, stated: source.names.names.get(again.entity) ?? '', alike: false }
  }
  const meant = line.referents.filter((r) => r.at >= subject.from && r.at < subject.to)
  if (meant.some((r) => claimed.entities.includes(r.entity)))
    return { same: true, claimed, stated: '', alike: true }
  const named = line.items.filter(
    (i): i is NameItem => i.kind === 'name' && i.from >= subject.from && i.to <= subject.to
  )
  if (named.some((i) => claimed.keys.every((k) => i.keys.includes(k))))
    return { same: true, claimed, stated: '', alike: true }
  const other = meant.at(-1)
  // A name that the source does not know may be another word for one it does ("Brussels" for the Commission).
  if (other === undefined || claimed.entities.length === 0) return none
  if (!source.names.names.has(other.entity)) return none
  // It stands in the line in another part: verbs turn things round ("lost its appeal", "threw out an appeal by").
  if (match.score < 1 && line.referents.some((r) => r.direct && claimed.entities.includes(r.entity)))
    return none
  const type = source.names.typeOf(other.entity)
  const mine = claimed.entities[0] === undefined ? claimed.type : source.names.typeOf(claimed.entities[0])
  return {
    same: false,
    claimed,
    stated: source.names.names.get(other.entity) ?? '',
    alike: type !== null && (type === 'person') === (mine === 'person')
  }
}
