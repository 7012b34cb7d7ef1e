import type { Span } from '../../../src-shared/model.ts'

/** A stretch of the text that the same facts stand on. */
export interface Segment extends Span {
  /** Indexes of those facts, in their order. */
  readonly facts: readonly number[]
}

/** Evidence may overlap: the text is cut wherever one begins or ends, so that each piece can be marked once. */
export function segmentsOf(evidence: readonly Span[]): Segment[] {
  const starts = evidence
    .map((span, fact) => ({ ...span, fact }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const cuts = [...new Set(starts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const segments: Segment[] = []
  let next = 0
  let open: typeof starts = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    open = open.filter((span) => span.end > start)
    for (let span = starts[next]; span && span.start <= start; span = starts[++next]) open.push(span)
    if (end === undefined || open.length === 0) continue
    segments.push({ start, end, facts: open.map(({ fact }) => fact).sort((a, b) => a - b) })
  }
  return segments
}
