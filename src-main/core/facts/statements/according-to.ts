import { words } from '../../text/plain.ts'
import { referenceOf } from '../entities/resolve.ts'
import type { Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'
import { spanOf } from './content.ts'
import { unnamedSpeaker } from './speakers.ts'
import type { Draft } from './types.ts'

const NO_SOURCE = words(
  'plan plans schedule tradition legend need needs taste age size law rules preference custom'
)

/** "According to X, ..." and "..., according to X"; also "in the words of X" and "in X's view". */
export function accordingTo(story: Story, frame: Frame): Draft[] {
  const { tokens, marks, sentence } = frame
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to')
  if (at < 0 || marks[at] === 'Q') return []
  const phrase = fullPhrase(tokens, marks, at + 2, tokens.length, /^(?:of|for|by|from|on|at|in)$/)
  if (phrase === null || NO_SOURCE.has(tokens[phrase.to - 1]?.lower ?? '')) return []
  let close = phrase.to
  // An apposition belongs to the source: "according to Ann Bell, the chief economist, ..."
  const first = at === 0 || frame.clauses.every((c) => c.group.from > at)
  if (first) {
    while (close < tokens.length && tokens[close]?.text !== ',') close++
    const next = tokens.findIndex((t, i) => i > close && t.text === ',')
    const verb = frame.clauses[0]?.group.from ?? tokens.length
    if (
      next > 0 &&
      next < verb &&
      (marks[close + 1] === 'DET' || marks[close + 1] === 'NUM') &&
      next - close < 12
    )
      close = next
  }
  const reference =
    referenceOf(story, frame, {
      from: phrase.from,
      to: first ? Math.max(close, phrase.to) : tokens.length
    }) ?? unnamedSpeaker(story, frame, phrase, true)
  if (reference === null) return []
  let from = 0
  let to = at
  if (first) {
    from = close + 1
    to = tokens.length
    while (to > from && /^[.!?;]$/.test(tokens[to - 1]?.text ?? '')) to--
    for (let i = from + 2; i < to; i++)
      if (
        tokens[i]?.lower === 'which' &&
        tokens[i - 1]?.text === ',' &&
        to - i <= 5 &&
        /^(?:is|was)$/.test(tokens[i + 1]?.lower ?? '')
      )
        to = i - 1
  } else while (to > 0 && tokens[to - 1]?.text === ',') to--
  if (to - from < 2) return []
  story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), reference.entity])
  return [
    {
      speaker: reference,
      verb: 'according to',
      affirmed: true,
      content: spanOf(story, frame, from, to),
      from: sentence.index,
      to: sentence.index + 1,
      when: null,
      medium: null,
      via: null,
      sure: 0.95 * (0.4 + 0.6 * reference.sure)
    }
  ]
}
