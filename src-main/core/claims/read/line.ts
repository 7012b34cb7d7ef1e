import { NAME_PARTICLES } from '../../facts/data/people.ts'
import type { DateMention, Linked } from '../../facts/entities/story.ts'
import { ROLE_HEADS } from '../../facts/data/roles.ts'
import { words } from '../../text/plain.ts'
import { homeOf } from '../../facts/names/gazetteer.ts'
import type { Frame } from '../../facts/syntax/types.ts'
import { lemmaOf } from '../../facts/syntax/verb-forms.ts'
import type { Token } from '../../text/tokens.ts'
import { LIGHT, WEAK } from '../data/light.ts'
import { groupsOf, PHRASES } from '../words/groups.ts'
import { sensesOf } from '../words/lexicon.ts'
import { stem } from '../words/stem.ts'
import { intervalOf } from './dates.ts'
import { nameKeys, type NameIndex } from './names.ts'
import { numberAt } from './numbers.ts'
import type { Item, NameItem, WordItem } from './types.ts'

const CLASSES: Readonly<Record<string, WordItem['class']>> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb'
}
const OFFICE_WORDS =
  words(`prime foreign deputy vice home chief first second defence defense interior finance economy energy environment
  health education justice transport labour labor trade culture agriculture executive press general senior junior former acting state
  under assistant opposition`)
const capital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text)

/** "owned", "affected" taken for adjectives are forms of their verbs all the same. */
function participle(lower: string): string {
  const bare = lower.replace(/(?:ed|ing)$/, '')
  const forms = [`${bare}e`, bare, bare.replace(/(.)\1$/, '$1'), bare.replace(/i$/, 'y')]
  return bare.length < 3 ? lower : (forms.find((f) => sensesOf(f).length > 0) ?? lower)
}

/** The dictionary form of a token, with the irregular verbs the tagger leaves alone. */
export function lemmaAt(frame: Frame, i: number): string {
  const t = frame.tokens[i]
  if (t === undefined) return ''
  const mark = frame.marks[i]
  if (mark === 'VERB' || mark === 'AUX' || t.tag === 'VERB') return lemmaOf(t.lower, t.lemma)
  return t.lemma === t.lower && /(?:ed|ing)$/.test(t.lower) ? participle(t.lower) : t.lemma
}

/** Dates, names, numbers and words of a sentence, in order, each token in one of them at most. */
export function itemsOf(
  frame: Frame,
  linked: readonly Linked[],
  dates: readonly DateMention[],
  index: NameIndex,
  claim: boolean
): Item[] {
  const { tokens } = frame
  const out: Item[] = []
  const offices = officeTokens(frame, linked)
  const names = linked.map((n) => withoutOffice(n, offices))
  const place = (from: number, to: number) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    const text = tokens
      .slice(from, to)
      .map((t, i, all) => (i > 0 && t.start > (all[i - 1]?.end ?? 0) ? ` ${t.text}` : t.text))
      .join('')
    return { from, to, start, end, text }
  }
  let i = 0
  while (i < tokens.length) {
    const t = tokens[i]
    if (t === undefined) break
    const date = dates.find((d) => d.when !== null && d.start <= t.start && t.end <= d.end)
    if (date?.when) {
      let to = i + 1
      while (to < tokens.length && (tokens[to]?.end ?? 0) <= date.end) to++
      const at = place(i, to)
      out.push({ kind: 'date', ...at, date: intervalOf(date.when.iso, at.text, tokens[i - 1]?.lower ?? '') })
      i = to
      continue
    }
    const name = names.find((n) => i >= n.from && i < n.to)
    if (name !== undefined) {
      const at = place(i, name.to)
      const keys = nameKeys(name.known ?? name.text)
      out.push({
        kind: 'name',
        ...at,
        keys,
        type: name.type,
        entities: claim ? meant(index, name) : [name.entity.id]
      })
      i = name.to
      continue
    }
    const number = numberAt(frame, i)
    if (number !== null) {
      out.push({ kind: 'number', ...place(i, number.to), number: number.number })
      i = number.to
      continue
    }
    const unnamed = offices.has(i) ? i : capitalRun(frame, i, index, offices)
    if (unnamed > i) {
      const at = place(i, unnamed)
      const keys = nameKeys(at.text)
      if (keys.length > 0)
        out.push({ kind: 'name', ...at, keys, type: null, entities: index.find(keys) } satisfies NameItem)
      i = unnamed
      continue
    }
    const to = phraseAt(frame, i)
    const lemma = to > i + 1 ? phraseLemma(frame, i, to) : lemmaAt(frame, i)
    const mark = frame.marks[i]
    const tag = mark === 'Q' || mark === 'D' ? t.tag : (mark ?? 'X')
    const kind = CLASSES[tag]
    if (/^\p{L}/u.test(t.text) && (to > i + 1 || (!LIGHT.has(t.lower) && !LIGHT.has(lemma))))
      out.push({
        kind: 'word',
        ...place(i, to),
        lemma,
        stem: stem(lemma),
        groups: groupsOf(lemma),
        class: kind ?? 'adverb',
        weak: WEAK.has(lemma) || kind === undefined
      })
    i = to
  }
  return out
}

/** Capitals that the name finder passed over: they are names all the same. The first word only when it is one elsewhere. */
function capitalRun(frame: Frame, at: number, index: NameIndex, offices: ReadonlySet<number>): number {
  const { tokens } = frame
  const t = tokens[at]
  if (t === undefined || !capital(t) || (t.text.length < 2 && t.text !== 'X')) return at
  const opens = at === 0 || /^["'“‘:(]$/.test(tokens[at - 1]?.text ?? '')
  const nation = homeOf(t.text)
  if (opens && nation === null && !index.has(t.lower) && !(t.tag === 'PROPN' && !LIGHT.has(t.lower)))
    return at
  if (LIGHT.has(t.lower) && !capital(tokens[at + 1])) return at
  if (nation !== null) return at + 1
  let to = at + 1
  while (
    to < tokens.length &&
    !offices.has(to) &&
    ((capital(tokens[to]) && homeOf(tokens[to]?.text ?? '') === null) ||
      (NAME_PARTICLES.has(tokens[to]?.lower ?? '') && capital(tokens[to + 1])))
  )
    to++
  return to
}

/** The end of the entry of several words that starts at a token; one word where none does. */
function phraseAt(frame: Frame, at: number): number {
  const list = PHRASES.get(lemmaAt(frame, at))
  if (list === undefined) return at + 1
  for (const parts of list)
    if (parts.every((p, k) => k === 0 || p === lemmaAt(frame, at + k) || p === frame.tokens[at + k]?.lower))
      return at + parts.length
  return at + 1
}

const phraseLemma = (frame: Frame, from: number, to: number): string => {
  const list = PHRASES.get(lemmaAt(frame, from)) ?? []
  const found = list.find(
    (parts) =>
      parts.length === to - from &&
      parts.every((p, k) => k === 0 || p === lemmaAt(frame, from + k) || p === frame.tokens[from + k]?.lower)
  )
  return found?.join('_') ?? lemmaAt(frame, from)
}

/** Tokens that word an office: they are compared as words, not as names. */
function officeTokens(frame: Frame, names: readonly Linked[]): Set<number> {
  const out = new Set<number>()
  for (const n of names)
    if (n.role !== null)
      for (let i = n.role.from; i < n.role.to; i++)
        if (homeOf(frame.tokens[i]?.text ?? '') === null) out.add(i)
  frame.tokens.forEach((t, i) => {
    if (!ROLE_HEADS.has(t.lower)) return
    out.add(i)
    for (let k = i - 1; k >= 0 && OFFICE_WORDS.has(frame.tokens[k]?.lower ?? ''); k--) out.add(k)
  })
  return out
}

function withoutOffice(name: Linked, offices: ReadonlySet<number>): Linked {
  if (name.type !== 'person') return name
  let { from } = name
  while (from < name.to - 1 && offices.has(from)) from++
  return from === name.from ? name : { ...name, from }
}

/** What a claim's name may mean in the source; a town is not the newspaper named after it. */
const meant = (index: NameIndex, name: Linked): string[] => {
  const keys = nameKeys(name.text)
  return index
    .find(keys)
    .filter(
      (id) => name.type !== 'place' || index.typeOf(id) === 'place' || index.keys(id).size === keys.length
    )
}
