import type { Story } from '../entities/story.ts'
import type { Known } from '../entities/registry.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import { nameText } from '../names/classify.ts'
import { isTitle } from '../names/split.ts'
import { basePhrase, fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'

export interface Role {
  person: Known
  role: string
  organisation: Known | null
  sentence: number
  sure: number
}

/** Offices of named people: before the name, beside it, and after "is", "became", "was appointed". Also feeds the registry. */
export function rolesIn(story: Story): Role[] {
  const out: Role[] = []
  const add = (frame: Frame, person: Known, range: Range, sure: number): void => {
    const pair = joined(frame, range)
    if (pair !== null) {
      for (const part of pair) add(frame, person, part, sure)
      return
    }
    const role = clean(nameText(frame.tokens.slice(range.from, range.to)))
    if (role === '' || role.split(' ').length > 14) return
    person.roles.push({ text: role, at: frame.tokens[range.from]?.start ?? 0 })
    const same = out.find((r) => r.person === person && covers(r.role, role))
    if (same !== undefined) return
    const names = story.names[frame.sentence.index] ?? []
    const organisation =
      names.find((n) => n.type === 'organisation' && n.from >= range.from && n.to <= range.to)?.entity ?? null
    // Whoever holds an office is a person.
    person.sure = Math.max(person.sure, 0.9)
    out.push({ person, role, organisation, sentence: frame.sentence.index, sure })
  }
  for (const frame of story.frames) {
    if (frame.sentence.end <= story.heading.body) continue
    for (const name of story.names[frame.sentence.index] ?? []) {
      if (name.type !== 'person') continue
      if (name.role !== null && headIn(frame, name.role) >= 0) add(frame, name.entity, name.role, 0.89)
      const beside = apposition(frame, name.to)
      if (beside !== null) add(frame, name.entity, beside, 0.89)
      const before = officeBefore(frame, name.from)
      if (before !== null) add(frame, name.entity, before, 0.88)
      const stated = copula(frame, name)
      if (stated !== null) add(frame, name.entity, stated, 0.85)
    }
  }
  return out
}

/** "botanist and illustrator": two offices. */
function joined(frame: Frame, range: Range): [Range, Range] | null {
  const and = frame.tokens.findIndex((t, i) => i > range.from && i < range.to && t.lower === 'and')
  if (and < 0) return null
  const [left, right] = [
    { from: range.from, to: and },
    { from: and + 1, to: range.to }
  ]
  const office = (i: number): boolean => ROLE_HEADS.has(frame.tokens[i]?.lower ?? '')
  return office(and - 1) && office(range.to - 1) && range.to - and <= 4 ? [left, right] : null
}

/** A title after the office itself: "Vice-Chancellor Professor". */
const withoutTitle = (role: string): string => {
  const words = role.split(' ')
  while (
    words.length > 1 &&
    /^(?:Professor|Prof\.?|Judge|Dr\.?|Sir|Dame|Justice|Father|Rev\.?)$/.test(words.at(-1) ?? '') &&
    ROLE_HEADS.has((words.at(-2) ?? '').toLowerCase())
  )
    words.pop()
  return words.join(' ')
}

const clean = (role: string): string => withoutTitle(cleaned(role))
const cleaned = (role: string): string =>
  role.replace(/^(?:the|a|an|its|his|her|their|our|then)\s+/i, '').replace(/[\s,]+$/, '')
const covers = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase())

/** The office word of a range, or -1: before any preposition. */
function headIn(frame: Frame, range: Range): number {
  for (let i = range.from; i < range.to; i++) {
    const lower = frame.tokens[i]?.lower ?? ''
    if (frame.marks[i] === 'ADP' && lower !== 'of') break
    if (ROLE_HEADS.has(lower) || ROLE_HEADS.has(lower.split('-').at(-1) ?? '')) return i
  }
  return -1
}

/** "Ann Bell, (45,) the chief economist of Norvik," */
function apposition(frame: Frame, to: number): Range | null {
  const { tokens, marks } = frame
  let at = to
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return null
  at++
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2
  if (tokens[at]?.lower === 'then') at++
  return officeFrom(frame, at, marks)
}

function officeFrom(frame: Frame, at: number, marks: Frame['marks']): Range | null {
  const { tokens } = frame
  const base = basePhrase(tokens, marks, at, tokens.length)
  if (base?.from !== at) return null
  const last = tokens[base.to - 1]?.lower ?? ''
  if (!ROLE_HEADS.has(last) && !ROLE_HEADS.has(last.split('-').at(-1) ?? '')) {
    const across = headIn(frame, base)
    if (across < 0 || tokens[across + 1]?.lower !== 'of') return null
  }
  const full = fullPhrase(tokens, marks, at, tokens.length, /^(?:of|for|at|to|in|with)$/) ?? base
  let end = full.to
  // "and" joins two offices, or else starts something new.
  for (let i = base.to; i < end; i++)
    if (
      tokens[i]?.lower === 'and' &&
      !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') &&
      headIn(frame, { from: i + 1, to: end }) < 0
    )
      end = i
  return { from: at, to: end }
}

/** "The foreign minister, Ana Perez, said" */
function officeBefore(frame: Frame, from: number): Range | null {
  const { tokens, marks } = frame
  while (from > 0 && isTitle(tokens[from - 1])) from--
  if (tokens[from - 1]?.text !== ',') return null
  let start = from - 1
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|PRON)$/.test(marks[start - 1] ?? '')) start--
  for (let i = start; i < from - 1; i++) {
    const range = officeFrom(frame, i, marks)
    if (
      range !== null &&
      range.to === from - 1 &&
      (marks[i] === 'DET' ||
        marks[i] === 'PRON' ||
        tokens[i - 1] === undefined ||
        tokens[i - 1]?.text === ',' ||
        marks[i - 1] === 'CCONJ')
    )
      return range
    if (range !== null && range.to === from - 1 && i === start) return range
  }
  return null
}

/** "Ann Bell is the mayor of Leeds", "was appointed director", "became chief executive". */
function copula(frame: Frame, name: Range): Range | null {
  const { tokens, marks } = frame
  const clause = frame.clauses.find(
    (c) => c.subject !== null && c.subject.from <= name.from && name.to === c.subject.to
  )
  if (clause === undefined) return null
  const { group } = clause
  const named = group.passive && /^(?:appoint|name|elect|make|promote|reelect|re-elect)$/.test(group.lemma)
  if (!group.copula && group.lemma !== 'become' && !named) return null
  if (group.negated || group.modal !== null) return null
  let at = group.to
  while (marks[at] === 'ADV') at++
  if (tokens[at]?.lower === 'as' || tokens[at]?.lower === 'to') at++
  return officeFrom(frame, at, marks)
}
