/** A window that breaks is loaded again, unless it breaks over and over: then loading again is what breaks it. */
export const MOST_REVIVALS = 3
export const WITHIN_MS = 60_000

/**
 * Counts breakdowns; the function says whether the window may be loaded again after one at `now` (ms).
 */
export function makeRevival(): (now: number) => boolean {
  let past: readonly number[] = []
  return (now) => {
    past = [...past.filter((time) => now - time < WITHIN_MS), now]
    return past.length <= MOST_REVIVALS
  }
}
