import type { Frame } from '../syntax/types.ts'
import type { Known } from './registry.ts'
import type { Linked, Story } from './story.ts'

/** Whom a pronoun means, by how lately and how prominently they were spoken of. */
export function byPronoun(story: Story, frame: Frame, at: number): { entity: Known; sure: number } | null {
  const word = frame.tokens[at]?.lower ?? ''
  if (/^(?:he|him|his|she|her|hers)$/.test(word))
    return person(story, frame, at, /^h(?:e|im|is)$/.test(word) ? 'male' : 'female')
  if (word === 'they' || word === 'them' || word === 'it') return body(story, frame, at, word === 'it')
  return null
}

function person(
  story: Story,
  frame: Frame,
  at: number,
  gender: 'male' | 'female'
): { entity: Known; sure: number } | null {
  const here = (story.names[frame.sentence.index] ?? []).filter((n) => n.to <= at)
  const candidates: { entity: Known; score: number }[] = []
  const consider = (n: Linked, score: number): void => {
    if (n.type !== 'person' || (n.entity.gender !== null && n.entity.gender !== gender)) return
    const known = n.entity.gender === gender ? 0.3 : 0
    const old = candidates.find((c) => c.entity === n.entity)
    if (old === undefined) candidates.push({ entity: n.entity, score: score + known })
    else old.score = Math.max(old.score, score + known) + 0.1
  }
  for (const n of here) consider(n, 2 + prominence(frame, n))
  for (let back = 1; back <= 6; back++) {
    const index = frame.sentence.index - back
    const before = story.frames[index]
    if (before === undefined) break
    for (const n of story.names[index] ?? []) consider(n, 2 - back * 0.35 + prominence(before, n))
    for (const spoken of story.spoken.get(index) ?? []) {
      if (spoken.type !== 'person' || (spoken.gender !== null && spoken.gender !== gender)) continue
      const old = candidates.find((c) => c.entity === spoken)
      const score = 2.75 - back * 0.35
      if (old === undefined) candidates.push({ entity: spoken, score })
      else old.score = Math.max(old.score, score) + 0.1
    }
  }
  candidates.sort((a, b) => b.score - a.score)
  const [best, second] = candidates
  if (best === undefined) return null
  const margin = best.score - (second?.score ?? 0)
  return {
    entity: best.entity,
    sure: second === undefined ? 0.92 : margin > 0.5 ? 0.88 : margin > 0.2 ? 0.8 : 0.68
  }
}

/** Subjects weigh more than those who are only mentioned; possessors least. */
function prominence(frame: Frame, n: Linked): number {
  const subject = frame.clauses.some(
    (c) => c.subject !== null && n.from >= c.subject.from && n.from < c.subject.to && c.depth === 0
  )
  return frame.tokens[n.to]?.lower === "'s" ? -0.1 : subject ? 0.5 : 0
}

function body(
  story: Story,
  frame: Frame,
  at: number,
  single: boolean
): { entity: Known; sure: number } | null {
  for (let back = 0; back <= 2; back++) {
    const index = frame.sentence.index - back
    const before = story.frames[index]
    if (before === undefined) break
    const names = (story.names[index] ?? []).filter(
      (n) =>
        (back > 0 || n.to <= at) &&
        (n.type === 'organisation' || n.type === 'document' || (single && n.type === 'place' && back > 0))
    )
    const subject = names.find((n) =>
      before.clauses.some((c) => c.subject !== null && n.from >= c.subject.from && n.to <= c.subject.to)
    )
    const spoken = (story.spoken.get(index) ?? []).find((e) => e.type !== 'person')
    if (spoken !== undefined && back > 0) return { entity: spoken, sure: 0.8 }
    if (subject !== undefined) return { entity: subject.entity, sure: 0.8 }
    if (names.length === 1 && names[0] !== undefined) return { entity: names[0].entity, sure: 0.65 }
  }
  return null
}
