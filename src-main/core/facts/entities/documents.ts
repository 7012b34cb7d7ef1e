import { SPEAKING_NOUNS } from '../data/speech.ts'
import { nameText } from '../names/classify.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'
import type { Reference } from './resolve.ts'
import type { Story } from './story.ts'

const AUTHORED =
  /^(?:statement|letter|message|post|communique|communiqué|release|note|tweet|announcement|memo|email|notice)s?$/
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

/**
 * A paper that speaks. A statement speaks for who made it; an agreement or a study for itself. "The document" is the one
 * spoken of last.
 */
export function documentFor(story: Story, frame: Frame, base: Range, range: Range): Reference | null {
  const { tokens } = frame
  const head = tokens[base.to - 1]
  if (head === undefined || !SPEAKING_NOUNS.has(head.lower)) return null
  const name = nameText(tokens.slice(base.from, base.to))
  const author = authorIn(story, frame, base, range)
  if (author !== null && AUTHORED.test(head.lower)) return { entity: author, name, role: null, sure: 0.88 }
  const definite = /^(?:the|this|that|these|those|its|their)$/.test(tokens[base.from]?.lower ?? '')
  if (definite) {
    const earlier = earlierDocument(
      story,
      frame,
      head.lower,
      nameText(tokens.slice(base.from + 1, base.to)).toLowerCase()
    )
    if (earlier !== null) return { ...earlier, name }
  }
  const full = fullPhrase(tokens, frame.marks, base.from, range.to) ?? base
  const text = nameText(
    tokens.slice(
      definite || /^an?$/.test(tokens[base.from]?.lower ?? '') ? base.from + 1 : base.from,
      full.to
    )
  )
  const entity = story.registry.named('document', text) ?? story.registry.add('document', text, 0.75)
  return { entity, name, role: null, sure: 0.78 }
}

/** "the statement of the ministry", "its letter", "the ministry's statement". */
function authorIn(story: Story, frame: Frame, base: Range, range: Range): Reference['entity'] | null {
  const names = (story.names[frame.sentence.index] ?? []).filter(
    (n) => n.type === 'organisation' || n.type === 'person'
  )
  const owner = names.find((n) => n.from >= base.from && n.to < base.to && frame.tokens[n.to]?.lower === "'s")
  if (owner !== undefined) return owner.entity
  const after = frame.tokens[base.to]?.lower
  if (after !== 'of' && after !== 'by' && after !== 'from') return null
  return (
    names.find((n) => n.from > base.to && n.from <= base.to + 3 && n.from < Math.max(range.to, base.to + 4))
      ?.entity ?? null
  )
}

/** The paper meant by "the document(s)": the last phrase with such a head, of the same number if the word is general. */
function earlierDocument(
  story: Story,
  frame: Frame,
  noun: string,
  phrase: string
): Omit<Reference, 'name'> | null {
  const general = /^(?:document|paper|text|draft)s?$/.test(noun)
  const plural = noun.endsWith('s')
  for (let s = frame.sentence.index; s >= 0 && s > frame.sentence.index - 30; s--) {
    const before = story.frames[s]
    if (before === undefined) break
    for (let i = before.tokens.length - 1; i >= 0; i--) {
      const t = before.tokens[i]
      if (t === undefined || !SPEAKING_NOUNS.has(t.lower) || before.marks[i] !== 'NOUN') continue
      if (s === frame.sentence.index && t.start >= (frame.tokens[0]?.start ?? 0)) continue
      const fits = general
        ? t.lower.endsWith('s') === plural && !/^(?:document|paper|text)s?$/.test(t.lower)
        : singular(t.lower) === singular(noun)
      if (!fits) continue
      let from = i
      while (from > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(before.marks[from - 1] ?? '')) from--
      const full = fullPhrase(
        before.tokens,
        before.marks,
        from,
        before.tokens.length,
        /^(?:of|for|between|on|about|by|with|from)$/
      ) ?? { from, to: i + 1 }
      if (full.to < i + 1) continue
      const author = authorIn(story, before, { from, to: i + 1 }, full)
      if (author !== null && AUTHORED.test(t.lower)) return { entity: author, role: null, sure: 0.85 }
      const text = withList(before, from, full.to)
      const entity = story.registry.named('document', text) ?? story.registry.add('document', text, 0.8)
      entity.aliases.add(nameText(before.tokens.slice(from, i + 1)))
      entity.aliases.add(`the ${phrase}`)
      return { entity, role: null, sure: 0.85 }
    }
  }
  return null
}

/** "between Russia, the United States and NATO on ...": the list goes on over its commas. */
function withList(frame: Frame, from: number, to: number): string {
  let end = to
  if (
    frame.tokens.slice(from, to).some((t) => t.lower === 'between' || t.lower === 'among') &&
    frame.tokens[to]?.text === ','
  ) {
    const rest = fullPhrase(
      frame.tokens,
      frame.marks,
      to + 1,
      frame.tokens.length,
      /^(?:of|for|on|about|and)$/
    )
    if (rest !== null && frame.tokens.slice(to, rest.to).some((t) => t.lower === 'and')) end = rest.to
  }
  return nameText(frame.tokens.slice(from, end)).replace(/ ,/g, ',')
}
