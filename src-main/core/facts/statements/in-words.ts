import { byPronoun } from '../entities/pronouns.ts'
import type { Story } from '../entities/story.ts'
import type { Frame } from '../syntax/types.ts'
import { spanOf, widen } from './content.ts'
import type { Draft } from './types.ts'

/** "in Bell's words, ...", "in the words of Ann Bell", "in her view". */
export function inWords(story: Story, frame: Frame): Draft[] {
  const { tokens, sentence } = frame
  const names = story.names[sentence.index] ?? []
  const at = tokens.findIndex(
    (t, i) =>
      /^(?:words|view|opinion|phrase)$/.test(t.lower) &&
      tokens.slice(Math.max(0, i - 6), i).some((x) => x.lower === 'in')
  )
  if (at < 0) return []
  const lead = tokens.slice(0, at).findLastIndex((t) => t.lower === 'in')
  const owner = names.find(
    (n) => n.from > lead && n.to <= at && tokens[n.to]?.lower === "'s" && n.type !== 'place'
  )
  const of =
    tokens[at + 1]?.lower === 'of'
      ? names.find((n) => n.from >= at + 2 && n.from <= at + 5 && n.type === 'person')
      : undefined
  const pronoun = /^(?:his|her)$/.test(tokens[lead + 1]?.lower ?? '')
    ? byPronoun(story, frame, lead + 1)
    : null
  const name = owner ?? of
  const speaker =
    name !== undefined
      ? { entity: name.entity, name: name.text, role: null, sure: 0.92 }
      : pronoun !== null
        ? { entity: pronoun.entity, name: tokens[lead + 1]?.text ?? '', role: null, sure: pronoun.sure }
        : null
  if (speaker === null) return []
  const end = of === undefined ? at + 1 : of.to
  let to = tokens.length
  while (to > 0 && /^[.!?;]$/.test(tokens[to - 1]?.text ?? '')) to--
  const rest = tokens[end]?.text === ',' ? end + 1 : end
  // At the end of the sentence the words meant stand before it.
  const [from, until] = rest >= to - 1 ? [0, tokens[lead - 1]?.text === ',' ? lead - 1 : lead] : [rest, to]
  if (until - from < 2) return []
  story.spoken.set(sentence.index, [...(story.spoken.get(sentence.index) ?? []), speaker.entity])
  return [
    {
      speaker,
      verb: `in ${tokens[at]?.lower ?? 'words'}`,
      affirmed: true,
      content: widen(story, frame, spanOf(story, frame, from, until)),
      from: sentence.index,
      to: sentence.index + 1,
      when: null,
      medium: null,
      via: null,
      sure: 0.86 * (0.4 + 0.6 * speaker.sure)
    }
  ]
}
