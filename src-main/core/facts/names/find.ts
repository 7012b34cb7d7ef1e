import type { Frame, Range } from '../syntax/types.ts'
import { basePhrase } from '../syntax/phrases.ts'
import { PLAIN_TITLES, ROLE_HEADS } from '../data/roles.ts'
import { classify, nameText } from './classify.ts'
import { type Evidence, NO_EVIDENCE } from './evidence.ts'
import { tailed } from './tails.ts'
import { homeOf, placeNamed } from './gazetteer.ts'
import { runsIn } from './runs.ts'
import { isRole, isTitle, nameAfterPlace, personStart } from './split.ts'
import type { Name } from './types.ts'

/** Proper names of a sentence. `surnames` are those of people met so far anywhere in the text. */
export function namesIn(
  frame: Frame,
  from: number,
  surnames: ReadonlySet<string>,
  evidence: Evidence
): Name[] {
  const { tokens, marks, sentence } = frame
  const out: Name[] = []
  const add = (
    run: Range,
    type: Name['type'],
    known: string | null,
    sure: number,
    role: Name['role'],
    title: string | null
  ): void => {
    const first = tokens[run.from]
    const last = tokens[run.to - 1]
    if (first === undefined || last === undefined) return
    const text = nameText(tokens.slice(run.from, run.to))
    out.push({
      type,
      sentence: sentence.index,
      from: run.from,
      to: run.to,
      start: first.start,
      end: last.end,
      text,
      known,
      role,
      title,
      sure
    })
  }
  for (const whole of runsIn(tokens, marks, from)) {
    for (const run of pieces(frame, whole)) {
      const start = personStart(tokens, run)
      if (start >= 0) {
        const role = roleBefore(frame, { from: run.from, to: start }, from)
        const noble = run.to - start === 1 && NOBLE.has(tokens[start - 1]?.text ?? '')
        const person = { from: noble ? start - 1 : start, to: run.to }
        const plainTitle = start - run.from === 1 && PLAIN_TITLES.has(tokens[run.from]?.lower ?? '')
        add(
          person,
          'person',
          null,
          0.95,
          plainTitle || noble ? null : role,
          isTitle(tokens[start - 1]) ? (tokens[start - 1]?.lower ?? null) : null
        )
        if (role !== null) insideRole(frame, role, add)
        continue
      }
      const tail = tailed(frame, run, surnames)
      if (tail !== null) {
        add(tail, tail.type, null, tail.sure, null, null)
        continue
      }
      // "the Russian Foreign Minister": an office without a name is no name.
      if (endsInRole(frame, run)) {
        insideRole(frame, { from: run.from, to: run.to }, add)
        continue
      }
      const guess = classify(tokens, marks, run, surnames, evidence)
      if (guess === null) continue
      const role = guess.type === 'person' ? roleBefore(frame, { from: run.from, to: run.from }, from) : null
      add(run, guess.type, guess.known, guess.sure < 0.9 && role !== null ? 0.93 : guess.sure, role, null)
      if (role !== null) insideRole(frame, role, add)
    }
  }
  return out.sort((a, b) => a.from - b.from)
}

/** Titles that belong to the name when only one name follows: "King Adriaan", "Baroness Iqbal". */
const NOBLE: ReadonlySet<string> = new Set([
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Lord',
  'Lady',
  'Baroness',
  'Baron',
  'Pope',
  'Emperor',
  'Empress',
  'Duke',
  'Duchess',
  'Earl',
  'Count',
  'Countess',
  'Brother',
  'Sister',
  'Father',
  'Mother',
  'Saint'
])

/** A run is cut where a possessive, a demonym of a country or a place runs into a person's name. */
function pieces(frame: Frame, run: Range): Range[] {
  const cut = nameAfterPlace(frame.tokens, run)
  return cut < 0
    ? [run]
    : [
        { from: run.from, to: cut },
        { from: cut, to: run.to }
      ]
}

function endsInRole(frame: Frame, run: Range): boolean {
  const { tokens } = frame
  const linked = tokens.slice(run.from, run.to).findIndex((t) => t.lower === 'of' || t.lower === 'for')
  const head = linked > 0 ? run.from + linked - 1 : run.to - 1
  return isRole(tokens, head) && (ROLE_HEADS.has(tokens[head]?.lower ?? '') || run.to - run.from === 1)
}

/** The office before a name: the words of the same phrase, "White House press secretary", without article. */
function roleBefore(frame: Frame, capitals: Range, limit: number): Name['role'] {
  const { tokens, marks } = frame
  let from = capitals.from
  while (from > limit) {
    const mark = marks[from - 1]
    const t = tokens[from - 1]
    if (t === undefined) break
    const inPhrase =
      mark === 'NOUN' || mark === 'PROPN' || mark === 'ADJ' || (t.lower === "'s" && from - 1 > limit)
    if (!inPhrase) break
    from--
  }
  if (tokens[from]?.lower === "'s") from++
  // What does not end in an office is no office: "on Monday Ann Bell".
  let end = capitals.to
  if (end === capitals.from && !isRole(tokens, end - 1)) return roleOver(frame, end, limit)
  if (from >= end) return null
  while (from < end && (marks[from] === 'D' || tokens[from]?.lower === 'then')) from++
  const whole = basePhrase(tokens, marks, from, end)
  if (whole?.from !== from) from = Math.max(from, capitals.from)
  if (PLAIN_TITLES.has(tokens[end - 1]?.lower ?? '')) end--
  if (end <= from) return null
  const first = tokens[from]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined) return null
  return { text: nameText(tokens.slice(from, end)), from, to: end }
}

/** "Chairman of the board", "cabinet member for education" before a name. */
function roleOver(frame: Frame, end: number, limit: number): Name['role'] {
  const { tokens, marks } = frame
  let i = end - 1
  while (
    i > limit &&
    i > end - 5 &&
    /^(?:NOUN|ADJ|DET|PROPN|CCONJ)$/.test(marks[i] ?? '') &&
    tokens[i]?.lower !== 'a'
  )
    i--
  const link = tokens[i]?.lower
  if (i === end - 1 || (link !== 'of' && link !== 'for') || !isRole(tokens, i - 1)) return null
  let from = i - 1
  while (from > limit && /^(?:NOUN|ADJ|PROPN)$/.test(marks[from - 1] ?? '')) from--
  const [first, last] = [tokens[from], tokens[end - 1]]
  return first === undefined || last === undefined
    ? null
    : { text: nameText(tokens.slice(from, end)), from, to: end }
}

/** Names inside an office: "White House", "US", "Norvik's". Demonyms stay words of the office. */
function insideRole(
  frame: Frame,
  role: Range,
  add: (run: Range, type: Name['type'], known: string | null, sure: number, r: null, t: null) => void
): void {
  const { tokens } = frame
  let i = role.from
  while (i < role.to) {
    let found = false
    for (let to = role.to; to > i; to--) {
      const text = nameText(tokens.slice(i, to))
      if (!/^\p{Lu}/u.test(text) || homeOf(text) !== null) continue
      const place = placeNamed(text)
      const guess =
        place !== null
          ? { type: 'place' as const, known: place, sure: 0.9 }
          : knownOrHeaded(frame, { from: i, to })
      if (guess === null) continue
      add({ from: i, to }, guess.type, guess.known, guess.sure, null, null)
      i = to
      found = true
      break
    }
    if (!found) i++
  }
}

function knownOrHeaded(
  frame: Frame,
  run: Range
): { type: Name['type']; known: string | null; sure: number } | null {
  const words = frame.tokens.slice(run.from, run.to)
  if (words.some((t) => isRole([t], 0))) return null
  const guess = classify(frame.tokens, frame.marks, run, new Set(), NO_EVIDENCE)
  return guess !== null && guess.type === 'organisation' && guess.sure >= 0.8 ? guess : null
}
