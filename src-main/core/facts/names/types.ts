import type { EntityType } from '../../../../src-shared/model.ts'

/** A proper name as it stands in a sentence. */
export interface Name {
  type: EntityType
  /** Sentence and tokens, `to` exclusive. */
  sentence: number
  from: number
  to: number
  start: number
  end: number
  /** Without articles, possessives and titles. */
  text: string
  /** Canonical form where a list gives one. */
  known: string | null
  /** The office before a person's name, as the text words it. */
  role: { text: string; from: number; to: number } | null
  /** "Mr", "Mrs", ... */
  title: string | null
  /** How sure the type is, 0..1. */
  sure: number
}
