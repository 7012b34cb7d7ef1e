import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { translate } from './errors.ts'
import { ReadableDb, WritableDb } from './handle.ts'
import { migrate } from './migrate.ts'
import { migrations as ours, type Migration } from './migrations/index.ts'
import { inspect } from './identity.ts'

/**
 * How long a call waits for another program's write to end, in ms. The wait blocks the main process, so it is
 * shorter than what a person notices as a hang.
 */
const BUSY_MS = 400

export interface OpenOptions {
  /** Other than ours only in tests. */
  readonly migrations?: readonly Migration[]
  readonly busyMs?: number
}

/**
 * Opens the data file for reading and writing, makes it and its folder where there are none, and brings it up to
 * the newest schema. Blocks until that is done.
 * @throws AppError `from-the-future`, `damaged`, `read-only`, `locked`, `disk-full`, `internal`. Whatever it is,
 * the file is as it was before.
 */
export function openDatabase(file: string, options: OpenOptions = {}): WritableDb {
  return guarded(file, () => {
    mkdirSync(path.dirname(file), { recursive: true })
    // SQLite would quietly open such a file for reading, and the first answer would be the first to fail.
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
    return using(new Sqlite(file, { timeout: options.busyMs ?? BUSY_MS }), (raw) => {
      const migrations = options.migrations ?? ours
      inspect(raw, file, migrations.length)
      raw.pragma('journal_mode = WAL')
      // FULL, not NORMAL: an answer whose feedback was shown must outlive a power cut, not only a crash.
      raw.pragma('synchronous = FULL')
      migrate(raw, file, migrations)
      raw.pragma('foreign_keys = ON')
      return new WritableDb(raw, file)
    })
  })
}

/**
 * Opens an existing data file without the right to change it; an older schema is left as it is.
 * @throws AppError `from-the-future`, `damaged`, `read-only` (also where there is no such file), `locked`.
 */
export function openReadable(file: string, options: OpenOptions = {}): ReadableDb {
  return guarded(file, () =>
    using(
      new Sqlite(file, { readonly: true, fileMustExist: true, timeout: options.busyMs ?? BUSY_MS }),
      (raw) => {
        inspect(raw, file, (options.migrations ?? ours).length)
        return new ReadableDb(raw, file)
      }
    )
  )
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translate(error, file)
  }
}

/** A connection that fails while being set up must not stay open: on Windows it would hold the file. */
function using<T>(raw: Sqlite.Database, setUp: (raw: Sqlite.Database) => T): T {
  try {
    return setUp(raw)
  } catch (error) {
    raw.close()
    throw error
  }
}
