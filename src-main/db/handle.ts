import type Sqlite from 'better-sqlite3'
import { translate } from './errors.ts'

type Bind = string | number | null
/** Values for `?` in order, or for `:name` by name. */
export type Params = readonly Bind[] | Readonly<Record<string, Bind>>

/**
 * A connection that can only ask. Functions that read take this type, so that a query cannot turn into a write
 * unnoticed: a statement that changes anything is refused here even on a writable connection.
 * Every error of SQLite leaves as an AppError whose message a person can act on.
 */
export class ReadableDb {
  readonly #raw: Sqlite.Database
  /** Preparing costs more than most of our queries, and their texts are few and constant. */
  readonly #statements = new Map<string, Sqlite.Statement>()
  readonly file: string

  constructor(raw: Sqlite.Database, file: string) {
    this.#raw = raw
    this.file = file
  }

  all<Row>(sql: string, params: Params = []): Row[] {
    return this.guarded(() => this.#query(sql).all(...spread(params)) as Row[])
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- SQL has no types: the caller says
  get<Row>(sql: string, params: Params = []): Row | undefined {
    return this.guarded(() => this.#query(sql).get(...spread(params)) as Row | undefined)
  }

  /** Several reads that must see the same state of the file. */
  snapshot<T>(read: () => Now<T>): T {
    return this.guarded(() => this.#raw.transaction(read as () => T).deferred())
  }

  get isOpen(): boolean {
    return this.#raw.open
  }

  close(): void {
    this.guarded(() => this.#raw.close())
  }

  #query(sql: string): Sqlite.Statement {
    const statement = this.prepared(sql)
    if (!statement.readonly) throw new TypeError(`a query that writes: ${sql}`)
    return statement
  }

  protected prepared(sql: string): Sqlite.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#raw.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  protected guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw translate(error, this.file)
    }
  }
}

/** A connection that can also change the file. */
export class WritableDb extends ReadableDb {
  readonly #raw: Sqlite.Database

  constructor(raw: Sqlite.Database, file: string) {
    super(raw, file)
    this.#raw = raw
  }

  /** `id` is the row number of the last insert; meaningless after an upsert that updated: use `write` there. */
  run(sql: string, params: Params = []): { changes: number; id: number } {
    return this.guarded(() => {
      const done = this.prepared(sql).run(...spread(params))
      return { changes: done.changes, id: Number(done.lastInsertRowid) }
    })
  }

  /** A change with a RETURNING clause that yields exactly one row. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- SQL has no types: the caller says
  write<Row>(sql: string, params: Params = []): Row {
    return this.guarded(() => {
      const row = this.prepared(sql).get(...spread(params)) as Row | undefined
      if (row === undefined) throw new TypeError(`a change that returned no row: ${sql}`)
      return row
    })
  }

  /**
   * All of it or nothing, on disk when this returns. Takes the write lock at once, so that what was read inside
   * still holds when it is written. Inside another transaction it becomes a part of that one.
   */
  transaction<T>(work: () => Now<T>): T {
    return this.guarded(() => this.#raw.transaction(work as () => T).immediate())
  }
}

/** Anything but a promise: a transaction that awaits would let other calls slip into it. */
type Now<T> = T extends PromiseLike<unknown> ? never : T

const isList = (params: Params): params is readonly Bind[] => Array.isArray(params)
const spread = (params: Params): unknown[] => (isList(params) ? [...params] : [params])
