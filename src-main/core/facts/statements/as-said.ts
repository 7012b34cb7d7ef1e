import { words } from '../../text/plain.ts'
import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { spanOf } from './content.ts'
import { reportingOf } from './reporting.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

const AS_VERBS = words(
  'say note point put report explain state stress claim argue write observe warn mention admit predict suggest tell describe recall announce confirm emphasise emphasize remark'
)

/** "As X pointed out, ..." and "..., as X pointed out". */
export function asSaid(story: Story, frame: Frame): Draft[] {
  const { tokens, sentence } = frame
  for (const clause of frame.clauses) {
    if (clause.marker < 0 || tokens[clause.marker]?.lower !== 'as' || clause.subject === null) continue
    const reporting = reportingOf(frame, clause)
    if (reporting === null || !AS_VERBS.has(reporting.lemma)) continue
    const reference =
      referenceOf(story, frame, clause.subject) ?? unnamedSpeaker(story, frame, clause.subject)
    if (reference === null) continue
    let end = reporting.after
    while (end < tokens.length && tokens[end]?.text !== ',' && !/^[.:]$/.test(tokens[end]?.text ?? '')) end++
    if (end - reporting.after > 6) continue
    let last = tokens.length
    while (last > 0 && /^[.!?;]$/.test(tokens[last - 1]?.text ?? '')) last--
    const leading = frame.clauses.every((c) => c === clause || c.group.from > clause.group.from)
    // "Tickets, as the operator confirmed, will cost ...": the sentence around is what was said.
    const around =
      clause.marker > 1 &&
      tokens[clause.marker - 1]?.text === ',' &&
      frame.marks[0] !== 'ADP' &&
      frame.marks.slice(0, clause.marker).some((m) => m === 'NOUN' || m === 'PROPN')
    const from = leading && !around ? end + 1 : 0
    const to = leading ? last : clause.marker
    if (to - from < 2) continue
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), reference.entity])
    const span = spanOf(story, frame, from, to)
    const quote = story.reading.paragraphs[sentence.paragraph]?.quotes.find(
      (q) =>
        q.parent === null &&
        q.outer.start <= span.start + 1 &&
        q.outer.end > span.start &&
        q.outer.end >= span.end
    )
    return [
      {
        speaker: reference,
        verb: reporting.verb,
        affirmed: reporting.affirmed,
        content: quote === undefined ? span : { start: quote.outer.start, end: quote.outer.end },
        from: sentence.index,
        to: sentence.index + 1,
        when: null,
        medium: null,
        via: null,
        sure: 0.92 * (0.4 + 0.6 * reference.sure)
      }
    ]
  }
  return []
}
