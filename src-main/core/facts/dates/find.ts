import type { Span } from '../../../../src-shared/model.ts'
import type { Expression } from './expressions.ts'
import { HAS_MONTH, HAS_WEEKDAY, HAS_WORD, HAS_YEAR } from './patterns.ts'
import { RULES } from './rules.ts'

/** "every Sunday from May to October" names no day of any one year. */
const recurring = (text: string, at: number): boolean =>
  /\b(?:every|each)\s+(?:\p{L}+\s+){0,2}(?:(?:from|between|in)\s+(?:\p{L}+\s+(?:to|and|until|through)\s+)?)?$/iu.test(
    text.slice(Math.max(0, at - 40), at)
  )

/** Date expressions of one paragraph in order, none overlapping. `copy` is the plain text. */
export function findDates(copy: string, block: Span): Expression[] {
  const text = copy.slice(block.start, block.end)
  if (
    !/\d|day|week|month|year|night|morn|even|noon|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i.test(text)
  )
    return []
  const taken: Expression[] = []
  const kinds = new Map([HAS_MONTH, HAS_WEEKDAY, HAS_YEAR, HAS_WORD].map((k) => [k, k.test(text)]))
  const used = new Uint8Array(text.length)
  for (const { pattern: all, needs, read } of RULES) {
    if (kinds.get(needs) === false) continue
    all.lastIndex = 0
    for (let m = all.exec(text); m !== null; m = all.exec(text)) {
      if (m[0] === '') {
        all.lastIndex++
        continue
      }
      const start = block.start + m.index
      const end = start + m[0].trimEnd().length
      if (used.subarray(m.index, end - block.start).some((u) => u === 1)) continue
      const meaning = read(m.groups ?? {}, m, text)
      if (meaning === null) continue
      if (!recurring(text, m.index)) taken.push({ start, end, meaning })
      used.fill(1, m.index, end - block.start)
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}
