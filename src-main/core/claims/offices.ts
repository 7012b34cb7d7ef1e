import { ROLE_HEADS } from '../facts/data/roles.ts'
import { likeness } from './compare/words.ts'
import type { Claim } from './read/claim.ts'
import type { Read } from './read/source.ts'
import type { Line, NameItem, WordItem } from './read/types.ts'
import { groupsOf } from './words/groups.ts'
import { stem } from './words/stem.ts'
import type { Judgement } from './judge.ts'

/**
 * "X is the minister of Y": held against the offices that the source gives to X. Null where the claim is of another kind, or
 * the source names no office of X.
 */
export function judgeOffice(claim: Claim, source: Read): Judgement | null {
  const { clause, line } = claim
  if (!claim.copula || !clause?.subject || clause.group.negated) return null
  if (toCome(claim)) return null
  const { subject, group } = clause
  const holder = line.items.findLast(
    (i): i is NameItem => i.kind === 'name' && i.from >= subject.from && i.to <= subject.to
  )
  if (holder === undefined || holder.to < subject.to) return null
  const after = line.items.filter((i) => i.from >= group.to)
  const words = after.filter((i): i is WordItem => i.kind === 'word')
  const head = words.find(
    (w) => ROLE_HEADS.has(w.lemma) || ROLE_HEADS.has(w.text.toLowerCase().split(' ').at(-1) ?? '')
  )
  if (head === undefined || words.length > 5 || after.some((i) => i.kind === 'number' || i.kind === 'date'))
    return null
  const listed = source.roles.filter((r) => holder.entities.includes(r.person))
  const held = [...listed, ...beside(holder, source)]
  if (held.length === 0) return null
  const past = /^(?:was|were)$/.test(line.frame.tokens[group.main]?.lower ?? '')
  const names = after.filter((i): i is NameItem => i.kind === 'name')
  for (const role of held) {
    const at = source.lines[role.sentence]
    if (at === undefined) continue
    const theirs = wordsOf(role.role)
    const former = theirs.some((w) => /^(?:former|ex|late)$/.test(w.lemma))
    if (former && !past && !words.some((w) => w.groups.some((g) => groupsOf('former').includes(g)))) continue
    const missing = words.filter((w) => !w.weak && !theirs.some((t) => likeness(w, t) > 0) && !known(w, at))
    const unnamed = names.filter((n) => !named(n, at, role.role, source))
    if (missing.length === 0 && unnamed.length === 0) return supported(at)
  }
  const [first] = held
  const at = source.lines[first?.sentence ?? -1]
  if (first === undefined || at === undefined) return null
  return {
    verdict: 'refuted',
    confidence: 0.85,
    line: at,
    cover: 0.95,
    alignment: null,
    why: '',
    conflict: {
      slot: 'role',
      claimed: after.map((i) => i.text).join(' '),
      stated: first.role
    }
  }
}

/** "is to act as mediator" is no office yet. */
const toCome = (claim: Claim): boolean => claim.line.frame.tokens[claim.clause?.group.to ?? 0]?.lower === 'to'

const supported = (line: Line): Judgement => ({
  verdict: 'supported',
  confidence: 0.95,
  line,
  cover: 1,
  alignment: null,
  why: '',
  conflict: null
})

const wordsOf = (role: string): WordItem[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((w) => w !== '')
    .map((lemma) => ({
      kind: 'word',
      from: 0,
      to: 0,
      start: 0,
      end: 0,
      text: lemma,
      lemma,
      stem: stem(lemma),
      groups: groupsOf(lemma),
      class: 'noun',
      weak: false
    }))

/** What the sentence says beside the office: "the province's chief medical officer". */
const known = (word: WordItem, line: Line): boolean =>
  !ROLE_HEADS.has(word.lemma) &&
  line.items.some((i) => i.kind === 'word' && i.lemma === word.lemma && !ROLE_HEADS.has(i.lemma))

function named(name: NameItem, line: Line, role: string, source: Read): boolean {
  const lower = role.toLowerCase()
  if (name.keys.every((k) => lower.includes(k))) return true
  // "its director": the body meant by the pronoun.
  return (
    line.referents.some((r) => name.entities.includes(r.entity)) ||
    line.items.some((i) => i.kind === 'name' && name.keys.every((k) => i.keys.includes(k))) ||
    (name.keys.length > 0 &&
      source.names.typeOf(name.entities[0] ?? '') === 'place' &&
      line.index > 0 &&
      false)
  )
}

/** Offices that stand beside a name, where the list of offices has none: "Senegal's minister of environment, Amina Diallo". */
function beside(holder: NameItem, source: Read): Read['roles'] {
  const out: Read['roles'] = []
  const [person] = holder.entities
  if (person === undefined) return out
  for (const index of source.linesOf.get(person) ?? []) {
    const line = source.lines[index]
    if (line === undefined) continue
    const { tokens } = line.frame
    for (const name of line.items) {
      if (name.kind !== 'name' || !name.entities.includes(person)) continue
      const before = tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1
      const after = tokens[name.to]?.text === ',' ? name.to + 1 : -1
      for (const head of line.items) {
        if (head.kind !== 'word' || !ROLE_HEADS.has(head.lemma)) continue
        const leads =
          head.from <= before &&
          before - head.to < 4 &&
          !tokens.slice(head.to, before + 1).some((t) => /^(?:,|and|who|to|by|told|said)$/.test(t.lower))
        const follows =
          after >= 0 &&
          head.from >= after &&
          head.from - after < 6 &&
          !tokens.slice(after, head.from).some((t) => /^(?:,|and|who|to|by|told|said)$/.test(t.lower))
        if (!leads && !follows) continue
        let from = head.from
        while (
          from > 0 &&
          /^(?:NOUN|ADJ|PROPN)$/.test(line.frame.marks[from - 1] ?? '') &&
          (leads || from > after)
        )
          from--
        const of = tokens[head.to]?.lower === 'of' ? Math.min(tokens.length, head.to + 3) : head.to
        out.push({
          person,
          role: tokens
            .slice(from, of)
            .map((t) => t.text)
            .join(' '),
          sentence: line.index
        })
      }
    }
  }
  return out
}
