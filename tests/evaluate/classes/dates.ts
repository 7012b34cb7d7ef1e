import type { When } from '../../../src-shared/model.ts'
import type { Gold } from '../../corpus/gold.ts'
import { match } from '../tally.ts'
import { overlaps, place, type Case } from '../view.ts'

/** Stretches that careful readers resolve differently: judged only where the marking gives them. */
const vague = /\b(weeks?|weekend|spring|summer|autumn|fall|winter|quarter|decades?|century|half|\d0s)\b/i

/** A range found where the marking has its first and last day apart, as in "(1848 - 1921)", is both of these. */
function apart(rows: Gold['dates'], text: string, when: When): When[] {
  const here = rows
    .map((row) => ({ row, span: place(text, row.mention, row.nth) }))
    .filter((r) => overlaps(r.span, when))
  if (here.some((r) => r.row.iso === when.iso)) return [when]
  const ends = when.iso.split('/').map((iso) => here.find((r) => r.row.iso === iso))
  return ends.length < 2
    ? [when]
    : ends.flatMap((r) => (r ? [{ ...when, ...r.span, iso: r.row.iso }] : [when]))
}

/** A date is right when it stands at the marked words and has the marked ISO value. */
export function dates({ gold, view }: Case) {
  const words = (d: { start: number; end: number }) => view.text.slice(d.start, d.end)
  return match(
    gold.dates,
    view.dates.flatMap((when) => apart(gold.dates, view.text, when)),
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
