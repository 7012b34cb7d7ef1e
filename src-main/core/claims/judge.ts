import { align, type Alignment, type Match } from './align.ts'
import { rebuttalOf } from './compare/rebuttal.ts'
import { type Speaking, speakerOf } from './compare/speaker.ts'
import { subjectOf } from './compare/subject.ts'
import { type Clash, clashesOf } from './conflicts.ts'
import { DENIALS, EMPTY_VERBS } from './data/light.ts'
import { judgeOffice } from './offices.ts'
import { polarityOf } from './polarity.ts'
import { distinct, hard, present, subjectThere, there, tight, verbThere } from './presence.ts'
import type { Claim } from './read/claim.ts'
import type { Read } from './read/source.ts'
import type { Item, Line } from './read/types.ts'
import type { Search } from './search.ts'
import type { ClaimVerdict, Conflict, Slot } from './types.ts'

/** From these shares of a claim's weight on it is called so. */
export const LIMITS = { words: 0.88, named: 0.8, figure: 0.58, figures: 0.5, refuted: 0.7 }
/** How many sentences a claim is held against. */
const CANDIDATES = 10

export interface Judgement {
  verdict: ClaimVerdict
  confidence: number
  line: Line | null
  conflict: Conflict | null
  /** Share of the claim found in the line. */
  cover: number
  /** What spoke against a verdict. */
  why: string
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
    alignment: null,
    why: 'nothing alike'
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
      if (item.weak || EMPTY_VERBS.has(item.lemma)) return 0.25
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
  const speaking = speakerOf(claim, alignment, source)
  const clashes = allClashes(claim, alignment, source, speaking)
  const clashing = new Set(clashes.map((c) => c.match))
  const frame = matches.filter((m) => !clashing.has(m))
  const total = frame.reduce((a, m) => a + (weights.get(m.item) ?? 0), 0)
  const cover = total === 0 ? 0 : frame.reduce((a, m) => a + m.score * (weights.get(m.item) ?? 0), 0) / total
  const not = (why: string): Judgement => ({
    verdict: 'not-stated',
    confidence: 0.6,
    line,
    cover,
    alignment,
    conflict: null,
    why
  })
  const refuted = (slot: Slot, claimed: string, stated: string): Judgement => ({
    ...not(slot),
    verdict: 'refuted',
    confidence: cover,
    conflict: { slot, claimed, stated }
  })
  const rebuttal = rebuttalOf(claim, line, source)
  if (rebuttal !== null) {
    const said = matches.filter((m) => claim.said?.speaker.includes(m.item) !== true)
    const whole = said.reduce((a, m) => a + (weights.get(m.item) ?? 0), 0)
    const there = said.reduce((a, m) => a + m.score * (weights.get(m.item) ?? 0), 0)
    const denies = DENIALS.has(claim.said?.verbLemma ?? '')
    if (whole > 0 && there / whole >= 0.75)
      return {
        ...(denies
          ? { ...not(''), verdict: 'supported', confidence: 0.85 }
          : refuted('polarity', claim.said?.verbLemma ?? '', rebuttal.words)),
        cover: 0.95,
        line: rebuttal.line
      }
  }
  const told = polarityOf(claim, alignment)
  /** The cover of all but one piece. */
  const without = (one: Match | undefined): number => {
    const rest = frame.filter((m) => m !== one)
    const all = rest.reduce((a, m) => a + (weights.get(m.item) ?? 0), 0)
    return all === 0 ? 0 : rest.reduce((a, m) => a + m.score * (weights.get(m.item) ?? 0), 0) / all
  }
  const core = matches.find((m) => m.item === claim.core)
  if (line.frame.tokens.at(-1)?.text === '?') return not('question')
  const found = core === undefined || told.opposed || clashing.has(core) || there(core, line)
  if (frame.some((m) => m.via !== 'line' && hard(m.item, claim))) return not('figure')
  if (told.open) return not('open')
  const whole = !frame.some((m) => m.item.kind === 'name' && !present(m, claim, line))
  if (told.differs)
    return clashes.length > 0 ||
      (told.opposed ? without(core) : cover) < 0.78 ||
      !whole ||
      (core !== undefined && !told.opposed && core.score < 0.9) ||
      !subjectThere(claim, matches, line)
      ? not('polarity')
      : refuted('polarity', told.claimed, told.stated)
  if (told.unreal) return not('unreal')
  const agreed = frame.filter((m) => m.via === 'line' && m.item.kind !== 'word')
  const figures = agreed.filter((m) => m.item.kind !== 'name').length
  const telling = agreed.some((m) => m.item.kind === 'number' && distinct(m.item))
  if (!whole) return not('name')
  if (clashes.length > 1) return not(`clashes ${clashes.map((c) => c.slot).join(' ')}`)
  const [clash] = clashes
  if (clash !== undefined) {
    const least = telling ? 0.62 : LIMITS.refuted
    if (!found && cover < (telling ? least : 0.8)) return not('core')
    if (!verbThere(claim, matches)) return not('verb')
    if (
      cover < 0.88 &&
      clash.slot !== 'who' &&
      clash.slot !== 'speaker' &&
      !subjectThere(
        claim,
        matches.filter((m) => m !== clash.match && !(core?.score === 1 && m.score >= 0.6)),
        line
      )
    )
      return not('subject')
    if (cover < 0.8 && !tight(core, matches, line)) return not('loose')
    if (cover < least || (clash.slot === 'who' && (cover < 0.8 || (core?.score ?? 0) < 0.95)))
      return not(`weak ${clash.slot}`)
    return refuted(clash.slot, clash.match.item.text, clash.stated)
  }
  if (speaking.claimed !== null && speaking.same !== true) return not('speaker')
  if (!telling && !subjectThere(claim, matches, line)) return not('subject')
  if (!found && !telling) return not('core')
  const needed = share(figures, agreed.length - figures, found)
  return cover >= needed ? { ...not(''), verdict: 'supported', confidence: cover } : not('cover')
}

/**
 * How much of a claim must be in a line to support it. A figure or date that agrees speaks for it, whatever the words around;
 * words alone may be about something else.
 */
function share(figures: number, names: number, found: boolean): number {
  if (figures === 0) return names > 0 ? LIMITS.named : LIMITS.words
  if (figures > 1) return LIMITS.figures
  return found || names > 0 ? LIMITS.figure : LIMITS.figure + 0.08
}

/** Clashes of single pieces, and of who says or does it. */
function allClashes(claim: Claim, alignment: Alignment, source: Read, speaking: Speaking): Clash[] {
  const out = clashesOf(claim, alignment, source)
  const matchOf = (item: Item | null): Match | undefined => alignment.matches.find((m) => m.item === item)
  const speaker = matchOf(speaking.claimed)
  if (speaking.same === false && speaker !== undefined)
    out.push({ slot: 'speaker', match: speaker, stated: speaking.stated })
  const doing = subjectOf(claim, alignment, source)
  const doer = matchOf(doing.claimed)
  if (doing.same === false && doer !== undefined && !out.some((c) => c.match === doer))
    out.push({ slot: 'who', match: doer, stated: doing.stated })
  return out
}
