import { homeOf } from '../../facts/names/gazetteer.ts'
import { readStory } from '../../facts/read-story.ts'
import { statementsIn } from '../../facts/statements/find.ts'
import { SPEECH } from '../../facts/data/speech.ts'
import { EMPTY_VERBS } from '../data/light.ts'
import { capitalOf } from '../words/places.ts'
import type { NameIndex } from './names.ts'
import { lemmaAt } from './line.ts'
import { lineOf } from './source.ts'
import type { Clause } from '../../facts/syntax/types.ts'
import type { Item, Line } from './types.ts'

/** A claim taken apart. */
export interface Claim {
  text: string
  line: Line
  items: Item[]
  /** The item that says what happened or what is; null where nothing does. */
  core: Item | null
  /** The clause that the core is in. */
  clause: Clause | null
  /** Tokens of the clause that names a speaker ("Ann said that ..."), and the speaker's items. */
  said: { verb: number; verbLemma: string; speaker: Item[]; from: number; to: number } | null
  /** "X is the minister of Y": the claim is about an office or a property. */
  copula: boolean
}

/** Reads one sentence; a claim of several is read as its first. `date` is what relative dates count from. */
export function readClaim(text: string, date: string | null, names: NameIndex): Claim | null {
  const story = readStory(text, { date, title: '' })
  statementsIn(story)
  const [frame] = story.frames
  if (frame === undefined) return null
  const line = lineOf(
    story,
    frame,
    story.dates.filter((d) => d.end <= frame.sentence.end),
    names,
    true
  )
  line.items = withCapitals(line.items, names)
  const said = speech(line)
  const clause =
    said === null
      ? (line.clauses.find((c) => c.depth === 0 && c.kind !== 'relative') ?? line.clauses[0] ?? null)
      : (line.clauses.find((c) => c.group.from >= said.from && c.group.to <= said.to) ?? null)
  const core = clause === null ? null : coreOf(line, clause)
  return {
    text,
    line,
    items: line.items.filter((i) => i.from !== said?.verb || i.kind !== 'word'),
    core,
    clause,
    said,
    copula: clause?.group.copula === true
  }
}

function speech(line: Line): Claim['said'] {
  const { frame } = line
  const according = frame.tokens.findIndex(
    (t, i) => t.lower === 'according' && frame.tokens[i + 1]?.lower === 'to'
  )
  if (according >= 0) {
    const comma = frame.tokens.findIndex((t, i) => i > according && t.text === ',')
    const end = comma < 0 ? frame.tokens.length : comma
    const speaker = line.items.filter((i) => i.from >= according + 2 && i.to <= end)
    return according === 0
      ? { verb: 0, verbLemma: 'say', speaker, from: end, to: frame.tokens.length }
      : { verb: according, verbLemma: 'say', speaker, from: 0, to: according }
  }
  const clauses = line.clauses
  for (const c of clauses) {
    const lemma = lemmaAt(frame, c.group.main)
    if (!SPEECH.has(lemma) || c.group.passive) continue
    const content = clauses.find((k) => k !== c && k.kind === 'content' && clauses[k.parent] === c)
    if (content !== undefined) {
      const speaker = line.items.filter(
        (i) => c.subject !== null && i.from >= c.subject.from && i.to <= c.subject.to
      )
      return { verb: c.group.main, verbLemma: lemma, speaker, from: c.group.to, to: frame.tokens.length }
    }
    // "Nobody has been arrested, the police said."
    if (c.kind === 'main' && c.group.from > 2 && clauses.some((k) => k !== c && k.group.to <= c.from)) {
      const speaker = line.items.filter(
        (i) => c.subject !== null && i.from >= c.subject.from && i.to <= c.subject.to
      )
      return { verb: c.group.main, verbLemma: lemma, speaker, from: 0, to: c.from }
    }
    const quoted = frame.tokens.findIndex((t, i) => i > c.group.main && /^["“]$/.test(t.text))
    if (quoted >= 0 && quoted <= c.group.main + 4) {
      const speaker = line.items.filter(
        (i) => c.subject !== null && i.from >= c.subject.from && i.to <= c.subject.to
      )
      return { verb: c.group.main, verbLemma: lemma, speaker, from: c.group.to, to: frame.tokens.length }
    }
  }
  return null
}

/** The verb, or the noun that an empty one ("is", "took place", "made") only carries. */
function coreOf(line: Line, clause: Clause): Item | null {
  const items = line.items.filter((i) => i.kind === 'word')
  const verb = items.find((i) => i.from <= clause.group.main && clause.group.main < i.to)
  if (verb !== undefined && !EMPTY_VERBS.has(verb.lemma) && !verb.weak) return verb
  const { subject } = clause
  const full = (i: (typeof items)[number]): boolean => !i.weak && !EMPTY_VERBS.has(i.lemma)
  const after = items.find((i) => i.from > clause.group.main && full(i) && i.class !== 'adverb')
  const before = items.findLast(
    (i) => subject !== null && i.from >= subject.from && i.to <= subject.to && !i.weak
  )
  return after ?? before ?? items.find((i) => !i.weak) ?? verb ?? null
}

/** "The capital of Belgium" and "the Belgian capital" are Brussels. */
function withCapitals(items: readonly Item[], names: NameIndex): Item[] {
  const out = [...items]
  for (let i = 0; i < out.length; i++) {
    const word = out[i]
    if (word?.kind !== 'word' || word.lemma !== 'capital') continue
    const at = [i + 1, i - 1].find((k) => out[k]?.kind === 'name')
    const country = at === undefined ? undefined : out[at]
    if (at === undefined || country?.kind !== 'name') continue
    const capital = capitalOf(homeOf(country.text) ?? country.text)
    if (capital === null) continue
    const first = Math.min(i, at)
    const keys = capital.split(' ')
    out.splice(first, 2, {
      kind: 'name',
      from: Math.min(word.from, country.from),
      to: Math.max(word.to, country.to),
      start: Math.min(word.start, country.start),
      end: Math.max(word.end, country.end),
      text: capital.replace(/(?:^|\s)\p{L}/gu, (c) => c.toUpperCase()),
      keys,
      type: 'place',
      entities: names.find(keys)
    })
  }
  return out
}
