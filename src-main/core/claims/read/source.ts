import type { When } from '../../../../src-shared/model.ts'
import { byPronoun } from '../../facts/entities/pronouns.ts'
import { referenceOf } from '../../facts/entities/resolve.ts'
import type { Gender } from '../../facts/entities/registry.ts'
import type { DateMention, Story } from '../../facts/entities/story.ts'
import { eventsIn } from '../../facts/events/find.ts'
import { readStory, type ReadOptions } from '../../facts/read-story.ts'
import { frameOf } from '../../facts/syntax/frame.ts'
import type { Frame } from '../../facts/syntax/types.ts'
import { rolesIn } from '../../facts/roles/find.ts'
import { statementsIn } from '../../facts/statements/find.ts'
import type { Draft } from '../../facts/statements/types.ts'
import { itemsOf } from './line.ts'
import { NameIndex } from './names.ts'
import type { Line, Referent } from './types.ts'

/** A source ready to be asked. */
export interface Read {
  text: string
  date: string | null
  lines: Line[]
  names: NameIndex
  /** The person the text speaks of most, if any. */
  leading: string | null
  /** Lemmas of the words of the offices a person or body is named by. */
  offices: Map<string, Set<string>>
  genders: Map<string, Gender>
  statements: Draft[]
  /** Statements by the sentences they go over. */
  saidIn: Map<number, Draft[]>
  /** Lines that name an entity, by its id. */
  linesOf: Map<string, number[]>
  roles: { person: string; role: string; sentence: number }[]
  /** Dates that events of a sentence carry over from elsewhere, by sentence. */
  carried: Map<number, When[]>
}

export function readSource(text: string, options: ReadOptions = {}): Read {
  const story = readStory(text, options)
  const roles = rolesIn(story)
  const statements = statementsIn(story)
  const carried = new Map<number, When[]>()
  for (const event of eventsIn(story, statements)) {
    if (event.when === null) continue
    const at = sentenceAt(story, event.evidence.start)
    const list = carried.get(at) ?? []
    list.push(event.when)
    carried.set(at, list)
  }
  // Speakers without a name ("prosecutors") are entities too, but their words are no names.
  const mentioned = new Set(story.names.flat().map((n) => n.entity.id))
  const names = new NameIndex(story.registry.entities().filter((e) => mentioned.has(e.id)))
  const dates = datesBySentence(story)
  const lines = story.frames.map((frame, i) => lineOf(story, frame, dates[i] ?? [], names))
  firstPersons(lines, statements)
  return {
    text,
    date: story.heading.date,
    lines,
    names,
    leading: leadingPerson(story),
    offices: officesOf(story),
    genders: new Map(story.registry.all.map((e) => [e.id, e.gender])),
    statements,
    saidIn: bySentence(statements),
    linesOf: byEntity(lines),
    roles: roles.map((r) => ({ person: r.person.id, role: r.role, sentence: r.sentence })),
    carried
  }
}

export function lineOf(
  story: Story,
  closed: Frame,
  dates: readonly DateMention[],
  names: NameIndex,
  claim = false
): Line {
  const i = closed.sentence.index
  const frame = opened(dates, closed)
  const { start, end, paragraph } = frame.sentence
  const linked = story.names[i] ?? []
  return {
    start,
    end,
    index: i,
    paragraph,
    frame,
    items: itemsOf(frame, linked, dates, names, claim),
    referents: referentsOf(story, closed, i),
    clauses: frame.clauses
  }
}

/** What is quoted is read like the rest: claims are made of it too. */
function opened(dates: readonly DateMention[], frame: Frame): Frame {
  return frame.marks.includes('Q') ? frameOf({ ...frame.sentence, tokens: frame.tokens }, dates, []) : frame
}

/** The dates of each sentence; both come in order. */
function datesBySentence(story: Story): DateMention[][] {
  let at = 0
  return story.frames.map(({ sentence }) => {
    const out: DateMention[] = []
    while (at < story.dates.length && (story.dates[at]?.end ?? 0) <= sentence.end) {
      const date = story.dates[at++]
      if (date !== undefined && date.start >= sentence.start) out.push(date)
    }
    return out
  })
}

/** Names, pronouns and descriptions of a sentence with what they stand for. */
function referentsOf(story: Story, frame: Frame, i: number): Referent[] {
  const out: Referent[] = (story.names[i] ?? []).map((n) => ({
    entity: n.entity.id,
    at: n.from,
    direct: true
  }))
  frame.tokens.forEach((t, at) => {
    if (!/^(?:he|him|his|she|her|hers|they|them|it)$/.test(t.lower)) return
    const found = byPronoun(story, frame, at)
    if (found !== null) out.push({ entity: found.entity.id, at, direct: false })
  })
  for (const clause of frame.clauses) {
    if (clause.subject === null) continue
    const found = referenceOf(story, frame, clause.subject)
    if (found !== null && !out.some((r) => r.entity === found.entity.id))
      out.push({ entity: found.entity.id, at: clause.subject.from, direct: false })
  }
  return out
}

function leadingPerson(story: Story): string | null {
  const counts = new Map<string, number>()
  for (const n of story.names.flat())
    if (n.type === 'person') counts.set(n.entity.id, (counts.get(n.entity.id) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

function officesOf(story: Story): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const e of story.registry.all) {
    const all = out.get(e.id) ?? new Set<string>()
    for (const { text } of e.roles)
      for (const w of text.toLowerCase().split(/[^\p{L}-]+/u))
        if (w !== '') all.add(w.replace(/ies$/, 'y').replace(/s$/, ''))
    out.set(e.id, all)
  }
  return out
}

/** "I", "my" and "we" in what somebody said mean the speaker. */
function firstPersons(lines: readonly Line[], statements: readonly Draft[]): void {
  for (const s of statements)
    for (let i = s.from; i < s.to; i++) {
      const line = lines[i]
      const at = line?.frame.tokens.findIndex(
        (t) => /^(?:i|me|my|we|us|our)$/.test(t.lower) && t.start >= s.content.start && t.end <= s.content.end
      )
      if (
        line !== undefined &&
        at !== undefined &&
        at >= 0 &&
        !line.referents.some((r) => r.entity === s.speaker.entity.id)
      )
        line.referents.push({ entity: s.speaker.entity.id, at, direct: false })
    }
}

/** The sentence that holds an offset, by halving. */
function sentenceAt(story: Story, offset: number): number {
  let low = 0
  let high = story.frames.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((story.frames[middle]?.sentence.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function bySentence(statements: readonly Draft[]): Map<number, Draft[]> {
  const out = new Map<number, Draft[]>()
  for (const s of statements)
    for (let i = s.from; i < s.to; i++) {
      const list = out.get(i)
      if (list === undefined) out.set(i, [s])
      else list.push(s)
    }
  return out
}

function byEntity(lines: readonly Line[]): Map<string, number[]> {
  const out = new Map<string, number[]>()
  for (const line of lines)
    for (const { entity, direct } of line.referents) {
      if (!direct) continue
      const list = out.get(entity)
      if (list === undefined) out.set(entity, [line.index])
      else if (list.at(-1) !== line.index) list.push(line.index)
    }
  return out
}
