import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { spanOf } from './content.ts'
import type { Draft } from './types.ts'

const CONNECTIVES = /^(?:also|moreover|furthermore|further|additionally|besides|finally|likewise|similarly)$/
const DEMANDS = /^(?:must|should|shall|may|will)$/

/** "Also, both sides must ...": a demand that goes on from what a document demanded in the sentence before. */
export function continuation(story: Story, frame: Frame, previous: readonly Draft[]): Draft[] {
  const { tokens, sentence } = frame
  const last = previous.findLast((d) => d.to === sentence.index)
  if (last?.speaker.entity.type !== 'document') return []
  const opener = tokens[0]?.lower ?? ''
  const addition = opener === 'in' && tokens[1]?.lower === 'addition'
  const clause = frame.clauses[0]
  if (clause?.group.modal === null || clause === undefined || !DEMANDS.test(clause.group.modal)) return []
  if (!CONNECTIVES.test(opener) && !addition) return []
  let to = tokens.length
  while (to > 0 && /^[.!?;]$/.test(tokens[to - 1]?.text ?? '')) to--
  let from = addition ? 2 : 1
  while (tokens[from]?.text === ',') from++
  return [
    {
      ...last,
      content: spanOf(story, frame, from, to),
      from: sentence.index,
      to: sentence.index + 1,
      when: null,
      sure: Math.min(0.85, last.sure)
    }
  ]
}
