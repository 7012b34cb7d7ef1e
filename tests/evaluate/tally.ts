/** What came of one class on one text, or, added up, on many. */
export type Tally = {
  /** Rows that had to be found, and how many were. */
  wanted: number
  found: number
  /** Things given that could be judged, and how many were right. */
  given: number
  right: number
  missed: string[]
  wrong: string[]
}

export const nothing = (): Tally => ({ wanted: 0, found: 0, given: 0, right: 0, missed: [], wrong: [] })

export function add(a: Tally, b: Tally): Tally {
  return {
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    given: a.given + b.given,
    right: a.right + b.right,
    missed: [...a.missed, ...b.missed],
    wrong: [...a.wrong, ...b.wrong]
  }
}

/** Null where there was nothing to find, or nothing was given. */
export const recall = (t: Tally) => (t.wanted === 0 ? null : t.found / t.wanted)
export const precision = (t: Tally) => (t.given === 0 ? null : t.right / t.given)

/** 2 right / (wanted + given); 1 where nothing was wanted and nothing given. */
export const f1 = (t: Tally) => (t.wanted + t.given === 0 ? 1 : (t.found + t.right) / (t.wanted + t.given))

export type Fate = 'right' | 'wrong' | 'ignored'
export type Matching<G, X> = {
  tally: Tally
  pairs: { row: G; thing: X }[]
  /** What became of each thing given. */
  fates: Map<X, Fate>
}

/**
 * Pairs marked rows with things found, one to one, best fit first (`fit` 0: does not fit), needed rows before optional ones.
 * A thing that fits only a row already taken (the same said twice) or an optional row counts neither way, and
 * so does one that `ignore` lets pass.
 */
export function match<G extends { optional: boolean }, X>(
  rows: readonly G[],
  things: readonly X[],
  fit: (row: G, thing: X) => number,
  tell: { row: (row: G) => string; thing: (thing: X) => string; ignore?: (thing: X) => boolean }
): Matching<G, X> {
  const fits = rows
    .flatMap((row) => things.map((thing) => ({ row, thing, score: fit(row, thing) })))
    .filter((f) => f.score > 0)
    .sort((a, b) => Number(a.row.optional) - Number(b.row.optional) || b.score - a.score)
  const taken = new Map<G, X>()
  const fates = new Map<X, Fate>()
  for (const { row, thing } of fits) {
    if (taken.has(row) || fates.has(thing)) continue
    taken.set(row, thing)
    fates.set(thing, row.optional ? 'ignored' : 'right')
  }
  const fitting = new Set(fits.map((f) => f.thing))
  for (const thing of things)
    if (!fates.has(thing)) fates.set(thing, fitting.has(thing) || tell.ignore?.(thing) ? 'ignored' : 'wrong')

  const needed = rows.filter((r) => !r.optional)
  const wrong = things.filter((t) => fates.get(t) === 'wrong')
  const right = things.filter((t) => fates.get(t) === 'right')
  const tally: Tally = {
    wanted: needed.length,
    found: needed.filter((r) => taken.has(r)).length,
    given: right.length + wrong.length,
    right: right.length,
    missed: needed.filter((r) => !taken.has(r)).map(tell.row),
    wrong: wrong.map(tell.thing)
  }
  return { tally, fates, pairs: [...taken].map(([row, thing]) => ({ row, thing })) }
}
