import { align, type Alignment, type Match } from './align.ts'
import { speakerOf } from './compare/speaker.ts'
import { subjectOf } from './compare/subject.ts'
import { type Clash, clashesOf } from './conflicts.ts'
import { EMPTY_VERBS } from './data/light.ts'
import { judgeOffice } from './offices.ts'
import { polarityOf } from './polarity.ts'
import type { Claim } from './read/claim.ts'
import type { Read } from './read/source.ts'
import type { Item, Line } from './read/types.ts'
import type { Search } from './search.ts'
import type { ClaimVerdict, Conflict, Slot } from './types.ts'

/** From these shares of a claim's weight on it is called so. */
export const LIMITS = { supported: 0.8, refuted: 0.7, core: 0.5 }
/** How many sentences a claim is held against. */
const CANDIDATES = 10

export interface Judgement {
  verdict: ClaimVerdict
  confidence: number
  line: Line | null
  conflict: Conflict | null
  /** Share of the claim found in the line. */
  cover: number
  alignment: Alignment | null
}

/** Holds a claim against the likeliest lines of one source. */
export function judge(claim: Claim, source: Read, search: Search): Judgement {
  const nothing: Judgement = {
    verdict: 'not-stated',
    confidence: 0.5,
    line: null,
    conflict: null,
    cover: 0,
    alignment: null
  }
  if (claim.items.length === 0) return nothing
  const office = judgeOffice(claim, source)
  if (office !== null) return office
  const weights = new Map(claim.items.map((i) => [i, weightOf(i) * (0.5 + 0.5 * search.rarity(i))]))
  const found = search.best(claim.items, CANDIDATES).flatMap((n) => {
    const line = source.lines[n]
    return line === undefined ? [] : [judgeLine(claim, align(claim.items, line, source), source, weights)]
  })
  found.sort((a, b) => rank(b) - rank(a))
  return found[0] ?? nothing
}

/** The best line decides; of lines as good, one that says something goes before one that does not. */
const rank = (j: Judgement): number =>
  j.cover + (j.verdict === 'supported' ? 0.12 : j.verdict === 'refuted' ? 0.08 : 0)

export function weightOf(item: Item): number {
  switch (item.kind) {
    case 'name':
      return 1.2
    case 'date':
    case 'number':
      return 1.1
    case 'word':
      if (item.weak || (item.class === 'verb' && EMPTY_VERBS.has(item.lemma))) return 0.25
      return item.class === 'verb' ? 1.1 : item.class === 'noun' ? 1 : item.class === 'adjective' ? 0.7 : 0.35
  }
}

function judgeLine(
  claim: Claim,
  alignment: Alignment,
  source: Read,
  weights: ReadonlyMap<Item, number>
): Judgement {
  const { line, matches } = alignment
  const clashes = allClashes(claim, alignment, source)
  const clashing = new Set(clashes.map((c) => c.match))
  const frame = matches.filter((m) => !clashing.has(m))
  const total = frame.reduce((a, m) => a + (weights.get(m.item) ?? 0), 0)
  const cover = total === 0 ? 0 : frame.reduce((a, m) => a + m.score * (weights.get(m.item) ?? 0), 0) / total
  const nothing: Judgement = {
    verdict: 'not-stated',
    confidence: 0.6,
    line,
    cover,
    alignment,
    conflict: null
  }
  const told = polarityOf(claim, alignment)
  const core = matches.find((m) => m.item === claim.core)
  if (core !== undefined && core.score < LIMITS.core && !told.opposed && !clashing.has(core)) return nothing
  if (frame.some((m) => m.via !== 'line' && (m.item.kind === 'date' || m.item.kind === 'number')))
    return nothing
  const refuted = (slot: Slot, claimed: string, stated: string): Judgement => ({
    ...nothing,
    verdict: 'refuted',
    confidence: cover,
    conflict: { slot, claimed, stated }
  })
  if (told.differs)
    return clashes.length === 0 && cover >= LIMITS.refuted
      ? refuted('polarity', told.claimed, told.stated)
      : nothing
  if (told.unreal) return nothing
  if (clashes.length > 1) return nothing
  const [clash] = clashes
  if (clash !== undefined)
    return cover >= LIMITS.refuted ? refuted(clash.slot, clash.match.item.text, clash.stated) : nothing
  if (frame.some((m) => m.item.kind === 'name' && m.score < 0.5)) return nothing
  return cover >= LIMITS.supported ? { ...nothing, verdict: 'supported', confidence: cover } : nothing
}

/** Clashes of single pieces, and of who says or does it. */
function allClashes(claim: Claim, alignment: Alignment, source: Read): Clash[] {
  const out = clashesOf(claim, alignment, source)
  const matchOf = (item: Item | null): Match | undefined => alignment.matches.find((m) => m.item === item)
  const speaking = speakerOf(claim, alignment, source)
  const speaker = matchOf(speaking.claimed)
  if (speaking.same === false && speaker !== undefined)
    out.push({ slot: 'speaker', match: speaker, stated: speaking.stated })
  const doing = subjectOf(claim, alignment, source)
  const doer = matchOf(doing.claimed)
  if (doing.same === false && doer !== undefined && !out.some((c) => c.match === doer))
    out.push({ slot: 'who', match: doer, stated: doing.stated })
  return out
}
