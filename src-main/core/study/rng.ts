/**
 * Chance that can be repeated: the same seed gives the same draws on every machine and version.
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand). Its state comes from the seed text through xmur3,
 * the string hash built on MurmurHash3's mixing steps. Neither is for secrets.
 */
export interface Rng {
  /** At least 0, below 1. */
  next(): number
  /** A whole number of at least 0 and below `limit`; 0 when `limit` is below 1. */
  below(limit: number): number
  /** One of the items, or undefined when there are none. */
  pick<T>(items: readonly T[]): T | undefined
  /** A new array with the same items in a drawn order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[]
}

function hashes(text: string): () => number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507)
    h = Math.imul(h ^ (h >>> 13), 3266489909)
    h ^= h >>> 16
    return h >>> 0
  }
}

function sfc32(a: number, b: number, c: number, counter: number): () => number {
  return () => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }
}

export function rng(seed: string): Rng {
  const hash = hashes(seed)
  const next = sfc32(hash(), hash(), hash(), 1)
  // The first draws still resemble the seed; its author throws away a dozen as well.
  for (let i = 0; i < 15; i++) next()
  const below = (limit: number): number => (limit < 1 ? 0 : Math.floor(next() * limit))
  return {
    next,
    below,
    pick: (items) => items[below(items.length)],
    shuffle: (items) => {
      // Drawn one by one out of what is left: Fisher and Yates's own way, without an item ever missing.
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    }
  }
}

/** A new array with the same items in the order that `seed` draws. */
export const shuffle = <T>(items: readonly T[], seed: string): T[] => rng(seed).shuffle(items)
