import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/result.ts'
import { copyBefore } from '../../src-main/db/migrate.ts'
import { migrations, type Migration } from '../../src-main/db/migrations/index.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { dataFile } from '../../src-main/db/place.ts'
import { closing, tempFolder } from '../helpers/db.ts'

const next = migrations.length + 1
const good: Migration = {
  version: next,
  name: 'a column more',
  up: (db) => db.exec(`ALTER TABLE learners ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'`)
}
const half: Migration = {
  version: next + 1,
  name: 'does half its work and fails',
  up: (db) => {
    db.exec(`DELETE FROM learners; CREATE TABLE remains (x INTEGER) STRICT`)
    db.exec('INSERT INTO nowhere VALUES (1)')
  }
}
const dangling: Migration = {
  version: next,
  name: 'leaves rows that point at nothing',
  up: (db) => db.exec('DELETE FROM learners')
}

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** A data file of today with a learner and an attempt in it, closed. */
function filled(): string {
  const file = dataFile(tempFolder())
  const db = openDatabase(file)
  db.run(`INSERT INTO learners (name, created_at) VALUES ('Ada', 0)`)
  db.run(
    `INSERT INTO banks (uid, title, description, language, is_sample, imported_at) VALUES ('b', 'B', '', 'en', 0, 0)`
  )
  db.run(`INSERT INTO attempts (learner_id, bank_id, seed, started_at) VALUES (1, 1, '', 0)`)
  db.close()
  return file
}
const learners = (file: string) =>
  closing(new Sqlite(file, { readonly: true }))
    .prepare('SELECT name FROM learners')
    .pluck()
    .all()

function failure(work: () => unknown): AppError {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it did not fail')
}

describe('a migration', () => {
  it('makes a new file without a copy: there is nothing to keep', () => {
    const folder = tempFolder()
    const db = closing(openDatabase(dataFile(folder)))
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: migrations.length })
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
  })

  it('brings the file up to date and leaves a whole copy of the old one beside it', () => {
    const file = filled()
    const db = closing(openDatabase(file, { migrations: [...migrations, good] }))
    expect(db.get('SELECT name, colour FROM learners')).toEqual({ name: 'Ada', colour: 'red' })
    const copy = closing(new Sqlite(copyBefore(file, next), { readonly: true }))
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('SELECT * FROM learners').all()).toEqual([{ id: 1, name: 'Ada', created_at: 0 }])
  })

  it('does not stumble over a copy that was cut short, nor over one of an earlier try', () => {
    const file = filled()
    writeFileSync(`${copyBefore(file, next)}.partial`, 'half a copy')
    writeFileSync(copyBefore(file, next), 'an old copy')
    closing(openDatabase(file, { migrations: [...migrations, good] }))
    expect(learners(copyBefore(file, next))).toEqual(['Ada'])
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('runs once: the next start finds nothing to do and makes no copy', () => {
    const file = filled()
    const before = readdirSync(path.dirname(file))
    openDatabase(file).close()
    expect(readdirSync(path.dirname(file))).toEqual(before)
  })

  it('that fails half-way leaves the old file byte for byte, with a copy beside it, and says so', () => {
    const file = filled()
    const before = hash(file)
    const error = failure(() => openDatabase(file, { migrations: [...migrations, good, half] }))
    expect(error.code).toBe('internal')
    expect(error.message).toContain('nowhere')
    expect(error.message).toContain('nothing is lost')
    expect(error.message).toContain(copyBefore(file, next + 1))
    expect(hash(file)).toBe(before)
    expect(learners(copyBefore(file, next + 1))).toEqual(['Ada'])

    // The program of before still opens it, and so does a later one that got it right.
    openDatabase(file).close()
    const later = closing(openDatabase(file, { migrations: [...migrations, good] }))
    expect(later.get('SELECT name FROM learners')).toEqual({ name: 'Ada' })
  })

  it('that would leave rows pointing at nothing is undone', () => {
    const file = filled()
    const before = hash(file)
    const error = failure(() => openDatabase(file, { migrations: [...migrations, dangling] }))
    expect(error.message).toContain('1 rows point at rows that are gone')
    expect(hash(file)).toBe(before)
  })

  it('may rebuild a table that others point at', () => {
    const file = filled()
    const rebuild: Migration = {
      version: next,
      name: 'learners anew',
      up: (db) =>
        db.exec(`
          CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
          INSERT INTO fresh SELECT id, name FROM learners;
          DROP TABLE learners;
          ALTER TABLE fresh RENAME TO learners;`)
    }
    const db = closing(openDatabase(file, { migrations: [...migrations, rebuild] }))
    expect(db.get('SELECT learner_id AS learner FROM attempts')).toEqual({ learner: 1 })
    expect(() => db.run('DELETE FROM learners WHERE id = 99')).not.toThrow()
    expect(() =>
      db.run(`INSERT INTO attempts (learner_id, bank_id, seed, started_at) VALUES (7, 1, '', 0)`)
    ).toThrow()
  })

  it('that finds no room for the copy touches nothing', () => {
    const file = filled()
    const before = hash(file)
    // A folder in the way of the copy stands for any reason why it cannot be written.
    mkdirSync(`${copyBefore(file, next)}.partial`)
    expect(() => openDatabase(file, { migrations: [...migrations, good] })).toThrow()
    expect(hash(file)).toBe(before)
    expect(existsSync(copyBefore(file, next))).toBe(false)
  })
})
