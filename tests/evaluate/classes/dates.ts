import { match } from '../tally.ts'
import { overlaps, place, type Case } from '../view.ts'

/** Stretches that careful readers resolve differently: judged only where the marking gives them. */
const vague = /\b(weeks?|weekend|spring|summer|autumn|fall|winter|quarter|decades?|century|half|\d0s)\b/i

/** A date is right when it stands at the marked words and has the marked ISO value. */
export function dates({ gold, view }: Case) {
  const words = (d: { start: number; end: number }) => view.text.slice(d.start, d.end)
  return match(
    gold.dates,
    view.dates,
    (row, when) =>
      overlaps(place(view.text, row.mention, row.nth), when) && (row.optional || row.iso === when.iso)
        ? 1
        : 0,
    {
      row: (row) => `${row.mention} = ${row.iso}`,
      thing: (when) => `${words(when)} = ${when.iso}`,
      ignore: (when) => vague.test(words(when))
    }
  )
}
