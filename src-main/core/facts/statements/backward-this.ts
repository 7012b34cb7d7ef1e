import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'
import { mediumIn, saidWhen } from './attribution.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

const TOLD =
  /^(?:state|say|announce|report|write|note|stress|declare|mention|disclose|reveal|confirm|publish)$/

/** "This is stated in the statement of ...": what was said is the sentence before. */
export function backwardThis(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  const clause = frame.clauses[0]
  const before = story.reading.sentences[sentence.index - 1]
  if (clause === undefined || before?.paragraph !== sentence.paragraph) return []
  if (
    !/^(?:this|that)$/.test(tokens[0]?.lower ?? '') ||
    clause.subject?.from !== 0 ||
    clause.subject.to !== 1
  )
    return []
  if (!clause.group.passive || !TOLD.test(clause.group.lemma)) return []
  const at = clause.group.to
  if (!/^(?:in|by|at)$/.test(tokens[at]?.lower ?? '')) return []
  const phrase = fullPhrase(tokens, marks, at + 1, tokens.length, /^(?:of|for|by|from)$/)
  if (phrase === null) return []
  const reference = referenceOf(story, frame, phrase) ?? unnamedSpeaker(story, frame, phrase)
  if (reference === null) return []
  story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), reference.entity])
  const start = Math.max(before.start, story.heading.body)
  let end = before.end
  while (end > start && /[.\s]/.test(story.reading.text[end - 1] ?? '')) end--
  return [
    {
      speaker: reference,
      verb: tokens[clause.group.main]?.text ?? clause.group.lemma,
      affirmed: true,
      content: { start, end },
      from: before.index,
      to: sentence.index + 1,
      when: saidWhen(story, frame, at, tokens.length),
      medium: mediumIn(story, frame, at, tokens.length).medium,
      via: null,
      sure: 0.95 * (0.4 + 0.6 * reference.sure)
    }
  ]
}
