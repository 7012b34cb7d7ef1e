import type Sqlite from 'better-sqlite3'
import { first } from './0001-first-schema.ts'
import { second } from './0002-deleted-banks.ts'
import { moreKinds } from './0003-more-kinds.ts'

/**
 * A step of the schema. `up` runs inside a transaction with foreign keys off and must not begin or end one.
 * Once released it is never edited: files out there have been through it as it was.
 */
export interface Migration {
  /** 1 for the first; each one more than the one before. */
  readonly version: number
  /** What it brings, for messages and tests. */
  readonly name: string
  readonly up: (db: Sqlite.Database) => void
}

/** Append only, in order. */
export const migrations: readonly Migration[] = [first, second, moreKinds]
