import { match } from '../tally.ts'
import type { Case } from '../view.ts'
import { bareQuote } from '../words.ts'

/** Exact but for the marks around and the comma or stop at the end. */
export function quotes({ gold, view }: Case) {
  const rows = gold.quotes.map((text) => ({ text, optional: false }))
  const things = view.quotes.map((text) => ({ text }))
  return match(rows, things, (row, thing) => (bareQuote(row.text) === bareQuote(thing.text) ? 1 : 0), {
    row: (row) => row.text,
    thing: (thing) => thing.text
  })
}
