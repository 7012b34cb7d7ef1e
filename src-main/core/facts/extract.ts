import type { Entity, Fact, Span, StatementFact, When } from '../../../src-shared/model.ts'
import { eventsIn } from './events/find.ts'
import type { Story } from './entities/story.ts'
import { type Quantity, quantitiesIn } from './quantities/find.ts'
import { type ReadOptions, readStory } from './read-story.ts'
import { rolesIn } from './roles/find.ts'
import { statementsIn } from './statements/find.ts'
import type { Draft } from './statements/types.ts'

export interface Extraction {
  /** The headline above the story, or null. */
  title: string | null
  /** The date line as an ISO day, or null where the text has none and none was given. */
  date: string | null
  sentences: Span[]
  entities: Entity[]
  facts: Fact[]
  /** Every date expression found and resolved, in order. */
  dates: When[]
  /** Every quoted span, without its marks, in order; nested ones after the one around them. */
  quotes: { text: string; start: number; end: number }[]
}

/**
 * Facts of an English news text. Pure and deterministic; offsets are UTF-16 code units into `text` as given. Any string is
 * taken: what is not English prose gives few facts or none, never an error.
 */
export function extract(text: string, options: ReadOptions = {}): Extraction {
  const story = readStory(text, options)
  const { heading, reading, registry } = story
  const roles = rolesIn(story)
  const statements = statementsIn(story)
  const events = eventsIn(story, statements)
  options.onProgress?.(0.9)
  const facts: Fact[] = []
  const id = (): string => `f${facts.length + 1}`
  for (const event of events) facts.push({ ...event, id: id(), kind: 'event' })
  for (const draft of statements) facts.push(statementOf(story, draft, id()))
  for (const { person, role, organisation, sentence, sure } of roles)
    facts.push({
      id: id(),
      kind: 'role',
      person: person.id,
      role,
      organisation: organisation?.id ?? null,
      evidence: evidenceOf(story, sentence, sentence + 1),
      confidence: tidyNumber(sure * (0.3 + 0.7 * person.sure))
    })
  let counted: Quantity | undefined
  for (const frame of story.frames) {
    if (frame.sentence.end <= heading.body) continue
    const found = quantitiesIn(story, frame, counted)
    counted = found.findLast((q) => /s$|people/.test(q.unit)) ?? counted
    for (const q of found)
      facts.push({
        id: id(),
        kind: 'quantity',
        value: q.value,
        unit: q.unit,
        of: q.of,
        start: frame.tokens[q.from]?.start ?? 0,
        end: frame.tokens[q.to - 1]?.end ?? 0,
        evidence: evidenceOf(story, q.sentence, q.sentence + 1),
        confidence: tidyNumber(q.sure)
      })
  }
  options.onProgress?.(1)
  return {
    title: heading.title,
    date: heading.date,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    entities: registry.entities(),
    facts,
    dates: story.dates.flatMap((d) => d.when ?? []),
    quotes: reading.paragraphs.flatMap((p) =>
      p.quotes.map((q) => ({ text: text.slice(q.start, q.end), start: q.start, end: q.end }))
    )
  }
}

const tidyNumber = (n: number): number => Number(Math.max(0, Math.min(0.99, n)).toFixed(3))

function evidenceOf(story: Story, from: number, to: number): Span {
  const { sentences } = story.reading
  const start = sentences[from]?.start ?? 0
  return {
    start:
      start < story.heading.body && (sentences[from]?.end ?? 0) > story.heading.body
        ? story.heading.body
        : start,
    end: sentences[to - 1]?.end ?? start
  }
}

function statementOf(story: Story, draft: Draft, id: string): StatementFact {
  const { text, paragraphs } = story.reading
  const evidence = evidenceOf(story, draft.from, draft.to)
  let { start, end } = draft.content
  // A quotation may reach back into sentences before, or go on in those after.
  evidence.start = Math.min(evidence.start, start, draft.lead?.start ?? start)
  evidence.end = Math.max(evidence.end, end)
  const around = { start: Math.min(start, evidence.start), end: evidence.end }
  const [head, tail] = [story.reading.sentences[draft.from], story.reading.sentences[draft.to - 1]]
  const quotes = paragraphs
    .slice(head?.paragraph ?? 0, (tail?.paragraph ?? 0) + 1)
    .flatMap((p) => p.quotes)
    .filter((q) => q.outer.end > around.start && q.outer.start < around.end && belongs(q, draft, evidence))
  const outer = quotes.find((q) => q.parent === null && q.outer.start <= start && q.outer.end >= end - 1)
  if (outer?.outer.start === start) {
    start = outer.start
    end = Math.min(end, outer.end)
  }
  const role = draft.speaker.role ?? draft.speaker.entity.roles[0]?.text ?? null
  return {
    id,
    kind: 'statement',
    evidence,
    confidence: tidyNumber(draft.sure),
    speaker: { entity: draft.speaker.entity.id, name: draft.speaker.name },
    role,
    verb: draft.verb,
    affirmed: draft.affirmed,
    content: [draft.lead, { start, end }]
      .flatMap((part) => (part === undefined ? [] : text.slice(part.start, part.end).replace(/[\s,]+$/, '')))
      .join(' ')
      .replace(/\s+/g, ' '),
    quotes: quotes.map((q) => ({ text: text.slice(q.start, q.end), start: q.start, end: q.end })),
    when: draft.when,
    medium: draft.medium,
    via: draft.via
  }
}

/** Quotations within what was said, and those that go on after the verb. */
function belongs(q: { outer: Span }, draft: Draft, evidence: Span): boolean {
  if (draft.lead !== undefined && q.outer.start >= draft.lead.start && q.outer.end <= draft.lead.end)
    return true
  const inside = q.outer.start >= draft.content.start - 1 && q.outer.end <= draft.content.end + 1
  return (
    inside ||
    (draft.to - draft.from > 1 && q.outer.start >= draft.content.end && q.outer.start < evidence.end)
  )
}
