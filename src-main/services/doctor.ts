import { existsSync, statSync } from 'node:fs'
import { AppError } from '../../src-shared/result.ts'
import { grade } from '../core/study/grade.ts'
import type { ReadableDb } from '../db/handle.ts'
import { examine, rebuildIndexes, type Health } from '../db/health.ts'
import { migrations } from '../db/migrations/index.ts'
import { openDatabase, openReadable } from '../db/open.ts'
import { questionsByIds } from '../db/tables/questions.ts'
import { allResponses } from '../db/tables/responses.ts'

export interface Check {
  readonly name: 'file' | 'integrity' | 'foreign-keys' | 'search' | 'grades'
  readonly ok: boolean
  /** One sentence each. */
  readonly problems: readonly string[]
}

export interface DoctorReport {
  readonly file: string
  readonly bytes: number
  readonly schema: { readonly version: number | null; readonly newest: number }
  readonly healthy: boolean
  readonly checks: readonly Check[]
  /** Rows in each table. */
  readonly counts: Readonly<Record<string, number>>
  /** What was made anew. */
  readonly repaired: readonly string[]
}

/**
 * Checks the data file without changing it; with `repair`, brings it to the newest schema, makes what can be made
 * anew from the rest of it, and checks again. A file too damaged to open is a finding, not an error.
 * @throws AppError `not-found` where there is no file; `from-the-future`, `locked`, `read-only`
 */
export function doctor(file: string, { repair = false }: { repair?: boolean } = {}): DoctorReport {
  if (!existsSync(file)) {
    throw new AppError(
      'not-found',
      `There is no data file at ${file}. It is made when Factwright first starts.`
    )
  }
  const report = look(file, [])
  if (!repair || report.schema.version === null || report.healthy) return report
  const stale = examine(file).search
  const db = openDatabase(file)
  try {
    rebuildIndexes(db, stale)
  } finally {
    db.close()
  }
  return look(file, ['indexes', ...stale])
}

function look(file: string, repaired: readonly string[]): DoctorReport {
  const base = { file, bytes: statSync(file).size, repaired }
  const newest = migrations.length
  try {
    openReadable(file).close()
    const health = examine(file)
    const checks = checksOf(health)
    const sound = checks.every(({ ok }) => ok)
    // The answers are read by today's queries, which a damaged file or one of an older schema may not bear.
    if (sound && health.schemaVersion === newest) checks.push(check('grades', gradesOf(file)))
    return {
      ...base,
      schema: { version: health.schemaVersion, newest },
      healthy: checks.every(({ ok }) => ok),
      checks,
      counts: health.counts
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'damaged')) throw error
    return {
      ...base,
      schema: { version: null, newest },
      healthy: false,
      checks: [check('file', [error.message])],
      counts: {}
    }
  }
}

const check = (name: Check['name'], problems: readonly string[]): Check => ({
  name,
  ok: problems.length === 0,
  problems
})

const staleIndex = (index: string) => `The search index ${index} does not match its table.`

const checksOf = ({ integrity, foreignKeys, search }: Health): Check[] => [
  check('file', []),
  check('integrity', integrity),
  check('foreign-keys', foreignKeys),
  check('search', search.map(staleIndex))
]

function gradesOf(file: string): string[] {
  const db = openReadable(file)
  try {
    return db.snapshot((): string[] => misgraded(db))
  } finally {
    db.close()
  }
}

/** Every stored score must be what the answer earns by the key that is shown beside it. */
function misgraded(db: ReadableDb): string[] {
  const responses = allResponses(db)
  const questions = questionsByIds(db, [...new Set(responses.map(({ question }) => question))])
  return responses.flatMap(({ id, question, answer, score }) => {
    const stored = questions.get(question)
    try {
      if (stored && grade(stored.question, answer).score === score) return []
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
    return [`Response ${id} has the score ${score}, which its question's key does not give it.`]
  })
}
