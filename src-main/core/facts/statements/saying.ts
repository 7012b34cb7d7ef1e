import { CLAUSE_TAKING } from '../data/speech.ts'
import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'
import { contentEnd, spanOf, widen } from './content.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

/** "..., saying that ...", "disagreed, telling clients that ...": the subject of the sentence speaks by a participle. */
export function saying(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  for (const group of frame.groups) {
    const word = tokens[group.main]?.lower ?? ''
    if (
      group.finite ||
      !word.endsWith('ing') ||
      !CLAUSE_TAKING.has(group.lemma) ||
      /^(?:show|find|hold|hope|ask)$/.test(group.lemma)
    )
      continue
    if (
      tokens[group.from - 1]?.text !== ',' &&
      !/^(?:and|by|before|while)$/.test(tokens[group.from - 1]?.lower ?? '')
    )
      continue
    let at = group.to
    if (/^(?:telling|assuring|informing|warning)$/.test(word)) {
      const told = fullPhrase(tokens, marks, at, tokens.length, /^(?:of|at|in)$/)
      if (told?.from === at) at = told.to
      if (tokens[at]?.lower === 'in') {
        const place = fullPhrase(tokens, marks, at + 1, tokens.length, /^(?:of|to)$/)
        if (place !== null) at = place.to
      }
    }
    const that = tokens[at]?.lower === 'that'
    const quoted = marks[at] === 'Q' || tokens[at]?.text === '"'
    const follows = frame.clauses.find((c) => c.group.from > at)
    const zero =
      follows !== undefined && follows.marker < 0 && word === 'saying' && follows.group.from - at < 10
    if (!that && !quoted && !zero) continue
    const clause = frame.clauses.findLast((c) => c.group.to <= group.from)
    if (clause?.subject === undefined || clause.subject === null) continue
    const speaker = referenceOf(story, frame, clause.subject) ?? unnamedSpeaker(story, frame, clause.subject)
    if (speaker === null) continue
    const from = that ? at + 1 : at
    const to = contentEnd(frame, clause, from)
    if (to - from < 2) continue
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.entity])
    return [
      {
        speaker,
        verb: word,
        affirmed: word !== 'denying',
        content: widen(story, frame, spanOf(story, frame, from, to)),
        from: sentence.index,
        to: sentence.index + 1,
        when: null,
        medium: null,
        via: null,
        sure: 0.85 * (0.4 + 0.6 * speaker.sure)
      }
    ]
  }
  return []
}
