import { words } from '../../text/plain.ts'
import { CLAUSE_TAKING, PROMISING, QUOTE_VERBS, URGING } from '../data/speech.ts'
import type { Story } from '../entities/story.ts'
import { basePhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'
import { contentEnd, type Found, spanOf, widen } from './content.ts'
import type { Reporting } from './reporting.ts'

/** Take a noun as what was said: "denied the claim", "demanded an apology". */
const NOUN_TAKING = words(
  'demand recommend propose predict promise deny reject dispute dismiss refute pledge'
)
/** What one rejects in words rather than by a vote. */
const CLAIMS = words(
  'claim claims allegation allegations accusation accusations charge charges suggestion suggestions report reports rumour rumours rumor rumors idea criticism diagnosis version account wrongdoing responsibility involvement blame notion findings finding assertion assertions'
)
/** Name a thing in the speaker's words: 'called the result "a gift"'. */
const NAMING = words(
  'call describe dub label brand praise criticise criticize condemn dismiss denounce hail reject'
)
/** Verb and preposition before what was said: 'spoke of "a pause"', 'accused them of "bargaining"'. */
const WITH_PREPOSITION: Readonly<Record<string, string>> = {
  speak: 'of',
  accuse: 'of',
  warn: 'of',
  complain: 'of',
  talk: 'of',
  boast: 'of',
  blame: 'for'
}

/** What was said, where it follows the verb. */
export function afterVerb(story: Story, frame: Frame, reporting: Reporting, subject: Range): Found | null {
  const { tokens, marks } = frame
  const { clause, lemma } = reporting
  const found = (from: number, sure: number): Found | null => {
    const to = contentEnd(frame, clause, from)
    return to - from < 1 ? null : { ...widen(story, frame, spanOf(story, frame, from, to)), sure }
  }
  if (reporting.fact >= 0) return found(reporting.fact + 1, 0.93)
  const named = naming(frame, reporting)
  if (named !== null) return found(named, 0.86)
  let at = reporting.after
  const text = (): string => tokens[at]?.lower ?? ''
  if (at >= tokens.length) return null
  if (text() === ',') {
    const next = afterComma(frame, at)
    if (next === null) return parenthetical(story, frame, reporting, subject)
    at = next
  }
  const quoted = marks[at] === 'Q' || text() === '"'
  if (text() === ':')
    return found(at + 1, marks[at + 1] === 'Q' || tokens[at + 1]?.text === '"' ? 0.95 : 0.72)
  if (
    text() === 'that' &&
    marks[at + 1] !== 'VERB' &&
    (CLAUSE_TAKING.has(lemma) || /^(?:point|make|spell)$/.test(lemma))
  )
    return found(at + 1, lemma === 'show' || lemma === 'find' ? 0.88 : 0.96)
  if (quoted) return QUOTE_VERBS.has(lemma) || marks[at] === 'Q' ? found(at, 0.93) : null
  if (/^(?:whether|how|why|if)$/.test(text()) && CLAUSE_TAKING.has(lemma)) return found(at, 0.72)
  const demanded = demand(frame, reporting, at)
  if (demanded !== null) return found(demanded, 0.88)
  const content = frame.clauses.find(
    (c) => c.kind === 'content' && frame.clauses[c.parent] === clause && c.marker < 0
  )
  if (content !== undefined && CLAUSE_TAKING.has(lemma))
    return found(at, /^(?:find|show|believe|record)$/.test(lemma) ? 0.78 : 0.92)
  if (
    NOUN_TAKING.has(lemma) &&
    /^(?:DET|NOUN|ADJ|VERB|PROPN|PRON|AUX)$/.test(marks[at] ?? '') &&
    !/^(?:to|it|him|her|them|neither|nothing|this)$/.test(text())
  )
    return claimed(frame, lemma, at) ? found(at, 0.84) : null
  return null
}

function claimed(frame: Frame, lemma: string, at: number): boolean {
  if (!/^(?:reject|dispute|dismiss|refute)$/.test(lemma)) return true
  const object = basePhrase(frame.tokens, frame.marks, at, frame.tokens.length)
  return object !== null && CLAIMS.has(frame.tokens[object.to - 1]?.lower ?? '')
}

/** 'said, "..."' and 'said, in Paris, that ...'. */
function afterComma(frame: Frame, at: number): number | null {
  const { tokens, marks } = frame
  if (tokens[at + 1]?.lower === 'that' || marks[at + 1] === 'Q') return at + 1
  const close = tokens.findIndex((t, i) => i > at && t.text === ',')
  const again =
    close > 0 && close - at < 10 && (tokens[close + 1]?.lower === 'that' || marks[close + 1] === 'Q')
  return again ? close + 1 : null
}

/** "A child, he argued, needs ...": the sentence around is what was said. */
function parenthetical(story: Story, frame: Frame, reporting: Reporting, subject: Range): Found | null {
  const { tokens } = frame
  const start = Math.min(subject.from, reporting.clause.group.from)
  if (tokens[start - 1]?.text !== ',' || !QUOTE_VERBS.has(reporting.lemma) || start < 2) return null
  if (frame.clauses.some((c) => c !== reporting.clause && c.group.to <= start)) return null
  let to = tokens.length
  while (to > 0 && /^[.!?;]$/.test(tokens[to - 1]?.text ?? '')) to--
  return { ...widen(story, frame, spanOf(story, frame, 0, to)), sure: 0.86 }
}

/** 'called the result "a gift"', 'described it as "theatre"', 'spoke of "a pause"': the token where the speaker's words begin. */
function naming(frame: Frame, reporting: Reporting): number | null {
  const { tokens, marks } = frame
  const { lemma, clause } = reporting
  const from = clause.group.to
  const preposition = WITH_PREPOSITION[lemma]
  if (!NAMING.has(lemma) && preposition === undefined) return null
  for (let i = from; i < Math.min(tokens.length, from + 14) && i < clause.to + 1; i++) {
    if (marks[i] === 'Q' || tokens[i]?.text === '"') {
      const before = tokens[i - 1]?.lower
      const start = before === 'a' || before === 'an' || before === 'the' ? i - 1 : i
      return preposition === undefined ||
        tokens.slice(from, i).some((t) => t.lower === preposition || t.lower === 'against')
        ? start
        : null
    }
    if (tokens[i]?.lower === 'that' || tokens[i]?.text === ';') return null
  }
  if (lemma !== 'call') return null
  // "called the decision historic"
  const object = basePhrase(tokens, marks, from, tokens.length)
  if (object?.from !== from || tokens[from]?.lower === 'for') return null
  const after = tokens[object.to]
  const judged = marks[object.to - 1] === 'ADJ' || (marks[object.to] === 'ADJ' && after !== undefined)
  return judged ? from : null
}

/** "promised to ...", "urged residents to ...", "called for ...", "asked anyone who ... to ...". */
function demand(frame: Frame, reporting: Reporting, at: number): number | null {
  const { tokens, marks } = frame
  const { lemma } = reporting
  const lower = tokens[at]?.lower
  if (!PROMISING.has(lemma) && !URGING.has(lemma)) return null
  const verbNext = (i: number): boolean =>
    marks[i] === 'VERB' || marks[i] === 'AUX' || (marks[i] === 'ADV' && marks[i + 1] === 'VERB')
  if (lower === 'not' && tokens[at + 1]?.lower === 'to') return at + 2
  if (lower === 'to' && verbNext(at + 1) && lemma !== 'call')
    return reporting.told !== null && lemma !== 'tell' ? reporting.told.from : at + 1
  if (lemma === 'call' && (lower === 'for' || lower === 'on')) return at + 1
  if (lemma === 'ask' && lower === 'for') return at + 1
  if (lemma === 'warn' && lower === 'against') return at + 1
  if (reporting.told === null) return null
  // The one asked is described at length before the request comes.
  for (let i = reporting.told.to; i < tokens.length - 1 && i < reporting.told.to + 16; i++)
    if (tokens[i]?.lower === 'to' && verbNext(i + 1)) return reporting.told.from
  return null
}
