import type { Fact } from '../../src-shared/model.ts'
import { dates } from './classes/dates.ts'
import { entities } from './classes/entities.ts'
import { events, venues } from './classes/events.ts'
import { quantities } from './classes/quantities.ts'
import { quotes } from './classes/quotes.ts'
import { roles } from './classes/roles.ts'
import { speakerRight, speakers, statements } from './classes/statements.ts'
import { add, nothing, type Fate, type Matching, type Tally } from './tally.ts'
import { ASKED, type Case, type View } from './view.ts'
import type { Gold } from '../corpus/gold.ts'

export const classes = [
  'date line',
  'dates',
  'venues',
  'events',
  'statements',
  'speakers',
  'denials',
  'relayed by',
  'quotations',
  'roles',
  'quantities',
  'entities',
  'places'
] as const
export type Class = (typeof classes)[number]
export type Scores = Record<Class, Tally>

function dateLine({ gold, view }: Case): Tally {
  const wanted = gold.articleDate !== null && gold.dates.some((d) => d.iso === gold.articleDate) ? 1 : 0
  const right = view.date !== null && view.date === gold.articleDate ? 1 : 0
  const told = `${view.date ?? 'none'}, not ${gold.articleDate ?? 'none'}`
  return {
    wanted,
    found: wanted * right,
    given: view.date === null ? 0 : 1,
    right,
    missed: wanted > right ? [told] : [],
    wrong: view.date !== null && !right ? [told] : []
  }
}

/** Everything that can be scored of one text. */
export function score(gold: Gold, view: View): Scores {
  const c: Case = { gold, view, least: ASKED }
  const said = statements(c)
  const { speaker, polarity, via } = speakers(c, said)
  return {
    'date line': dateLine(c),
    dates: dates(c).tally,
    venues: venues(c).tally,
    events: events(c).tally,
    statements: said.tally,
    speakers: speaker,
    denials: polarity,
    'relayed by': via,
    quotations: quotes(c).tally,
    roles: roles(c).tally,
    quantities: quantities(c).tally,
    entities: entities(c).tally,
    places: entities(c, ['place']).tally
  }
}

export function sum(all: readonly Scores[]): Scores {
  const total = Object.fromEntries(classes.map((c) => [c, nothing()])) as Scores
  for (const one of all) for (const c of classes) total[c] = add(total[c], one[c])
  return total
}

/**
 * Every fact of whatever confidence, and whether it is right: a statement only with its speaker and polarity.
 * Facts that cannot be judged are left out.
 */
export function judged(gold: Gold, view: View): { kind: Fact['kind']; confidence: number; right: boolean }[] {
  const c: Case = { gold, view, least: 0 }
  const list = <X extends Fact>(m: Matching<unknown, X>, also: (thing: X) => boolean = () => true) =>
    [...m.fates]
      .filter((entry): entry is [X, Exclude<Fate, 'ignored'>] => entry[1] !== 'ignored')
      .map(([f, fate]) => ({ kind: f.kind, confidence: f.confidence, right: fate === 'right' && also(f) }))
  const said = statements(c)
  const row = new Map(said.pairs.map((p) => [p.thing, p.row]))
  return [
    ...list(events(c)),
    ...list(said, (f) => {
      const marked = row.get(f)
      return marked !== undefined && speakerRight(c, marked, f) && marked.negated === !f.affirmed
    }),
    ...list(roles(c)),
    ...list(quantities(c))
  ]
}
