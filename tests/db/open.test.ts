import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/result.ts'
import { ReadableDb, WritableDb } from '../../src-main/db/handle.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { openDatabase, openReadable } from '../../src-main/db/open.ts'
import { dataFile } from '../../src-main/db/place.ts'
import { bundle } from '../helpers/child.ts'
import { closing, openTemp, tempFolder } from '../helpers/db.ts'

function failure(work: () => unknown): AppError {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it did not fail')
}

/** A data file of today, closed. */
function made(): string {
  const file = dataFile(tempFolder())
  openDatabase(file).close()
  return file
}

/** A statement each of which is on disk when it returns. */
const addLearner = (db: WritableDb, name = 'Ada') =>
  db.run('INSERT INTO learners (name, created_at) VALUES (?, 0)', [name])

describe('opening the data file', () => {
  it('makes the folder and the file where there are none', () => {
    const folder = path.join(tempFolder(), 'some', 'where')
    const db = closing(openDatabase(dataFile(folder)))
    addLearner(db)
    expect(db.get('SELECT name FROM learners')).toEqual({ name: 'Ada' })
  })

  it('turns on what keeps answers safe', () => {
    const db = openTemp()
    expect(closing(new Sqlite(db.file)).pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 })
    expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
  })

  it('takes a file of no bytes for a new one', () => {
    const file = dataFile(tempFolder())
    writeFileSync(file, '')
    expect(closing(openDatabase(file)).get('PRAGMA user_version')).toEqual({
      user_version: migrations.length
    })
  })

  it('politely refuses a file from a newer version, and leaves it alone', () => {
    const file = made()
    const raw = new Sqlite(file)
    raw.pragma('user_version = 9999')
    raw.close()
    const before = readFileSync(file)
    for (const open of [openDatabase, openReadable]) {
      const error = failure(() => open(file))
      expect(error.code).toBe('from-the-future')
      expect(error.message).toContain(file)
      expect(error.message).toContain('9999')
      expect(error.message).toContain('nothing is lost')
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('refuses a file that is no database, and leaves it alone', () => {
    const file = dataFile(tempFolder())
    writeFileSync(file, 'Dear diary, '.repeat(500))
    const error = failure(() => openDatabase(file))
    expect(error.code).toBe('damaged')
    expect(error.message).toContain(file)
    expect(error.message).toContain('backup')
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/)
  })

  it("refuses another program's database", () => {
    const file = dataFile(tempFolder())
    const raw = new Sqlite(file)
    raw.exec('CREATE TABLE cats (name TEXT)')
    raw.close()
    const error = failure(() => openDatabase(file))
    expect(error.code).toBe('damaged')
    expect(error.message).toContain('another program')
    expect(closing(new Sqlite(file)).prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual([
      'cats'
    ])
  })

  it('tells of a file that was cut short', () => {
    const file = made()
    truncateSync(file, 5000)
    const error = failure(() => {
      const db = closing(openDatabase(file))
      addLearner(db)
    })
    expect(error.code).toBe('damaged')
  })

  it.skipIf(process.platform !== 'linux')(
    'that fails lets go of the file, so that it can be moved away',
    () => {
      const file = dataFile(tempFolder())
      writeFileSync(file, 'Dear diary, '.repeat(500))
      failure(() => openDatabase(file))
      failure(() => openReadable(file))
      const held = readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`)
        } catch {
          // The folder's own handle is gone by now.
          return []
        }
      })
      expect(held.length).toBeGreaterThan(0)
      expect(held).not.toContain(file)
    }
  )

  it('says so when part of the path is a file', () => {
    const file = path.join(made(), 'inside', 'factwright.sqlite')
    const error = failure(() => openDatabase(file))
    expect(error.code).toBe('read-only')
    expect(error.message).toContain('--data')
  })
})

describe.skipIf(process.platform === 'win32')('without the right to write', () => {
  let script = ''
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'factwright-child-'))
    script = await bundle('opening.ts', folder)
    chmodSync(folder, 0o755)
    return () => {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  /** Opens in a process that is not root, for which no file is read-only. */
  const openedByAnybody = (file: string) =>
    JSON.parse(
      execFileSync(process.execPath, [script, file], {
        encoding: 'utf8',
        ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {})
      })
    ) as { code: string; message: string }

  it('a new file cannot be made in the folder: read-only', () => {
    const folder = tempFolder()
    chmodSync(folder, 0o555)
    const { code, message } = openedByAnybody(dataFile(folder))
    expect(code).toBe('read-only')
    expect(message).toContain(folder)
  })

  it.each([0o555, 0o777])(
    'a file that may only be read is told at the start, not at the first answer (%o)',
    (mode) => {
      const file = made()
      chmodSync(file, 0o444)
      chmodSync(path.dirname(file), mode)
      const { code, message } = openedByAnybody(file)
      expect(code).toBe('read-only')
      expect(message).toContain('Nothing saved before was lost')
    }
  )
})

describe('faults while writing', () => {
  it('a connection that may not write says read-only', () => {
    const file = made()
    const db = closing(new WritableDb(new Sqlite(file, { readonly: true }), file))
    expect(failure(() => addLearner(db)).code).toBe('read-only')
  })

  it('a writer that is in the way is waited for, then told: locked', () => {
    const file = made()
    const one = closing(openDatabase(file, { busyMs: 1 }))
    const two = closing(openDatabase(file, { busyMs: 1 }))
    one.transaction(() => {
      addLearner(one)
      const error = failure(() => two.transaction(() => addLearner(two)))
      expect(error.code).toBe('locked')
      expect(error.message).toContain('Nothing saved before was lost')
      // Readers go on meanwhile, and see what was there before.
      expect(two.all('SELECT * FROM learners')).toEqual([])
      return null
    })
    addLearner(two, 'Bea')
    expect(one.all('SELECT name FROM learners ORDER BY id')).toEqual([{ name: 'Ada' }, { name: 'Bea' }])
  })

  it('a full disk leaves what was there, and writing goes on once there is room', () => {
    const file = made()
    const raw = new Sqlite(file)
    const db = closing(new WritableDb(raw, file))
    addLearner(db)
    raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true }) as number}`)
    const error = failure(() =>
      db.transaction(() => {
        for (let i = 0; i < 1000; i++) addLearner(db, 'x'.repeat(1000))
        return null
      })
    )
    expect(error.code).toBe('disk-full')
    expect(error.message).toContain('Free some space')
    expect(db.all('SELECT name FROM learners')).toEqual([{ name: 'Ada' }])
    raw.pragma('max_page_count = 100000')
    addLearner(db, 'Bea')
    expect(db.all('SELECT name FROM learners')).toHaveLength(2)
  })
})

describe('the two handles', () => {
  it('a query that would write is refused, also on a connection that could', () => {
    const db: ReadableDb = openTemp()
    expect(() => db.all(`INSERT INTO learners (name, created_at) VALUES ('Ada', 0) RETURNING id`)).toThrow(
      TypeError
    )
    expect(db.all('SELECT * FROM learners')).toEqual([])
  })

  it('a readable connection reads a file that another one is writing', () => {
    const file = made()
    const writer = closing(openDatabase(file))
    const reader = closing(openReadable(file))
    addLearner(writer)
    expect(reader.get('SELECT name FROM learners')).toEqual({ name: 'Ada' })
  })

  it('openReadable makes no file', () => {
    const file = dataFile(tempFolder())
    expect(failure(() => openReadable(file)).code).toBe('read-only')
    expect(() => readFileSync(file)).toThrow(/ENOENT/)
  })

  it('a transaction holds off other writers from its first read on, so what it read still holds when it writes', () => {
    const file = made()
    const one = closing(openDatabase(file, { busyMs: 1 }))
    const two = closing(openDatabase(file, { busyMs: 1 }))
    one.transaction(() => {
      expect(one.all('SELECT * FROM learners')).toEqual([])
      expect(failure(() => addLearner(two)).code).toBe('locked')
      return null
    })
  })

  it('reads in one snapshot see one state, whatever is written meanwhile', () => {
    const file = made()
    const one = closing(openDatabase(file))
    const two = closing(openDatabase(file))
    const count = () => one.all('SELECT * FROM learners').length
    one.snapshot(() => {
      expect(count()).toBe(0)
      addLearner(two)
      expect(count()).toBe(0)
      return null
    })
    expect(count()).toBe(1)
  })

  it('a transaction that throws leaves nothing', () => {
    const db = openTemp()
    expect(() =>
      db.transaction((): null => {
        addLearner(db)
        throw new RangeError('on purpose')
      })
    ).toThrow(RangeError)
    expect(db.all('SELECT * FROM learners')).toEqual([])
  })

  it('a transaction inside another is undone by itself when its error is caught', () => {
    const db = openTemp()
    db.transaction(() => {
      addLearner(db, 'Ada')
      try {
        db.transaction((): null => {
          addLearner(db, 'Bea')
          throw new RangeError('on purpose')
        })
      } catch {
        addLearner(db, 'Cy')
      }
      return null
    })
    expect(db.all('SELECT name FROM learners')).toEqual([{ name: 'Ada' }, { name: 'Cy' }])
  })

  it('a copy of the file alone, taken after it was closed, is whole', () => {
    const file = dataFile(tempFolder())
    const db = openDatabase(file)
    addLearner(db)
    db.close()
    const copy = dataFile(tempFolder())
    copyFileSync(file, copy)
    expect(closing(openReadable(copy)).get('SELECT name FROM learners')).toEqual({ name: 'Ada' })
  })
})
