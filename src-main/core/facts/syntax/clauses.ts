import { words } from '../../text/plain.ts'
import type { Token } from '../../text/tokens.ts'
import { SPEECH, ZERO_THAT } from '../data/speech.ts'
import { loosePhrases } from './phrases.ts'
import { subjectIn } from './subject.ts'
import type { Clause, ClauseKind, Mark, VerbGroup } from './types.ts'

const SUBORDINATORS = words(
  'if because while although though when where after before until unless as since whether once how why what than so whereas lest'
)
const UNSURE = words('as after before since until than once so')
const RELATIVES = words('who which whom whose')

interface Opening {
  kind: ClauseKind
  from: number
  marker: number
  shared: boolean
  parent: number
}

/** Clauses with a finite verb, in order. One verb group each; where they begin is read off the words between the verbs. */
export function clausesOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  groups: readonly VerbGroup[]
): Clause[] {
  const out: Clause[] = []
  for (const group of groups) {
    if (!group.finite) continue
    const previous = out.at(-1)
    const start = previous === undefined ? 0 : previous.group.to
    const opening = opens(tokens, marks, out, start, group)
    const parent = out[opening.parent]
    const subject = opening.shared
      ? (parent?.subject ?? null)
      : subjectFor(tokens, marks, out, opening, group)
    out.push({
      ...opening,
      to: tokens.length,
      group,
      subject,
      depth:
        parent === undefined
          ? opening.kind === 'main'
            ? 0
            : 1
          : opening.kind === 'coordinate' || opening.kind === 'main'
            ? parent.depth
            : parent.depth + 1
    })
  }
  close(tokens, out)
  return out
}

function opens(
  tokens: readonly Token[],
  marks: readonly Mark[],
  done: readonly Clause[],
  start: number,
  group: VerbGroup
): Opening {
  const previous = done.at(-1)
  const last = done.length - 1
  const end = group.from
  const marker = markerIn(tokens, marks, start, end)
  if (marker >= 0) {
    const lower = tokens[marker]?.lower ?? ''
    // "the map that ended a war": "that" right before the verb, after a noun, describes the noun.
    const describing = isNoun(marks[marker - 1]) && marker === end - 1 && previous?.group.to !== marker
    const relative =
      RELATIVES.has(lower) ||
      (lower === 'that' && describing) ||
      (lower === 'where' && isNoun(marks[marker - 1]))
    const kind: ClauseKind = relative
      ? 'relative'
      : lower === 'that' || lower === 'whether'
        ? 'content'
        : 'subordinate'
    return { kind, from: marker + 1, marker, shared: false, parent: last }
  }
  if (previous === undefined) return { kind: 'main', from: 0, marker: -1, shared: false, parent: -1 }

  const conjunction = lastOf(start, end, (i) => marks[i] === 'CCONJ' || tokens[i]?.text === ';')
  if (conjunction >= 0 && onlyAdverbs(marks, conjunction + 1, end))
    return {
      kind: 'coordinate',
      from: conjunction + 1,
      marker: -1,
      shared: true,
      parent: sharing(done, tokens, conjunction)
    }
  if (zeroThat(tokens, marks, previous, end, conjunction))
    return { kind: 'content', from: start, marker: -1, shared: false, parent: last }

  let edge = end
  while (edge > start && (marks[edge - 1] === 'ADV' || marks[edge - 1] === 'D')) edge--
  if (marks[edge - 1] === 'ADP' && marks[edge] === 'D') edge--
  const commaBefore = tokens[edge - 1]?.text === ',' || tokens[edge - 1]?.text === ')'
  if (commaBefore && (previous.kind === 'relative' || previous.kind === 'subordinate')) {
    // "The mayor, who was elected in 2019, told ...": back to what the insertion hung on.
    const owner = pendingOwner(done)
    return { kind: 'main', from: owner, marker: -1, shared: false, parent: outermost(done)?.parent ?? -1 }
  }
  if (conjunction >= 0 && (conjunction > start || previous.group.to === conjunction)) {
    const comma = tokens[conjunction - 1]?.text === ',' || tokens[conjunction]?.text === ';'
    const tail = loosePhrases(tokens, marks, conjunction + 1, end)
    if (comma || tail > 0) {
      const parent = comma && previous.kind === 'relative' ? previous.parent : last
      return {
        kind: 'coordinate',
        from: conjunction + 1,
        marker: -1,
        shared: false,
        parent: Math.max(parent, 0)
      }
    }
  }
  const comma = commaFor(tokens, start, end, SPEECH.has(group.lemma))
  if (comma >= 0) {
    const up = previous.kind === 'relative' || previous.kind === 'subordinate' ? previous.parent : -1
    return { kind: 'main', from: comma + 1, marker: -1, shared: false, parent: up }
  }
  if (previous.kind === 'relative')
    return { kind: 'main', from: pendingOwner(done), marker: -1, shared: false, parent: previous.parent }
  const dash = lastOf(start, end, (i) => /^[:—–]$/.test(tokens[i]?.text ?? ''))
  return {
    kind: dash >= 0 ? 'main' : 'subordinate',
    from: dash >= 0 ? dash + 1 : start,
    marker: -1,
    shared: false,
    parent: dash >= 0 ? -1 : last
  }
}

/** The last word before the verb that opens a clause; prepositions in disguise left out. */
function markerIn(tokens: readonly Token[], marks: readonly Mark[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (marks[i] === 'Q' || marks[i] === 'D') continue
    if (RELATIVES.has(lower)) return i
    if (lower === 'that') {
      if (marks[i] === 'SCONJ' || marks[i] === 'PRON' || i === end - 1) return i
      continue
    }
    if (!SUBORDINATORS.has(lower)) continue
    if (!UNSURE.has(lower)) return i
    if (UNSURE.has(lower)) {
      const comma = between(tokens, i + 1, end, ',')
      const loose = loosePhrases(tokens, marks, i + 1, end)
      if (loose === 1 && (!comma || marks[i] === 'SCONJ') && tokens[i + 1]?.lower !== 'well') return i
      if (marks[i] === 'SCONJ' && loose >= 1 && !comma) return i
      continue
    }
  }
  return -1
}

/** "said the United States ... would": no word opens the clause, but the verb takes one. */
function zeroThat(
  tokens: readonly Token[],
  marks: readonly Mark[],
  previous: Clause,
  end: number,
  conjunction: number
): boolean {
  if (!ZERO_THAT.has(previous.group.lemma) || previous.group.passive) return false
  let at = previous.group.to
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') return false
  // Inverted: '"...," said Ann Bell, who ...' has its subject after it.
  if (previous.subject === null) return false
  while (marks[at] === 'D' || marks[at] === 'ADV') at++
  // "claimed victory, but the minister refused" has two subjects, "said the US and NATO were" one.
  if (conjunction > at && tokens[conjunction - 1]?.text === ',') return false
  const upto = conjunction >= 0 ? conjunction : end
  return loosePhrases(tokens, marks, at, upto) >= 1
}

const isNoun = (mark: Mark | undefined): boolean =>
  mark === 'NOUN' || mark === 'PROPN' || mark === 'PRON' || mark === 'NUM'

/** Which verb a second one shares its subject with: past a closed relative clause, the one it hung on. */
function sharing(done: readonly Clause[], tokens: readonly Token[], conjunction: number): number {
  const last = done.length - 1
  const previous = done[last]
  if (previous?.kind === 'relative' && tokens[conjunction - 1]?.text === ',' && previous.parent >= 0)
    return previous.parent
  return last
}

function pendingOwner(done: readonly Clause[]): number {
  const before = done[outermost(done)?.parent ?? -1]
  return before === undefined ? 0 : before.group.to
}

/** The relative clause that opened the insertion which ends here: "who drew the map that ended a war,". */
function outermost(done: readonly Clause[]): Clause | undefined {
  let clause = done.at(-1)
  for (;;) {
    const up = clause === undefined ? undefined : done[clause.parent]
    if (clause === undefined || up === undefined || up.kind === 'main' || up.kind === 'coordinate')
      return clause
    clause = up
  }
}

/** The comma after which a new main clause starts: "Prices rose, the bureau said". */
function commaFor(tokens: readonly Token[], start: number, end: number, speech: boolean): number {
  const commas: number[] = []
  for (let i = start; i < end; i++) if (tokens[i]?.text === ',' || tokens[i]?.text === ';') commas.push(i)
  if (commas.length === 0) return -1
  // A comma right before the verb closes an apposition: its noun stands before the comma that opened it.
  if (commas.at(-1) === end - 1)
    return commas.length >= 3
      ? (commas.at(-3) ?? -1)
      : speech
        ? (commas.at(-3) ?? start - 1)
        : (commas.at(-3) ?? -1)
  return commas.at(-1) ?? -1
}

function subjectFor(
  tokens: readonly Token[],
  marks: readonly Mark[],
  done: readonly Clause[],
  opening: Opening,
  group: VerbGroup
): Clause['subject'] {
  if (
    opening.kind === 'relative' &&
    tokens[opening.marker]?.lower !== 'where' &&
    opening.marker === group.from - 1
  ) {
    // The noun a relative clause describes is what it is about.
    let end = opening.marker
    if (tokens[end - 1]?.text === ',') end--
    if (marks[end - 1] === 'ADP') end--
    const parent = done[opening.parent]
    return subjectIn(tokens, marks, Math.max(parent?.group.to ?? 0, 0), end, true)
  }
  const to =
    opening.kind === 'main' && done.length > 0 && opening.from < (done.at(-1)?.from ?? 0)
      ? insertionStart(tokens, outermost(done))
      : group.from
  const found = subjectIn(tokens, marks, opening.from, to, false)
  const before = done.at(-1)
  if (found !== null || before === undefined || opening.kind !== 'main') return found
  // "Speaking in Kelham, where they met, the minister said": nothing stood before the insertion that could be it.
  const comma = tokens.findIndex((t, i) => i >= before.group.to && i < group.from && t.text === ',')
  return comma < 0 ? null : subjectIn(tokens, marks, comma + 1, group.from, false)
}

function insertionStart(tokens: readonly Token[], inserted: Clause | undefined): number {
  if (inserted === undefined) return 0
  let at = inserted.marker >= 0 ? inserted.marker : inserted.from
  while (at > 0 && (tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '(')) at--
  return at
}

/** A clause ends where the next one that does not hang on it begins. */
function close(tokens: readonly Token[], clauses: Clause[]): void {
  clauses.forEach((c, i) => {
    const next = clauses[i + 1]
    let to =
      next === undefined ? tokens.length : next.marker >= 0 ? next.marker : Math.max(next.from, c.group.to)
    if (next !== undefined && next.from <= c.from) to = next.group.from
    while (to > c.group.to && /^[,;.:]$|^and$|^but$|^or$/.test(tokens[to - 1]?.lower ?? '')) to--
    c.to = to
  })
}

const onlyAdverbs = (marks: readonly Mark[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (marks[i] !== 'ADV' && marks[i] !== 'D' && marks[i] !== 'PUNCT') return false
  return true
}

function lastOf(from: number, to: number, test: (i: number) => boolean): number {
  for (let i = to - 1; i >= from; i--) if (test(i)) return i
  return -1
}

function between(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === text) return true
  return false
}
