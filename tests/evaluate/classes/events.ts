import { match } from '../tally.ts'
import { factsOf, overlaps, place, sentenceOf, type Case } from '../view.ts'
import { holds, nameWithin, tokens } from '../words.ts'

/**
 * An event is right when its evidence is the marked sentence, it holds every marked word, and it has the marked date:
 * that one, or none. An optional event, too, must not have a wrong date. Facts with neither date nor place are not judged, because the marking lists none of those.
 */
export function events(c: Case) {
  const facts = factsOf(c, 'event').filter((f) => f.when !== null || f.where.length > 0)
  return match(
    c.gold.events,
    facts,
    (row, fact) => {
      if (!overlaps(sentenceOf(c.view, place(c.view.text, row.anchor)), fact.evidence)) return 0
      const what = tokens(fact.what)
      if (!row.words.every((w) => tokens(w).every((t) => holds(what, t)))) return 0
      const date = fact.when?.iso ?? null
      if (date !== row.date && !(row.optional && date === null)) return 0
      // Of two that fit, the one that says less beside the marked words is meant.
      return 1 + 1 / (1 + what.length)
    },
    {
      row: (row) => `[${row.words.join(' ')}] ${row.date ?? 'no date'}: ${row.anchor}`,
      thing: (f) => `[${f.when?.iso ?? 'no date'}] ${f.what} (${f.confidence.toFixed(2)})`
    }
  )
}

/** Entity names and aliases beside the marked name of a place. */
function namesOf(c: Case, name: string): string[] {
  const entity = c.gold.entities.find((e) => e.name === name || e.aliases.includes(name))
  return entity ? [name, entity.name, ...entity.aliases] : [name]
}

/**
 * A venue is right when an event of the marked sentence happens at the marked place, whole or in part ("Leeds" for "Leeds
 * Town Hall"). Its event may be marked in the text of the venue class alone.
 */
export function venues(c: Case) {
  const seen = new Set<string>()
  const given = factsOf(c, 'event').flatMap((fact) =>
    fact.where.flatMap((at) => {
      const entity = c.view.entities.find((e) => e.id === at.entity)
      const key = `${at.start}-${at.end}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ names: [at.name, ...(entity ? [entity.name, ...entity.aliases] : [])], fact }]
    })
  )
  return match(
    c.gold.venues,
    given,
    (row, { names, fact }) => {
      if (!overlaps(sentenceOf(c.view, place(c.view.text, row.anchor)), fact.evidence)) return 0
      const main = namesOf(c, row.place)
      if (names.some((n) => main.some((m) => nameWithin(n, m)))) return 2
      return names.some((n) => row.also.some((m) => nameWithin(n, m))) ? 1 : 0
    },
    {
      row: (row) => `${row.place}: ${row.event}`,
      thing: (v) => `${v.names[0] ?? ''}: ${v.fact.what}`
    }
  )
}
