import Sqlite from 'better-sqlite3'
import { translate } from './errors.ts'
import { WritableDb } from './handle.ts'
import { schemaVersion } from './identity.ts'

/** Full-text indexes are named after their table. */
const SUFFIX = '_fts'

export interface Health {
  readonly schemaVersion: number
  /** What `PRAGMA integrity_check` complains of; empty when all is well. */
  readonly integrity: readonly string[]
  /** Rows that point at rows which are gone: one sentence for each table. */
  readonly foreignKeys: readonly string[]
  /** Full-text indexes that do not say what their tables say. */
  readonly search: readonly string[]
  /** Rows in each table. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Looks at a data file through a connection that cannot change it. Reads all of it: some 100 MB/s.
 * @throws AppError as `openReadable` does
 */
export function examine(file: string): Health {
  try {
    const raw = new Sqlite(file, { readonly: true, fileMustExist: true })
    try {
      return {
        schemaVersion: schemaVersion(raw),
        integrity: (raw.pragma('integrity_check') as { integrity_check: string }[])
          .map((row) => row.integrity_check)
          .filter((line) => line !== 'ok'),
        foreignKeys: danglingRows(raw),
        search: searchIndexes(raw).filter((index) => !saysWhatItsTableSays(raw, index)),
        counts: Object.fromEntries(tables(raw).map((table) => [table, rows(raw, table)]))
      }
    } finally {
      raw.close()
    }
  } catch (error) {
    throw translate(error, file)
  }
}

/** Makes all indexes anew from their tables, which are not touched. */
export function rebuildIndexes(db: WritableDb, search: readonly string[]): void {
  db.transaction(() => {
    db.run('REINDEX')
    for (const index of search) db.run(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`)
  })
}

function tables(raw: Sqlite.Database): string[] {
  return raw
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`
    )
    .pluck()
    .all() as string[]
}

const rows = (raw: Sqlite.Database, table: string): number =>
  raw.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number

function danglingRows(raw: Sqlite.Database): string[] {
  return (
    raw
      .prepare(
        'SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY "table", parent'
      )
      .all() as { table: string; parent: string; rows: number }[]
  ).map(
    ({ table, parent, rows: count }) => `${count} rows of ${table} point at rows of ${parent} that are gone`
  )
}

function searchIndexes(raw: Sqlite.Database): string[] {
  return raw
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual' ORDER BY name`)
    .pluck()
    .all() as string[]
}

/**
 * FTS5's own check of an index against its table is an INSERT, which this connection may not do. So the index is made
 * anew in the connection's temporary database, and both are compared word by word.
 */
function saysWhatItsTableSays(raw: Sqlite.Database, index: string): boolean {
  const table = index.slice(0, -SUFFIX.length)
  const columns = (raw.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(index) as string[]).join(
    ', '
  )
  const names = { fresh: `fresh_${index}`, have: `have_${index}`, want: `want_${index}` }
  const words = (vocabulary: string) => `SELECT term, doc, col, offset FROM temp.${vocabulary}`
  try {
    raw.exec(`
      CREATE VIRTUAL TABLE temp.${names.fresh} USING fts5 (${columns}, tokenize = 'unicode61 remove_diacritics 2');
      INSERT INTO temp.${names.fresh} (rowid, ${columns}) SELECT id, ${columns} FROM main.${table};
      CREATE VIRTUAL TABLE temp.${names.want} USING fts5vocab (temp, ${names.fresh}, instance);
      CREATE VIRTUAL TABLE temp.${names.have} USING fts5vocab (main, ${index}, instance);
    `)
    const differences = raw
      .prepare(
        `SELECT (SELECT count(*) FROM (${words(names.have)} EXCEPT ${words(names.want)}))
              + (SELECT count(*) FROM (${words(names.want)} EXCEPT ${words(names.have)}))`
      )
      .pluck()
      .get() as number
    return differences === 0
  } catch (error) {
    // An index too damaged to be read is one to be rebuilt; anything else is no finding about it.
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return false
    throw error
  }
}
