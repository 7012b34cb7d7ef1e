import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'
import { spanOf } from './content.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

/** "It follows from the documents that ...", "it is clear from the letter that ...", "the letter makes clear that ...". */
export function documentSpeaks(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  for (const clause of frame.clauses) {
    if (clause.subject === null || tokens[clause.subject.from]?.lower !== 'it') continue
    const { group } = clause
    let at = group.to
    const plain = /^(?:follow|emerge|appear|transpire)$/.test(group.lemma)
    const evident = group.copula && /^(?:clear|evident|apparent|obvious)$/.test(tokens[group.to]?.lower ?? '')
    const stated = group.passive && /^(?:state|say|write|note|stipulate|report|set)$/.test(group.lemma)
    if (!plain && !evident && !stated) continue
    if (evident) at++
    if (!/^(?:from|in|by)$/.test(tokens[at]?.lower ?? '')) continue
    const phrase = fullPhrase(tokens, marks, at + 1, tokens.length, /^(?:of|for|by|between|on)$/)
    if (phrase === null || tokens[phrase.to]?.lower !== 'that') continue
    const reference = referenceOf(story, frame, phrase) ?? unnamedSpeaker(story, frame, phrase, true)
    if (reference === null) continue
    let to = tokens.length
    while (to > 0 && /^[.!?;]$/.test(tokens[to - 1]?.text ?? '')) to--
    story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), reference.entity])
    return [
      {
        speaker: reference,
        verb: `${tokens[group.main]?.text ?? ''} ${tokens[at]?.text ?? ''}`.trim(),
        affirmed: true,
        content: spanOf(story, frame, phrase.to + 1, to),
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
