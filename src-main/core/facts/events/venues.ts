import { VENUE_HEADS } from '../data/organisations.ts'
import type { Linked, Story } from '../entities/story.ts'
import { fullPhrase } from '../syntax/phrases.ts'
import type { Frame, Range } from '../syntax/types.ts'

const WHERE =
  /^(?:in|at|near|outside|inside|on|off|beside|around|under|beneath|along|across|above|below|aboard|within|throughout|opposite|behind)$/
/** Verbs whose "to" or object is where it happens. */
const GOING =
  /^(?:move|return|arrive|travel|go|come|fly|transfer|relocate|flee|march|walk|sail|drive|ride|bring|take|send|ship|emigrate|head|retire)$/
const REACHING = /^(?:visit|reach|enter|leave|hit|strike|cross|tour|storm|occupy|capture|besiege|flood)$/

export interface Venue extends Range {
  name: Linked
  /** The place is what the verb acts on ("visited Leeds") and stays in the words of the event. */
  object: boolean
  /** Token of a "where" right after it, or -1. */
  opens: number
}

/** Places that the words say something happens at, with the tokens of the whole phrase ("at the Vienna site of ..."). */
export function venuesIn(story: Story, frame: Frame): Venue[] {
  const { tokens, marks } = frame
  const out: Venue[] = []
  const names = story.names[frame.sentence.index] ?? []
  for (let i = 0; i < tokens.length; i++) {
    if (marks[i] === 'Q' || marks[i] === 'D' || names.some((n) => i > n.from && i < n.to)) continue
    const lower = tokens[i]?.lower ?? ''
    const group = frame.groups.findLast((g) => g.to <= i)
    const toward =
      (lower === 'to' || lower === 'into') &&
      group !== undefined &&
      GOING.test(group.lemma) &&
      i - group.to < 4
    const reached = group?.to === i && REACHING.test(group.lemma)
    if (!WHERE.test(lower) && !toward && !reached) continue
    if (
      group !== undefined &&
      /^(?:publish|appear|print|write|believe|specialise|specialize|invest)$/.test(group.lemma) &&
      i - group.to < 2 &&
      lower === 'in'
    )
      continue
    const start = reached ? i : i + 1
    const phrase = fullPhrase(tokens, marks, start, tokens.length, /^(?:of|in|at|on|near)$/)
    if (phrase?.from !== start) continue
    const within = names.filter((n) => n.from >= phrase.from && n.from < phrase.to && site(frame, n))
    const [first] = within
    if (first === undefined) continue
    // "in Russia's interest" is no place; "in Hungary's capital" is.
    if (
      tokens[first.to]?.lower === "'s" &&
      !SITE.test(
        tokens
          .slice(first.to, first.to + 4)
          .map((t) => t.lower)
          .join(' ')
      )
    )
      continue
    const to = Math.max(
      phrase.to,
      ...names.filter((n) => n.from >= phrase.from && n.from < phrase.to).map((n) => n.to)
    )
    const comma = tokens[to]?.text === ',' ? to + 1 : to
    const opens = tokens[comma]?.lower === 'where' ? comma : -1
    for (const name of within)
      if (!out.some((v) => v.name === name)) out.push({ from: i, to, name, object: reached || toward, opens })
    i = to - 1
  }
  return out
}

/** A place, or a body that is a building too: "at the Maritime Museum". */
const site = (frame: Frame, name: Linked): boolean =>
  name.type === 'place' ||
  (name.type === 'organisation' &&
    VENUE_HEADS.has(name.text.split(' ').at(-1) ?? '') &&
    /^(?:at|in|the|outside|inside|near|to)$/.test(frame.tokens[name.from - 1]?.lower ?? ''))

const SITE =
  /\b(?:capital|port|harbour|harbor|centre|center|square|station|airport|hall|palace|main|headquarters|embassy|coast|north|south|east|west|waterfront|outskirts|suburbs|park|stadium|parliament|university|museum)\b/
