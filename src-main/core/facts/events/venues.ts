import type { Linked, Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'

const WHERE =
  /^(?:in|at|near|outside|inside|on|off|beside|around|under|beneath|along|across|above|below|aboard|within|throughout)$/

export interface Venue extends Range {
  name: Linked
}

/** Places that the words say something happens at, with the tokens of the whole phrase ("at the Vienna site of ..."). */
export function venuesIn(story: Story, frame: Frame): Venue[] {
  const { tokens, marks } = frame
  const out: Venue[] = []
  const names = story.names[frame.sentence.index] ?? []
  for (let i = 0; i < tokens.length; i++) {
    if (
      !WHERE.test(tokens[i]?.lower ?? '') ||
      marks[i] === 'Q' ||
      marks[i] === 'D' ||
      tokens[i]?.tag === 'PART'
    )
      continue
    if (names.some((n) => i > n.from && i < n.to)) continue
    const phrase = fullPhrase(tokens, marks, i + 1, tokens.length, /^(?:of|in|at|on|near)$/)
    if (phrase === null || phrase.from !== i + 1) continue
    const within = names.filter((n) => n.type === 'place' && n.from >= phrase.from && n.from < phrase.to)
    const [first] = within
    if (first === undefined) continue
    // "in talks with France": the place is an actor, not a site; "in Russia's interest" is no place at all.
    if (tokens[first.to]?.lower === "'s" && !site(frame, first.to)) continue
    const to = Math.max(
      phrase.to,
      ...names.filter((n) => n.from >= phrase.from && n.from < phrase.to).map((n) => n.to)
    )
    for (const name of within) if (!out.some((v) => v.name === name)) out.push({ from: i, to, name })
    i = to - 1
  }
  return out
}

/** "in Hungary's capital": a site by its noun. */
const site = (frame: Frame, at: number): boolean =>
  frame.tokens
    .slice(at, at + 4)
    .some((t) =>
      /^(?:capital|port|harbour|harbor|centre|center|square|station|airport|hall|palace|main|headquarters|embassy|coast|north|south|east|west|waterfront|outskirts|suburbs|park|stadium|parliament)$/.test(
        t.lower
      )
    )
