import type { EntityType } from '../../../../src-shared/model.ts'
import type { Frame, Range } from '../syntax/types.ts'
import { ORG_TAILS, SITE_TAILS } from './contexts.ts'
import { nameText } from './classify.ts'
import { placeNamed } from './gazetteer.ts'
import { isRole } from './split.ts'

/** Names that end in small letters: "Veritas institute", "the Polish parliament", "Harpa conference centre". */
export function tailed(
  frame: Frame,
  run: Range,
  surnames: ReadonlySet<string>
): (Range & { type: EntityType; sure: number }) | null {
  const { tokens, marks } = frame
  if (surnames.has(tokens[run.to - 1]?.text ?? '') || isRole(tokens, run.to - 1)) return null
  const site = placeNamed(nameText(tokens.slice(run.from, run.to))) !== null
  let to = run.to
  while (to < run.to + 3 && (marks[to] === 'NOUN' || marks[to] === 'ADJ')) {
    const lower = tokens[to]?.lower ?? ''
    const next = marks[to + 1]
    const ends = next !== 'NOUN' && next !== 'PROPN'
    if (ends && ORG_TAILS.has(lower)) return { from: run.from, to: to + 1, type: 'organisation', sure: 0.82 }
    if (ends && SITE_TAILS.has(lower))
      return site ? null : { from: run.from, to: to + 1, type: 'place', sure: 0.8 }
    to++
  }
  return null
}
