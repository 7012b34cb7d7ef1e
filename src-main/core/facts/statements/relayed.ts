import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'
import { paperIn } from './attribution.ts'
import { contentEnd, spanOf, widen } from './content.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

/** "X was quoted by the agency as saying that ...", "the agency quoted X as saying ...". */
export function relayed(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  for (const clause of frame.clauses) {
    const { group, subject } = clause
    if (!/^(?:quote|cite|report)$/.test(group.lemma) || subject === null) continue
    const as = tokens.findIndex(
      (t, i) =>
        i >= group.to &&
        t.lower === 'as' &&
        /^(?:saying|telling|stating|adding|warning)$/.test(tokens[i + 1]?.lower ?? '')
    )
    if (as < 0 || as - group.to > 14) continue
    const object = fullPhrase(tokens, marks, group.to, as, /^(?:of|for|at|from)$/)
    const who = group.passive ? subject : object
    if (who === null) continue
    const speaker = referenceOf(story, frame, who) ?? unnamedSpeaker(story, frame, who)
    if (speaker === null) continue
    const relay = group.passive
      ? paperIn(story, frame, group.to, as)
      : paperIn(story, frame, subject.from, subject.to)
    let from = as + 2
    if (tokens[from]?.lower === 'that' || tokens[from]?.text === ':' || tokens[from]?.text === ',') from++
    const to = contentEnd(frame, clause, from)
    if (to - from < 2) continue
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.entity])
    return [
      {
        speaker,
        verb: tokens[as + 1]?.text ?? 'saying',
        affirmed: true,
        content: widen(story, frame, spanOf(story, frame, from, to)),
        from: sentence.index,
        to: sentence.index + 1,
        when: null,
        medium: null,
        via: relay,
        sure: 0.92 * (0.4 + 0.6 * speaker.sure)
      }
    ]
  }
  return []
}
