import { bare } from './text.ts'

/** True when one name is the other or a part of it, word for word: "Ryabkov" and "Sergei Ryabkov". */
export function isPartOfName(a: string, b: string): boolean {
  const left = bare(a).split(' ')
  const right = bare(b).split(' ')
  const [small, large] = left.length <= right.length ? [left, right] : [right, left]
  const big = new Set(large)
  return small.every((word) => big.has(word))
}
