import type { Sentence, Tag, Token } from '../../text/tokens.ts'

/** A range of tokens of one sentence, `to` exclusive. */
export interface Range {
  from: number
  to: number
}

/** Syntax tag: the tagger's, mended, with D for what belongs to a date and Q for what stands in a clausal quotation. */
export type Mark = Tag | 'D' | 'Q'

export interface VerbGroup extends Range {
  aux: number[]
  /** The main verb's token; the last auxiliary where there is none ("was", "has"). */
  main: number
  lemma: string
  finite: boolean
  passive: boolean
  negated: boolean
  modal: string | null
  past: boolean
  copula: boolean
}

export type ClauseKind = 'main' | 'coordinate' | 'subordinate' | 'relative' | 'content'

export interface Clause extends Range {
  kind: ClauseKind
  /** Token of the word that opens it ("that", "who", "after"); -1 where there is none. */
  marker: number
  group: VerbGroup
  /** Its subject without what only leads up to it; null when it has none of its own. */
  subject: Range | null
  /** True where the subject is the one of the clause before ("came and went"). */
  shared: boolean
  /** Clause that it hangs on or goes on from; -1 for the first. */
  parent: number
  /** 0 for main clauses. */
  depth: number
}

export interface Frame {
  sentence: Sentence
  tokens: Token[]
  marks: Mark[]
  groups: VerbGroup[]
  clauses: Clause[]
}
