/** Number words and figures. */
const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  dozen: 12
}

export const scaleOf = (word: string): number | null => SCALES[word.replace(/\.$/, '')] ?? null

/** The value of one word: "twenty-four", "3,400", "4.2m"; null for what is no number. */
export function wordValue(lower: string): number | null {
  const word = SMALL[lower]
  if (word !== undefined) return word
  const [tens, ones] = lower.split('-')
  if (tens !== undefined && ones !== undefined && (SMALL[tens] ?? 0) >= 20 && (SMALL[ones] ?? 10) < 10)
    return (SMALL[tens] ?? 0) + (SMALL[ones] ?? 0)
  const m = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(m|bn|tn|k|mn)?$/.exec(lower)
  if (m === null) return null
  return round(
    Number(`${(m[1] ?? '').replaceAll(',', '')}${m[2] ?? ''}`) *
      (m[3] === undefined ? 1 : (SCALES[m[3]] ?? 1))
  )
}

/** Floats made by scaling, put right: 611.4 * 1e6. */
export const round = (n: number): number => Number(n.toPrecision(12))
