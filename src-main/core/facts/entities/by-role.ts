import { words } from '../../text/plain.ts'
import { ROLE_HEADS } from '../data/roles.ts'
import { nameText } from '../names/classify.ts'
import type { Frame, Range } from '../syntax/types.ts'
import type { Known } from './registry.ts'
import type { Reference } from './resolve.ts'
import type { Story } from './story.ts'

const LIGHT = words('the a an of for and to in at former current then new')

/** The person "the deputy minister" means: the last one whose office has these words and the same head. */
export function byRole(
  story: Story,
  frame: Frame,
  range: Range,
  base: Range,
  phrase: string
): Reference | null {
  const { tokens, marks } = frame
  const head = tokens[base.to - 1]?.lower ?? ''
  const wanted = contentWords(nameText(tokens.slice(range.from, range.to)))
  const indefinite = /^(?:a|an|one|another)$/.test(tokens[base.from]?.lower ?? '')
  let best: { entity: Known; score: number; role: string } | null = null
  if (!indefinite) {
    for (const entity of story.registry.all) {
      if (entity.type !== 'person') continue
      for (const role of entity.roles) {
        if (role.at > (tokens[base.from]?.start ?? 0)) continue
        const has = contentWords(role.text)
        if (!sameHead(role.text, head)) continue
        const missing = [...wanted].filter((w) => !has.has(w)).length
        const score = 10 - missing * 4 + role.at / 1e7 + lately(story, frame, entity)
        if (missing <= 1 && (best === null || score > best.score)) best = { entity, score, role: role.text }
      }
    }
  }
  if (best !== null && best.score > 6) {
    best.entity.aliases.add(nameText(tokens.slice(range.from, base.to)))
    return {
      entity: best.entity,
      name: nameText(tokens.slice(base.from, base.to)),
      role: nameText(tokens.slice(range.from, base.to)),
      sure: best.score >= 10 ? 0.9 : 0.7
    }
  }
  if (marks[base.from] === 'PRON') return null
  // Someone without a name in the text: an entity by description.
  const existing = story.registry.named('person', phrase)
  const entity = existing ?? story.registry.add('person', phrase, 0.6)
  if (/(?:woman|ess)$/.test(head)) entity.gender = 'female'
  else if (/(?:sman|rman)$/.test(head)) entity.gender = 'male'
  if (existing === null && ROLE_HEADS.has(head))
    entity.roles.push({ text: phrase, at: tokens[base.from]?.start ?? 0 })
  return { entity, name: phrase, role: null, sure: 0.78 }
}

const contentWords = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter((w) => w !== '' && !LIGHT.has(w))
  )

function sameHead(role: string, head: string): boolean {
  const base = role.toLowerCase().split(/\s+(?:of|for|at|in|to)\s+/)[0] ?? ''
  return (base.split(/\s+/).at(-1) ?? '') === head
}

function lately(story: Story, frame: Frame, entity: Known): number {
  for (let back = 0; back < 12; back++) {
    const index = frame.sentence.index - back
    if (
      (story.names[index] ?? []).some((n) => n.entity === entity) ||
      (story.spoken.get(index) ?? []).includes(entity)
    )
      return 1 - back * 0.08
  }
  return 0
}
