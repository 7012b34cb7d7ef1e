import type { When } from '../../../../src-shared/model.ts'
import type { Story } from '../entities/story.ts'
import { MEDIA_NOUNS } from '../data/media.ts'
import { PLATFORMS } from '../data/organisations.ts'
import { nameText } from '../names/classify.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame } from '../syntax/types.ts'

/** The date among the words that tell of the saying, not of what was said. */
export function saidWhen(story: Story, frame: Frame, from: number, to: number): When | null {
  const start = frame.tokens[from]?.start ?? 0
  const end = frame.tokens[to - 1]?.end ?? start
  const found = (story.datesIn[frame.sentence.index] ?? []).find(
    (d) => d.when !== null && d.start >= start && d.end <= end
  )
  return found?.when ?? null
}

/** Where it was said: "on Facebook", "in an interview with the Herald", "told Reuters". */
export function mediumIn(
  story: Story,
  frame: Frame,
  from: number,
  to: number
): { medium: string | null; via: { entity: string | null; name: string } | null } {
  const { tokens, marks } = frame
  let medium: string | null = null
  let via: { entity: string | null; name: string } | null = null
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    const previous = tokens[i - 1]?.lower ?? ''
    if (PLATFORMS.has(tokens[i]?.text ?? '') && (previous === 'on' || previous === 'via'))
      medium = tokens[i]?.text ?? null
    if (
      (lower === 'in' || lower === 'at' || lower === 'on' || lower === 'during' || lower === 'to') &&
      marks[i] === 'ADP'
    ) {
      const phrase = fullPhrase(tokens, marks, i + 1, to, /^(?:with|to|on|for)$/)
      if (phrase !== null && tokens.slice(phrase.from, phrase.to).some((t) => MEDIA_NOUNS.has(t.lower))) {
        medium ??= nameText(tokens.slice(phrase.from, phrase.to))
        via ??= paperIn(story, frame, phrase.from, phrase.to)
      }
    }
  }
  return { medium, via }
}

/** Who passes words on: a paper, an agency, a broadcaster among the names of a stretch. */
export function paperIn(
  story: Story,
  frame: Frame,
  from: number,
  to: number
): { entity: string | null; name: string } | null {
  const names = story.names[frame.sentence.index] ?? []
  const name = names.find((n) => n.from >= from && n.to <= to && n.type === 'organisation')
  if (name !== undefined) return { entity: name.entity.id, name: name.text }
  const noun = frame.tokens
    .slice(from, to)
    .findIndex((t) =>
      /^(?:newspaper|paper|magazine|broadcaster|agency|station|website|channel|daily|weekly|podcast)$/.test(
        t.lower
      )
    )
  if (noun < 0) return null
  let start = from + noun
  while (start > from && /^(?:NOUN|ADJ|PROPN)$/.test(frame.marks[start - 1] ?? '')) start--
  return { entity: null, name: nameText(frame.tokens.slice(start, from + noun + 1)) }
}
