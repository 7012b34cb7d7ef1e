import { match } from '../tally.ts'
import { measure, sameMeasure } from '../units.ts'
import { factsOf, overlaps, place, type Case } from '../view.ts'
import { contentTokens, share } from '../words.ts'

/** "The two teams" counts what is known already: judged only where it is marked. */
const known = /\b(the|all|these|those|both|its|his|her|their|our|my)\s+(the\s+)?$/i

/**
 * A quantity is right when it stands at the marked words, has the marked value in the marked unit (90 minutes are an hour and
 * a half), and names something of what the marking says it counts or measures.
 */
export function quantities(c: Case) {
  return match(
    c.gold.quantities,
    factsOf(c, 'quantity'),
    (row, fact) => {
      if (!overlaps(place(c.view.text, row.mention, row.nth), fact)) return 0
      if (row.optional) return 1
      const [want, got] = [measure(row.value, row.unit), measure(fact.value, fact.unit)]
      if (!sameMeasure(want, got)) return 0
      const [of, given] = [contentTokens(`${row.unit} ${row.of}`), contentTokens(`${fact.unit} ${fact.of}`)]
      const unit = want.kind === null ? [] : contentTokens(`${row.unit} ${fact.unit}`)
      const telling = of.filter((t) => !unit.includes(t))
      return share(telling, given) > 0 ? 1 : 0
    },
    {
      ignore: (f) => measure(f.value, f.unit).kind === null && known.test(c.view.text.slice(0, f.start)),
      row: (row) => `${row.mention} = ${row.value} ${row.unit} of ${row.of}`,
      thing: (f) =>
        `${c.view.text.slice(f.start, f.end)} = ${f.value} ${f.unit} of ${f.of} (${f.confidence.toFixed(2)})`
    }
  )
}
