import { DENYING, LIGHT, PARTICLES, SPEECH } from '../data/speech.ts'
import { prepositional, fullPhrase, basePhrase } from '../syntax/phrases.ts'
import type { Clause, Frame, Range } from '../syntax/types.ts'
import { PLATFORMS } from '../data/organisations.ts'
import { MEDIA_NOUNS } from '../data/media.ts'
import { words } from '../../text/plain.ts'

/** Verbs whose object is the one spoken to. */
const TO_WHOM = words('tell assure inform remind warn urge ask notify convince advise order thank')

/** A clause that tells of somebody's words, and where what follows its verb begins. */
export interface Reporting {
  clause: Clause
  lemma: string
  verb: string
  affirmed: boolean
  /** First token after the verb, its particle, whom it is told to, and when and where. */
  after: number
  /** The one spoken to. */
  told: Range | null
  /** Token of "that" in a light-verb construction, or -1. */
  fact: number
}

export function reportingOf(frame: Frame, clause: Clause): Reporting | null {
  const { group } = clause
  const { tokens } = frame
  if (group.passive || group.copula) return null
  if (
    tokens.slice(group.from, group.to).some((t) => t.lower === 'neither') ||
    /^(?:neither|nor)$/.test(tokens[group.from - 1]?.lower ?? '')
  )
    return null
  if (group.negated || (group.modal !== null && !/^(?:will|would|must|can)$/.test(group.modal))) return null
  if (group.modal !== null) return null
  const lemma = group.lemma
  const next = tokens[group.to]?.lower ?? ''
  const particle = PARTICLES[lemma]
  const verb = tokens[group.main]?.text ?? lemma
  if (particle !== undefined) {
    if (
      lemma === 'go' &&
      next === 'on' &&
      tokens[group.to + 1]?.lower === 'to' &&
      /^(?:say|add|explain|claim)$/.test(tokens[group.to + 2]?.lower ?? '')
    )
      return settle(frame, clause, tokens[group.to + 2]?.lower ?? 'say', verb, group.to + 3)
    if (lemma !== 'go' && particle.includes(next))
      return settle(frame, clause, lemma, `${verb} ${next}`, group.to + 1)
    if (lemma === 'make' && next === 'it' && tokens[group.to + 1]?.lower === 'clear')
      return settle(frame, clause, lemma, `${verb} it clear`, group.to + 2)
  }
  const light = lightVerb(frame, clause)
  if (light !== null) return light
  if (!SPEECH.has(lemma) || particle !== undefined) return null
  return settle(frame, clause, lemma, verb, group.to)
}

function settle(frame: Frame, clause: Clause, lemma: string, verb: string, at: number): Reporting {
  const { tokens, marks } = frame
  let after = at
  let told: Range | null = null
  if (TO_WHOM.has(lemma)) {
    const phrase = fullPhrase(tokens, marks, after, tokens.length, /^(?:of|at|from)$/)
    // "told the chamber", but not "told the truth": what follows must be something said.
    if (phrase !== null && phrase.from === after) {
      told = phrase
      after = phrase.to
    }
  }
  after = pastCircumstances(frame, clause, after)
  return { clause, lemma, verb, affirmed: !DENYING.has(lemma), after, told, fact: -1 }
}

const OCCASION =
  /^(?:reporters|journalists|parliament|court|council|rally|meeting|hearing|television|radio|crowd|audience|congress|conference|assembly|members|residents|lawmakers|mps|newspaper|magazine|agency|colleagues|investors|analysts|reply|dissent)$/i

/** Past when, where and to whom it was said, as long as what was said still follows. */
function pastCircumstances(frame: Frame, clause: Clause, from: number): number {
  const { tokens, marks } = frame
  let at = from
  let safe = from
  for (let guard = 0; guard < 8; guard++) {
    const before = at
    while (marks[at] === 'ADV' || marks[at] === 'D') at++
    const preposition =
      marks[at] === 'ADP' || (marks[at] === 'PART' && tokens[at]?.lower === 'to' && marks[at + 1] !== 'VERB')
    if (preposition && tokens[at]?.lower !== 'for' && tokens[at]?.lower !== 'against') {
      const end = prepositional(tokens, marks, at, tokens.length)
      if (end > at) {
        const phrase = tokens.slice(at, end)
        const occasion = phrase.some(
          (t) => MEDIA_NOUNS.has(t.lower) || PLATFORMS.has(t.text) || OCCASION.test(t.text)
        )
        const dated = marks[at + 1] === 'D'
        at = end
        if (dated || (occasion && clauseFollows(frame, clause, end))) safe = at
      }
    }
    if (marks[at - 1] === 'ADV' || marks[at - 1] === 'D') safe = Math.max(safe, at)
    if (saidNext(frame, at)) return at
    if (at === before) break
  }
  return safe
}

function saidNext(frame: Frame, at: number): boolean {
  const { tokens, marks } = frame
  const text = tokens[at]?.text ?? ''
  // "during a call that lasted 25 minutes" goes on with the call, not with what was said.
  if (text === 'that') return marks[at + 1] !== 'VERB' && marks[at + 1] !== 'AUX'
  return (
    marks[at] === 'Q' ||
    text === ':' ||
    text === '"' ||
    at >= tokens.length - 1 ||
    (text === ',' && marks[at + 1] === 'Q')
  )
}

const clauseFollows = (frame: Frame, clause: Clause, from: number): boolean =>
  frame.clauses.some((c) => c.kind === 'content' && c.group.from > from && frame.clauses[c.parent] === clause)

/** "drew attention to the fact that", "expressed hope that". */
function lightVerb(frame: Frame, clause: Clause): Reporting | null {
  const { tokens, marks } = frame
  const nouns = LIGHT[clause.group.lemma]
  if (nouns === undefined) return null
  const object = basePhrase(tokens, marks, clause.group.to, tokens.length)
  if (object === null) return null
  const noun = tokens[object.to - 1]?.lower ?? ''
  if (!nouns.has(noun)) return null
  for (let i = object.to; i < Math.min(tokens.length, object.to + 8); i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'that' && (marks[i] === 'SCONJ' || marks[i] === 'PRON' || marks[i] === 'DET'))
      return {
        clause,
        lemma: clause.group.lemma,
        verb: `${tokens[clause.group.main]?.text ?? ''} ${noun}`,
        affirmed: !/^doubts?$/.test(noun),
        after: i,
        told: null,
        fact: i
      }
    if (lower === ',' || marks[i] === 'VERB') break
  }
  return null
}
