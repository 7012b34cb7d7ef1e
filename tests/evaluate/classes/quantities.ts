import { match } from '../tally.ts'
import { factsOf, overlaps, place, type Case } from '../view.ts'
import { contentTokens, share } from '../words.ts'

const units: Record<string, [string, number]> = {
  '%': ['percent', 1],
  percent: ['percent', 1],
  'per cent': ['percent', 1],
  '£': ['gbp', 1],
  pounds: ['gbp', 1],
  pound: ['gbp', 1],
  sterling: ['gbp', 1],
  $: ['usd', 1],
  dollars: ['usd', 1],
  dollar: ['usd', 1],
  '€': ['eur', 1],
  euros: ['eur', 1],
  euro: ['eur', 1],
  second: ['s', 1],
  seconds: ['s', 1],
  minute: ['s', 60],
  minutes: ['s', 60],
  hour: ['s', 3600],
  hours: ['s', 3600],
  day: ['s', 86_400],
  days: ['s', 86_400],
  week: ['s', 604_800],
  weeks: ['s', 604_800],
  month: ['month', 1],
  months: ['month', 1],
  year: ['month', 12],
  years: ['month', 12],
  mm: ['m', 0.001],
  millimetres: ['m', 0.001],
  cm: ['m', 0.01],
  centimetres: ['m', 0.01],
  m: ['m', 1],
  metres: ['m', 1],
  meters: ['m', 1],
  km: ['m', 1000],
  kilometres: ['m', 1000],
  kilometers: ['m', 1000],
  kg: ['kg', 1],
  kilograms: ['kg', 1],
  kilos: ['kg', 1],
  tonnes: ['kg', 1000],
  tons: ['kg', 1000],
  grams: ['kg', 0.001]
}

/** The kind of a measure and its value in that kind's base; counts ("four workers") have the kind null. */
function measure(value: number, unit: string): { kind: string | null; value: number } {
  const known = units[unit.toLowerCase().trim()]
  if (known?.[0] === 'percent') return { kind: 'percent', value: value / 100 }
  if (known) return { kind: known[0], value: value * known[1] }
  // "A fifth of" is 20 percent of.
  if (unit.trim() === '' && Math.abs(value) < 1) return { kind: 'percent', value }
  return { kind: /^[A-Z]{3}$/.test(unit) ? unit.toLowerCase() : null, value }
}

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
      if (want.kind !== got.kind || Math.abs(want.value - got.value) > 1e-6 * Math.abs(want.value)) return 0
      const [of, given] = [contentTokens(`${row.unit} ${row.of}`), contentTokens(`${fact.unit} ${fact.of}`)]
      const unit = want.kind === null ? [] : contentTokens(`${row.unit} ${fact.unit}`)
      const telling = of.filter((t) => !unit.includes(t))
      return share(telling, given) > 0 ? 1 : 0
    },
    {
      row: (row) => `${row.mention} = ${row.value} ${row.unit} of ${row.of}`,
      thing: (f) =>
        `${c.view.text.slice(f.start, f.end)} = ${f.value} ${f.unit} of ${f.of} (${f.confidence.toFixed(2)})`
    }
  )
}
