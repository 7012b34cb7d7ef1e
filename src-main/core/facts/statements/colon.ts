import { referenceOf } from '../entities/resolve.ts'
import { byPronoun } from '../entities/pronouns.ts'
import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { quotesOver } from './content.ts'
import type { Draft } from './types.ts'

const WORDS_OF =
  /^(?:response|answer|reply|message|verdict|comment|reaction|advice|warning|conclusion|explanation|motto|words|view|assessment|plea|appeal)$/

/** 'Her answer was brief: "..."', 'Bell was blunt: "..."': a colon leads to somebody's words without a verb of saying. */
export function colonQuote(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  const colon = tokens.findIndex(
    (t, i) => t.text === ':' && marks[i] !== 'Q' && (marks[i + 1] === 'Q' || tokens[i + 1]?.text === '"')
  )
  const clause = frame.clauses.findLast((c) => c.group.to <= colon)
  if (colon < 0 || clause?.subject === undefined || clause.subject === null) return []
  const quote = quotesOver(story, frame, sentence).find(
    (q) => q.parent === null && q.outer.start >= (tokens[colon]?.end ?? 0)
  )
  if (quote === undefined) return []
  const { subject } = clause
  const head = tokens[subject.to - 1]?.lower ?? ''
  const names = story.names[sentence.index] ?? []
  let speaker = null
  if (WORDS_OF.test(head)) {
    const owner = names.find((n) => n.from >= subject.from && n.to < subject.to)
    const pronoun = /^(?:his|her)$/.test(tokens[subject.from]?.lower ?? '')
      ? byPronoun(story, frame, subject.from)
      : null
    if (owner !== undefined) speaker = { entity: owner.entity, name: owner.text, role: null, sure: 0.9 }
    else if (pronoun !== null)
      speaker = {
        entity: pronoun.entity,
        name: tokens[subject.from]?.text ?? '',
        role: null,
        sure: pronoun.sure
      }
  } else {
    const reference = referenceOf(story, frame, subject)
    if (reference !== null && reference.entity.type === 'person')
      speaker = { ...reference, sure: reference.sure * 0.9 }
  }
  if (speaker === null) return []
  story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.entity])
  return [
    {
      speaker,
      verb: tokens[clause.group.main]?.text ?? '',
      affirmed: true,
      content: { start: quote.outer.start, end: quote.outer.end },
      from: sentence.index,
      to: sentence.index + 1,
      when: null,
      medium: null,
      via: null,
      sure: 0.85 * (0.4 + 0.6 * speaker.sure)
    }
  ]
}
