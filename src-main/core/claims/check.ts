import { judge, type Judgement } from './judge.ts'
import { readClaim } from './read/claim.ts'
import { readSource, type Read } from './read/source.ts'
import { Search } from './search.ts'
import type { Checked } from './types.ts'

export interface ClaimSource {
  text: string
  /** The day from which its relative dates count, where it is known better than the text says it. */
  date?: string | null
}

export type Checker = (claim: string) => Checked

/**
 * Reads the sources once; the function given back judges any number of claims against them. Pure and deterministic.
 * A claim is judged by the source that has most to say to it.
 */
export function makeChecker(sources: readonly ClaimSource[]): Checker {
  const asked = sources.map((s) => {
    const read = readSource(s.text, { date: s.date ?? null })
    return { read, search: new Search(read.lines) }
  })
  return (text) => {
    const found = asked.flatMap(({ read, search }, source) => {
      const claim = readClaim(text, read.date, read.names)
      return claim === null ? [] : [{ source, read, judgement: judge(claim, read, search) }]
    })
    const [best] = found.sort((a, b) => weight(b.judgement) - weight(a.judgement))
    if (best === undefined)
      return { claim: text, verdict: 'not-stated', confidence: 1, evidence: [], conflict: null }
    return answer(text, best.source, best.read, best.judgement)
  }
}

const weight = (j: Judgement): number => (j.verdict === 'not-stated' ? 0 : 1) + j.cover

function answer(claim: string, source: number, read: Read, j: Judgement): Checked {
  const { line, verdict } = j
  const evidence =
    verdict === 'not-stated' || line === null
      ? []
      : [{ source, start: line.start, end: line.end, text: read.text.slice(line.start, line.end) }]
  return { claim, verdict, confidence: Number(j.confidence.toFixed(3)), evidence, conflict: j.conflict }
}
