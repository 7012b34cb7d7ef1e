import type Sqlite from 'better-sqlite3'
import { AppError } from '../../src-shared/result.ts'

/** 'FCTW' in ASCII, in the file's header: tells our files from any other program's. */
export const APPLICATION_ID = 0x46435457

export const schemaVersion = (raw: Sqlite.Database): number =>
  raw.pragma('user_version', { simple: true }) as number

/**
 * Looks at a file before anything in it is touched: an empty one is welcome, so is ours up to `newest`.
 * @throws AppError `from-the-future` or `damaged`
 */
export function inspect(raw: Sqlite.Database, file: string, newest: number): void {
  const version = schemaVersion(raw)
  const id = raw.pragma('application_id', { simple: true }) as number
  const objects = raw.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  const isEmpty = objects === 0 && version === 0 && id === 0
  if (isEmpty) return
  if (id !== APPLICATION_ID) {
    throw new AppError(
      'damaged',
      `${file} is a database of another program, not a Factwright data file. It was not changed. ` +
        'Move it elsewhere, or choose another data folder with --data.'
    )
  }
  if (version > newest) {
    throw new AppError(
      'from-the-future',
      `${file} was last used by a newer Factwright (data version ${version}; this one knows ${newest}). ` +
        'It was not changed and nothing is lost. Install the newer Factwright, or choose another data folder with --data.'
    )
  }
}
