import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/result.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { dataFile } from '../../src-main/db/place.ts'
import { importBank } from '../../src-main/services/import-bank.ts'
import { doctor, type DoctorReport } from '../../src-main/services/doctor.ts'
import { harbourBank, tempFolder, world } from '../helpers/db.ts'

/** A data file with a bank and some answers, closed. */
function used(): string {
  const { db, services } = world()
  services.openApp({})
  const quiz = services.startQuiz({ bank: 1 })
  for (const { question, kind } of quiz.items) {
    if (kind !== 'true-false') continue
    services.submitAnswer({ attempt: quiz.attempt, question, answer: { kind, verdict: 'false' }, ms: 1 })
  }
  db.close()
  return db.file
}

function spoilt(file: string, sql: string): void {
  const raw = new Sqlite(file)
  // Lets SQL touch what SQLite keeps for itself.
  raw.unsafeMode()
  raw.pragma('foreign_keys = OFF')
  raw.exec(sql)
  raw.close()
}

const failing = (report: DoctorReport) => report.checks.filter(({ ok }) => !ok).map(({ name }) => name)

describe('the doctor', () => {
  it('finds a file in use healthy, counts it, and does not change a byte of it', () => {
    const file = used()
    const before = readFileSync(file)
    const report = doctor(file)
    expect(report).toMatchObject({
      file,
      bytes: before.length,
      schema: { version: migrations.length, newest: migrations.length },
      healthy: true,
      repaired: [],
      counts: {
        banks: 1,
        questions: 4,
        facts: 4,
        sources: 1,
        sentences: 4,
        attempts: 1,
        responses: 2,
        learners: 1
      }
    })
    expect(report.checks.map(({ name }) => name)).toEqual([
      'file',
      'integrity',
      'foreign-keys',
      'search',
      'grades'
    ])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('says where there is no file, and makes none', () => {
    const file = dataFile(tempFolder())
    expect(() => doctor(file)).toThrow(AppError)
    expect(() => doctor(file, { repair: true })).toThrow(/no data file/)
    expect(existsSync(file)).toBe(false)
  })

  it('reports a file that is no database instead of failing', () => {
    const file = dataFile(tempFolder())
    writeFileSync(file, 'no database'.repeat(1000))
    const report = doctor(file, { repair: true })
    expect(report).toMatchObject({ healthy: false, schema: { version: null }, counts: {}, repaired: [] })
    expect(failing(report)).toEqual(['file'])
    expect(readFileSync(file, 'utf8')).toMatch(/^no database/)
  })

  it('leaves a file from a newer version to the newer version', () => {
    const file = used()
    spoilt(file, 'PRAGMA user_version = 9999')
    expect(() => doctor(file)).toThrow(/newer Factwright/)
  })

  it('finds rows that point at nothing', () => {
    const file = used()
    spoilt(file, 'DELETE FROM learners')
    const report = doctor(file)
    expect(failing(report)).toEqual(['foreign-keys'])
    expect(report.checks[2]?.problems).toEqual(['1 rows of attempts point at rows of learners that are gone'])
  })

  it('finds a score that its key does not give', () => {
    const file = used()
    spoilt(file, 'UPDATE responses SET score = 1 - score, correct = 1 - correct WHERE id = 1')
    const report = doctor(file)
    expect(failing(report)).toEqual(['grades'])
    expect(report.checks.at(-1)?.problems).toHaveLength(1)
  })

  it.each([
    [
      'that lacks a row',
      `INSERT INTO questions_fts (questions_fts, rowid, stem, option_text)
        SELECT 'delete', id, stem, option_text FROM questions WHERE id = 2`
    ],
    ['with a row too many', `INSERT INTO questions_fts (rowid, stem, option_text) VALUES (77, 'ghost', '')`],
    [
      'that is out of step',
      `DROP TRIGGER questions_fts_update; UPDATE questions SET stem = 'Changed.' WHERE id = 2`
    ]
  ])('finds a search index %s, and makes it anew only when told to', (_, sql) => {
    const file = used()
    spoilt(file, sql)
    const found = doctor(file)
    expect(found.healthy).toBe(false)
    expect(found.checks.find(({ name }) => name === 'search')?.problems).toEqual([
      'The search index questions_fts does not match its table.'
    ])
    expect(doctor(file).healthy).toBe(false)
    expect(doctor(file, { repair: true })).toMatchObject({
      healthy: true,
      repaired: ['indexes', 'questions_fts']
    })
    expect(doctor(file)).toMatchObject({ healthy: true, repaired: [] })
  })

  it('mends a search index that cannot even be read', () => {
    const file = used()
    spoilt(file, 'DELETE FROM questions_fts_data WHERE id = 10')
    expect(failing(doctor(file))).toContain('search')
    expect(doctor(file, { repair: true }).healthy).toBe(true)
  })

  it('mends an ordinary index', () => {
    const file = used()
    // The index is said to be over another column than the one it was built over.
    spoilt(
      file,
      `PRAGMA writable_schema = ON;
       UPDATE sqlite_schema SET sql = replace(sql, '(fact_id)', '(position)') WHERE name = 'question_facts_by_fact'`
    )
    expect(failing(doctor(file))).toContain('integrity')
    expect(doctor(file, { repair: true }).healthy).toBe(true)
  })

  it('finds the search indexes in step after all that happens to a bank', () => {
    const { db, context, services } = world()
    services.openApp({})
    services.startQuiz({ bank: 1 })
    const changed = harbourBank()
    changed.description = 'Other words.'
    changed.sources[0]!.title = 'Another title'
    changed.sources[0]!.facts.reverse().pop()
    changed.questions.splice(0, 2)
    changed.questions[0]!.facts = []
    importBank(context, changed)
    importBank(context, { ...changed, sources: [], questions: [] })
    db.run('DELETE FROM banks')
    expect(doctor(db.file)).toMatchObject({
      healthy: true,
      counts: { questions: 0, attempts: 0, options: 0 }
    })
  })
})
