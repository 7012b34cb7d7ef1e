import type { Span } from '../../../src-shared/model.ts'
import { read } from '../text/tokens.ts'
import { clockAt, resolve, type Tense } from './dates/resolve.ts'
import { findDates } from './dates/find.ts'
import { formOf } from './syntax/verb-forms.ts'
import { clauseOf } from './syntax/clause-of.ts'
import { parseIsoDay } from './dates/calendar.ts'
import { ORG_NOUNS } from './data/organisations.ts'
import { Registry } from './entities/registry.ts'
import type { DateMention, Linked, Story } from './entities/story.ts'
import { gatherEvidence } from './names/evidence.ts'
import { namesIn } from './names/find.ts'
import type { Name } from './names/types.ts'
import { placeNamed } from './names/gazetteer.ts'
import { headingOf } from './source/heading.ts'
import { frameOf } from './syntax/frame.ts'
import type { Frame } from './syntax/types.ts'

export interface ReadOptions {
  date?: string | null | undefined
  title?: string | null | undefined
  /** Called now and then with the share done, 0..1. */
  onProgress?: ((share: number) => void) | undefined
}

/** From text to sentences with verbs, names and dates: all that facts are drawn from. */
export function readStory(text: string, options: ReadOptions): Story {
  let told = 0
  const reading = read(text, (done) => {
    if (done - told > 50_000) {
      told = done
      options.onProgress?.((done / text.length) * 0.5)
    }
  })
  const heading = headingOf(reading, options)
  const expressions = reading.paragraphs.map((p) => findDates(reading.copy, p))
  const frames: Frame[] = reading.sentences.map((sentence) => {
    const paragraph = reading.paragraphs[sentence.paragraph]
    const label =
      paragraph?.from === sentence.index
        ? (LABEL.exec(reading.copy.slice(sentence.start, sentence.start + 30))?.[0].length ?? 0)
        : 0
    const body = Math.max(heading.body, label > 0 ? sentence.start + label : 0)
    const own =
      sentence.start < body && sentence.end > body
        ? { ...sentence, tokens: sentence.tokens.filter((t) => t.start >= body) }
        : sentence
    const spans = (expressions[sentence.paragraph] ?? []).filter(
      (e) => e.start < sentence.end && e.end > sentence.start
    )
    const quotes = (paragraph?.quotes ?? []).filter(
      (q) => q.outer.start < sentence.end && q.outer.end > sentence.start
    )
    return frameOf(own, spans, quotes)
  })
  const clock = clockAt(heading.date === null ? null : parseIsoDay(heading.date))
  const datesIn: DateMention[][] = frames.map(() => [])
  const dates: DateMention[] = expressions.flatMap((list, p) =>
    list.map((e) => {
      const index = sentenceAt(reading.sentences, reading.paragraphs[p]?.from ?? 0, e)
      const frame = frames[index]
      const inHead = e.end <= heading.body
      const saved = { ...clock }
      const setting = {
        tense: frame === undefined ? null : tenseAt(frame, e),
        paragraph: p,
        sentence: index,
        lead: leadWord(reading.copy, e.start)
      }
      const when = resolve(e, setting, clock)
      if (inHead) Object.assign(clock, saved)
      const mention = { start: e.start, end: e.end, when }
      datesIn[index]?.push(mention)
      return mention
    })
  )
  const { names, registry } = nameAll(frames)
  if (heading.place !== null)
    linkPlace(text.slice(heading.place.start, heading.place.end), heading.place, registry)
  return { reading, heading, frames, dates, datesIn, names, registry, spoken: new Map() }
}

/** The preposition before a date, over "the", "early" and the like. */
function leadWord(copy: string, at: number): string {
  if (/\bthan\s+(?:in|on)\s+$/i.test(copy.slice(Math.max(0, at - 12), at))) return 'than'
  const m = /([a-z]+)\s+(?:(?:the|early|late|mid|end|of|beginning|start|as)[\s-]+)*$/i.exec(
    copy.slice(Math.max(0, at - 40), at)
  )
  return m?.[1]?.toLowerCase() ?? ''
}

/** Who speaks in an interview: "Q:", "HL:". */
const LABEL = /^(?:Q|A|\p{Lu}{2,3}|Question|Answer)[:.]\s+/u

function sentenceAt(sentences: readonly Span[], from: number, span: Span): number {
  let i = from
  while (i < sentences.length - 1 && (sentences[i]?.end ?? 0) <= span.start) i++
  return i
}

const FUTURE = /^(?:will|'ll|wo|shall|would|may|might|can|could|must|should)$/
const PLANS =
  /^(?:due|scheduled|expected|set|planned|plan|plans|hope|hopes|intend|intends|aim|aims|promised|promises|slated|pledged|vowed|next|upcoming)$/

/** Whether what a date belongs to is past or still to come, by the nearest verb of its clause. */
export function tenseAt(frame: Frame, span: Span): Tense {
  const at = frame.tokens.findIndex((t) => t.start >= span.start)
  if (at < 0) return null
  const before = frame.tokens[at - 1]?.lower ?? ''
  const clause = clauseOf(frame, at)
  if (clause === null || frame.marks[at - 1] === 'Q') return spokenTense(frame, at)
  const { group } = clause
  // "invited them to meet on Monday": the infinitive has the date.
  const nearest = frame.groups.findLast((g) => g.to <= at && g.from >= group.to)
  if (nearest !== undefined && frame.tokens[nearest.from - 1]?.lower === 'to' && TO_COME.test(group.lemma))
    return 'future'
  if (group.modal !== null && FUTURE.test(group.modal))
    return group.aux.some((a) => frame.tokens[a]?.lower === 'have') ? 'past' : 'future'
  if (before === 'until' || before === 'by')
    return group.past && !/^(?:be)$/.test(group.lemma) && !planned(frame, group.to, at) ? 'past' : 'future'
  if (planned(frame, group.from, at)) return 'future'
  return group.past ? 'past' : presentTense(frame, group.aux, group.main, at)
}

const planned = (frame: Frame, from: number, to: number): boolean =>
  frame.tokens
    .slice(from, to)
    .some(
      (t, i, all) =>
        PLANS.test(t.lower) &&
        (t.lower !== 'set' || all[i + 1]?.lower === 'to' || all[i + 1]?.lower === 'for')
    )

/** Inside a quotation there are no clauses to go by: the verb nearest before the date tells, else the one after. */
function spokenTense(frame: Frame, at: number): Tense {
  const { tokens } = frame
  const verb = (i: number): boolean => tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX'
  let i = at - 1
  while (i >= 0 && i > at - 40 && !verb(i) && !/^[.!?;]$/.test(tokens[i]?.text ?? '')) i--
  if (!verb(i)) {
    i = at + 1
    while (i < tokens.length && i < at + 40 && !verb(i)) i++
  }
  if (!verb(i)) return null
  const near = tokens.slice(Math.max(0, i - 3), i + 2)
  if (near.some((t) => /^(?:will|'ll|wo|shall|going)$/.test(t.lower))) return 'future'
  const token = tokens[i]
  const form = token === undefined ? 'base' : formOf(token.lower, token.lemma)
  if (
    form.startsWith('past') ||
    form === 'participle' ||
    /^(?:was|were|had|did|been)$/.test(token?.lower ?? '')
  )
    return 'past'
  return null
}

const TO_COME =
  /^(?:invite|ask|urge|order|agree|plan|want|vote|decide|promise|pledge|vow|threaten|expect|intend|hope|call|tell|wish|propose|advise|prepare|like|need|have|be)$/

/** "opens on Monday" is still to come, "has opened" is past, "is opening" is to come. */
function presentTense(frame: Frame, aux: readonly number[], main: number, at: number): Tense {
  if (aux.some((a) => /^(?:has|have|had|'ve)$/.test(frame.tokens[a]?.lower ?? ''))) return 'past'
  const main_ = frame.tokens[main]?.lower ?? ''
  if (/^(?:is|are)$/.test(main_) && at > main && at - main <= 3) return 'future'
  if (main_ === 'is' || main_ === 'are')
    return frame.tokens.slice(main, main + 3).some((t) => t.lower === 'to') ? 'future' : null
  return 'future'
}

/** The place of the date line, which often stands in capitals. */
function linkPlace(text: string, span: Span, registry: Registry): void {
  const small = /^\p{Lu}[\p{Lu}.' -]+$/u.test(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'])\p{Ll}/gu, (c) => c.toUpperCase())
    : text
  const known = placeNamed(text) ?? placeNamed(small)
  const entity = registry.link({
    type: 'place',
    sentence: 0,
    from: 0,
    to: 0,
    ...span,
    text: small,
    known,
    role: null,
    title: null,
    sure: 0.9
  })
  if (small !== text) entity.aliases.add(text)
}

function nameAll(frames: readonly Frame[]): { names: Linked[][]; registry: Registry } {
  const known = new Set<string>()
  const evidence = gatherEvidence(frames)
  for (const frame of frames) {
    for (const name of namesIn(frame, 0, known, evidence)) {
      if (name.type !== 'person' || name.sure < 0.75) continue
      const last = name.text.split(/\s+/).at(-1)
      if (last !== undefined && last.length > 1) known.add(last)
      if (name.text.includes(' ') && name.sure >= 0.9) known.add(name.text.split(/\s+/)[0] ?? last ?? '')
    }
  }
  const found = frames.map((frame) => namesIn(frame, 0, known, evidence))
  const registry = new Registry()
  const links = new Map<Name, Linked>()
  // Longer names first, so that "Ryabkov" finds "Sergei Ryabkov" even when it comes before.
  const order = found.flat().filter((n) => n.sure >= 0.55)
  for (const name of [...order].sort((a, b) => wordsOf(b) - wordsOf(a) || a.start - b.start))
    links.set(name, { ...name, entity: registry.link(name) })
  for (const link of links.values()) describe(frames[link.sentence], link)
  const first = new Map<string, number>()
  for (const { entity, start } of links.values())
    first.set(entity.id, Math.min(start, first.get(entity.id) ?? start))
  registry.all.sort((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0))
  const names = found.map((list) => list.flatMap((n) => links.get(n) ?? []))
  return { names, registry }
}

/** What the words beside a body's name call it: "the operator TransHexa", "the union, ACAO,", "Norvik, a shipping firm". */
function describe(frame: Frame | undefined, link: Linked): void {
  if (frame === undefined || link.type !== 'organisation') return
  const { tokens } = frame
  const note = (i: number): void => {
    const lower = tokens[i]?.lower ?? ''
    if (ORG_NOUNS.has(lower)) link.entity.nouns.add(lower)
  }
  note(link.from - 1)
  if (tokens[link.from - 1]?.text === ',') note(link.from - 2)
  if (tokens[link.to]?.text === ',' && /^(?:an?|the|its)$/.test(tokens[link.to + 1]?.lower ?? ''))
    for (
      let i = link.to + 2;
      i < link.to + 7 && !/^(?:[,.]|of|who|that|which|in)$/.test(tokens[i]?.lower ?? ',');
      i++
    )
      note(i)
  for (const word of link.text.toLowerCase().split(/\s+/))
    if (ORG_NOUNS.has(word)) link.entity.nouns.add(word)
}

const wordsOf = (n: Name): number => Math.min(3, n.text.split(/\s+/).length)
