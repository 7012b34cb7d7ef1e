import type { Known } from '../entities/registry.ts'
import type { Story } from '../entities/story.ts'
import type { Draft } from './types.ts'

/** Answers of an interview by the sentence each begins with. */
export type Answers = ReadonlyMap<number, Draft>

interface Turn {
  paragraph: number
  /** Who speaks, by label; null where only the layout tells. */
  label: string | null
  start: number
  question: boolean
}

/** "Q: ... A: ...", "HERALD: ... BELL: ...", or questions and answers in paragraphs of their own. */
export function answersIn(story: Story): Answers {
  const turns = labelled(story) ?? laidOut(story)
  const out = new Map<number, Draft>()
  if (turns.filter((t) => !t.question).length < 2 || !turns.some((t) => t.question)) return out
  const guest = guestOf(story, turns)
  if (guest === null) return out
  for (const turn of turns) {
    if (turn.question) continue
    const paragraph = story.reading.paragraphs[turn.paragraph]
    if (paragraph === undefined) continue
    const speaker = turn.label === null ? guest : (byLabel(story, turn.label) ?? guest)
    out.set(paragraph.from, {
      speaker: { entity: speaker, name: speaker.name, role: null, sure: 0.9 },
      verb: 'said',
      affirmed: true,
      content: { start: turn.start, end: paragraph.end },
      from: paragraph.from,
      to: paragraph.to,
      when: null,
      medium: null,
      via: null,
      sure: 0.88
    })
  }
  return out
}

function labelled(story: Story): Turn[] | null {
  const { paragraphs, copy } = story.reading
  const turns: Turn[] = []
  for (const [index, p] of paragraphs.entries()) {
    const m = /^((?:Q|A|Question|Answer)[:.]|\p{Lu}[\p{L}.' -]{1,28}:)\s+/u.exec(
      copy.slice(p.start, Math.min(p.end, p.start + 40))
    )
    const label = m?.[1]?.slice(0, -1)
    if (m === null || label === undefined) continue
    const question =
      label.startsWith('Q') ||
      (!/^(?:A|Answer)$/.test(label) && /\?["']?$/.test(copy.slice(p.start, p.end).trim()))
    turns.push({
      paragraph: index,
      label: /^(?:Q|A|Question|Answer)$/.test(label) ? null : label,
      start: p.start + m[0].length,
      question
    })
  }
  const labels = new Set(turns.map((t) => t.label))
  return turns.length >= 4 && (labels.has(null) || labels.size <= 4) && turns.some((t) => t.question)
    ? turns
    : null
}

/** A paragraph that is a question outside any quotation, then one that is not: twice or more. */
function laidOut(story: Story): Turn[] {
  const { paragraphs, copy } = story.reading
  const turns: Turn[] = []
  for (const [index, p] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const text = copy.slice(p.start, p.end)
    const asks = text.endsWith('?') && !/["]/.test(text) && text.length < 400
    if (!asks || next === undefined || copy.slice(next.start, next.end).endsWith('?')) continue
    turns.push(
      { paragraph: index, label: null, start: p.start, question: true },
      { paragraph: index + 1, label: null, start: next.start, question: false }
    )
  }
  return turns
}

/** The one who is asked: the person of the introduction, else the first of the text. */
function guestOf(story: Story, turns: readonly Turn[]): Known | null {
  const first = turns[0]?.paragraph ?? 0
  const intro = story.reading.paragraphs[first]?.from ?? 0
  const named = new Map<Known, number>()
  story.names.forEach((list, sentence) => {
    for (const n of list) {
      if (n.type !== 'person') continue
      const asker =
        /^(?:spoke|talked|speaks|talks|spoken) to $/.test(
          story.reading.copy.slice(Math.max(0, n.start - 9), n.start)
        ) || /(?:\bto|\bby) $/.test(story.reading.copy.slice(Math.max(0, n.start - 3), n.start))
      named.set(n.entity, (named.get(n.entity) ?? 0) + (asker ? -3 : sentence < intro ? 3 : 1))
    }
  })
  const ranked = [...named].sort((a, b) => b[1] - a[1])
  return ranked[0]?.[0] ?? null
}

function byLabel(story: Story, label: string): Known | null {
  const last = label.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  const people = story.registry.all.filter((e) => e.type === 'person')
  if (/^\p{Lu}{2,3}$/u.test(label))
    return (
      people.find(
        (e) =>
          e.name
            .split(/\s+/)
            .map((w) => w.charAt(0))
            .join('') === label
      ) ?? null
    )
  return people.find((e) => e.name.toLowerCase().split(/\s+/).at(-1) === last) ?? null
}
