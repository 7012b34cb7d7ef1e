import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type Sqlite from 'better-sqlite3'
import { AppError } from '../../src-shared/result.ts'
import { translate } from './errors.ts'
import { APPLICATION_ID, schemaVersion } from './identity.ts'
import type { Migration } from './migrations/index.ts'

/** Where the copy of a file goes that is about to be brought to `version`. */
export function copyBefore(file: string, version: number): string {
  const { dir, name } = path.parse(file)
  return path.join(dir, `${name}.before-${version}.sqlite`)
}

/**
 * Brings the file to the newest schema in one transaction: all pending migrations or none. A file that holds data
 * is copied beside itself first, and the copy stays whether that works out or not.
 * Leaves foreign keys off; the caller turns them on.
 * @throws AppError when a migration fails; the file then holds what it held before
 */
export function migrate(raw: Sqlite.Database, file: string, migrations: readonly Migration[]): void {
  const newest = migrations.length
  const before = schemaVersion(raw)
  if (before === newest) return
  if (before > 0) copy(raw, copyBefore(file, newest))

  // A migration may rebuild a table that others point at, which SQLite allows only while the keys are off, and they
  // cannot be switched inside a transaction. The check below makes up for it.
  raw.pragma('foreign_keys = OFF')
  try {
    raw
      .transaction(() => {
        // Read again under the lock: another window may have migrated while this one waited for it.
        for (const migration of migrations.slice(schemaVersion(raw))) {
          migration.up(raw)
          raw.pragma(`user_version = ${migration.version}`)
        }
        raw.pragma(`application_id = ${APPLICATION_ID}`)
        const dangling = raw.pragma('foreign_key_check') as unknown[]
        if (dangling.length > 0) throw new Error(`${dangling.length} rows point at rows that are gone`)
      })
      .immediate()
  } catch (error) {
    throw explain(error, file, before, newest)
  }
}

/** Written under another name first, so that a copy cut short is never taken for a whole one. */
function copy(raw: Sqlite.Database, target: string): void {
  const partial = `${target}.partial`
  rmSync(partial, { force: true })
  raw.prepare('VACUUM INTO ?').run(partial)
  const handle = openSync(partial, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(partial, target)
}

function explain(error: unknown, file: string, before: number, newest: number): AppError {
  const cause = translate(error, file)
  const known = cause instanceof AppError && cause.code !== 'internal' ? cause : null
  const reason = known?.message ?? (error instanceof Error ? error.message : String(error))
  const kept = before > 0 ? ` A copy of it is in ${copyBefore(file, newest)}.` : ''
  return new AppError(
    known?.code ?? 'internal',
    `${file} could not be brought from data version ${before} to ${newest}: ${reason} ` +
      `The file is as it was and nothing is lost.${kept} ` +
      'Go on with the Factwright you used before, or report the problem.',
    { cause: error }
  )
}
