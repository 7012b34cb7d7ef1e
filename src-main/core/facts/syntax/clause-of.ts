import type { Clause, Frame } from './types.ts'

/** The clause a token stands in: the smallest whose stretch holds it, else the main one. */
export function clauseOf(frame: Frame, at: number): Clause | null {
  let best: Clause | null = null
  let size = Number.POSITIVE_INFINITY
  for (const c of frame.clauses) {
    const start = Math.min(
      c.marker >= 0 ? c.marker : c.from,
      c.group.from,
      c.subject !== null && !c.shared && c.kind !== 'relative' ? c.subject.from : c.from
    )
    if (at < start || at >= c.to) continue
    if (c.to - start < size) {
      size = c.to - start
      best = c
    }
  }
  return best ?? frame.clauses.find((c) => c.kind === 'main') ?? frame.clauses[0] ?? null
}
