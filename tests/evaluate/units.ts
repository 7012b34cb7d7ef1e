/** Kind, size in the kind's base, and the names it goes by. */
const table: [string, number, string][] = [
  ['percent', 0.01, '% percent per-cent'],
  ['gbp', 1, '£ gbp pound pounds sterling'],
  ['usd', 1, '$ usd dollar dollars us-dollars'],
  ['eur', 1, '€ eur euro euros'],
  // Abroad a currency's word and its code are the same to us, and all kroner are one.
  ['krone', 1, 'nok dkk sek krone kroner kronor norwegian-kroner danish-kroner swedish-kronor'],
  ['rupee', 1, 'inr pkr rupee rupees'],
  ['zloty', 1, 'pln zloty zlotys'],
  ['yen', 1, 'jpy yen ¥'],
  ['yuan', 1, 'cny yuan'],
  ['rouble', 1, 'rub rouble roubles ruble rubles'],
  ['franc', 1, 'chf franc francs'],
  ['s', 1, 'second seconds'],
  ['s', 60, 'minute minutes'],
  ['s', 3600, 'hour hours'],
  ['s', 86_400, 'day days'],
  ['s', 604_800, 'week weeks'],
  ['month', 1, 'month months'],
  ['month', 12, 'year years'],
  ['m', 0.001, 'mm millimetre millimetres millimeters'],
  ['m', 0.01, 'cm centimetre centimetres centimeters'],
  ['m', 1, 'm metre metres meters'],
  ['m', 1000, 'km kilometre kilometres kilometers'],
  ['kg', 0.001, 'g gram grams'],
  ['kg', 1, 'kg kilo kilos kilogram kilograms'],
  ['kg', 1000, 'tonne tonnes ton tons']
]
const units = new Map(
  table.flatMap(([kind, size, names]) => names.split(' ').map((n) => [n, { kind, size }] as const))
)

/** The kind of a measure and its value in that kind's base; counts ("four workers") have the kind null. */
export function measure(value: number, unit: string): { kind: string | null; value: number } {
  const name = unit.toLowerCase().trim().replace(/\s+/g, '-')
  const known = units.get(name)
  if (known) return { kind: known.kind, value: value * known.size }
  // "A fifth of" is 20 percent of.
  if (name === '' && Math.abs(value) < 1) return { kind: 'percent', value }
  return { kind: /^[A-Z]{3}$/.test(unit) ? name : null, value }
}

/** Equal but for rounding: 2.33333 hours are 140 minutes, and 33 percent are a third. */
export function sameMeasure(a: ReturnType<typeof measure>, b: ReturnType<typeof measure>): boolean {
  if (a.kind !== b.kind) return false
  const slack = a.kind === null ? 1e-9 : a.kind === 'percent' && isThird(a.value) ? 0.011 : 1e-4
  return Math.abs(a.value - b.value) <= slack * Math.abs(a.value)
}
const isThird = (x: number) => Math.abs(3 * x - Math.round(3 * x)) < 1e-3
