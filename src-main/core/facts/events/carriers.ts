import { basePhrase } from '../syntax/phrases.ts'
import type { Clause, Frame, Range, VerbGroup } from '../syntax/types.ts'
import { formOf } from '../syntax/verb-forms.ts'

/** A clause or participle that may carry an event, with the stretch of tokens that is its own. */
export interface Carrier {
  clause: Clause | null
  group: VerbGroup
  subject: Range | null
  start: number
  end: number
  /** The auxiliary to give a participle that has none. */
  aux: string | null
  sure: number
}

export function carriersOf(frame: Frame): Carrier[] {
  const out: Carrier[] = frame.clauses.map((clause, index) => {
    const first =
      index === 0 && clause.kind !== 'relative' ? 0 : clause.marker >= 0 ? clause.marker : clause.from
    const subjectFrom =
      clause.subject !== null && !clause.shared && clause.kind !== 'relative' ? clause.subject.from : first
    return {
      clause,
      group: clause.group,
      subject: clause.subject,
      start: Math.min(first, subjectFrom, clause.group.from),
      end: clause.to,
      aux: null,
      sure:
        clause.kind === 'relative' ? 0.8 : clause.kind === 'subordinate' ? 0.74 : clause.shared ? 0.78 : 0.87
    }
  })
  for (const group of frame.groups) {
    const carrier = group.finite || group.aux.length > 0 ? null : participle(frame, group)
    if (carrier !== null) out.push(carrier)
  }
  return out
}

/** "the vote, held on Monday, ended a dispute": the participle has the date. "Born in Oslo in 1933, she ...": so has this. */
function participle(frame: Frame, group: VerbGroup): Carrier | null {
  const { tokens, marks } = frame
  const token = tokens[group.main]
  if (
    token === undefined ||
    tokens[group.from - 1]?.lower === 'to' ||
    /^(?:dated|based|located|led|called|named|known|aged|compared|given)$/.test(token.lower)
  )
    return null
  const form = formOf(token.lower, token.lemma)
  if (form !== 'participle' && form !== 'past-or-participle') return null
  let end = group.to
  while (
    end < tokens.length &&
    tokens[end]?.text !== ',' &&
    !frame.groups.some((g) => g !== group && g.finite && g.from === end) &&
    !/^[.;:]$/.test(tokens[end]?.text ?? '')
  )
    end++
  const opening = marks.slice(0, group.from).every((m) => m === 'ADV' || m === 'PUNCT' || m === 'CCONJ')
  const main = frame.clauses.find((c) => c.kind === 'main')
  if (opening) {
    if (main?.subject === undefined || main.subject === null || tokens[end]?.text !== ',') return null
    return {
      clause: null,
      group,
      subject: main.subject,
      start: 0,
      end,
      aux: many(frame, main.subject) ? 'were' : 'was',
      sure: 0.86
    }
  }
  let before = group.from
  if (tokens[before - 1]?.text === ',') before--
  while (marks[before - 1] === 'ADV') before--
  const subject = phraseBefore(frame, before)
  if (subject === null) return null
  return {
    clause: null,
    group,
    subject,
    start: group.from,
    end,
    aux: many(frame, subject) ? 'were' : 'was',
    sure: 0.76
  }
}

/** The phrase that ends at a token, with an "of" in it. */
function phraseBefore(frame: Frame, end: number): Range | null {
  const { tokens } = frame
  let best: Range | null = null
  for (let from = end - 1; from >= 0 && from > end - 12; from--) {
    const base = basePhrase(tokens, frame.marks, from, end)
    if (base?.to === end) best = { from, to: end }
    else if (best !== null && tokens[from]?.lower === 'of') {
      const inner = phraseBefore(frame, from)
      return inner === null ? best : { from: inner.from, to: best.to }
    } else if (best !== null) break
  }
  return best
}

const many = (frame: Frame, range: Range): boolean => {
  const head = frame.tokens[range.to - 1]
  return head !== undefined && head.lower !== head.lemma && head.lower.endsWith('s')
}

export function ownerOf(carriers: readonly Carrier[], at: number): Carrier | null {
  let best: Carrier | null = null
  for (const c of carriers)
    if (at >= c.start && at < c.end + 1 && (best === null || c.end - c.start < best.end - best.start))
      best = c
  return best
}
