import type { BankSummary } from '../../../src-shared/contract.ts'
import type { Bank } from '../../../src-shared/model.ts'
import { groupBy } from '../group.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

export interface BankRow {
  readonly id: number
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly language: string
}

const columns = 'id, uid, title, description, language'

/** A bank of the library; undefined for one that was deleted. */
export function bankById(db: ReadableDb, id: number): BankRow | undefined {
  return db.get<BankRow>(`SELECT ${columns} FROM banks WHERE id = ? AND deleted_at IS NULL`, [id])
}

/** A bank in the file, deleted or not. */
export function bankByUid(db: ReadableDb, uid: string): BankRow | undefined {
  return db.get<BankRow>(`SELECT ${columns} FROM banks WHERE uid = ?`, [uid])
}

/** The bank of the library that holds a text of one of these hashes, the oldest first. */
export function bankOfText(db: ReadableDb, hashes: readonly string[]): BankRow | undefined {
  return db.get<BankRow>(
    `SELECT ${columns} FROM banks WHERE deleted_at IS NULL AND id IN (
       SELECT bank_id FROM bank_sources JOIN sources s ON s.id = source_id
       WHERE s.sha256 IN (SELECT value FROM json_each(?))
     ) ORDER BY id LIMIT 1`,
    [JSON.stringify(hashes)]
  )
}

/** Takes the bank out of the library, or brings it back with null. Says whether that changed anything. */
export function markDeleted(db: WritableDb, id: number, at: number | null): boolean {
  return (
    db.run('UPDATE banks SET deleted_at = :at WHERE id = :id AND (deleted_at IS NULL) <> (:at IS NULL)', {
      id,
      at
    }).changes > 0
  )
}

/**
 * Makes the bank of this uid or brings it up to date; returns its row id. A sample stays one. A deleted bank that is
 * brought in again is back in the library, unless it comes as a sample: a new version of the program is no wish for it.
 */
export function upsertBank(db: WritableDb, bank: Bank, isSample: boolean, at: number): number {
  return db.write<{ id: number }>(
    `INSERT INTO banks (uid, title, description, language, is_sample, imported_at)
     VALUES (:uid, :title, :description, :language, :isSample, :at)
     ON CONFLICT (uid) DO UPDATE SET
       title = excluded.title, description = excluded.description, language = excluded.language,
       is_sample = max(is_sample, excluded.is_sample), imported_at = excluded.imported_at,
       deleted_at = CASE WHEN excluded.is_sample = 1 THEN deleted_at ELSE NULL END
     RETURNING id`,
    {
      uid: bank.id,
      title: bank.title,
      description: bank.description,
      language: bank.language,
      isSample: isSample ? 1 : 0,
      at
    }
  ).id
}

interface SummaryRow {
  readonly id: number
  readonly title: string
  readonly description: string
  readonly isSample: 0 | 1
  readonly questions: number
  readonly facts: number
  readonly answered: number
  readonly right: number
  readonly attempts: number
  readonly openAttempt: number | null
  readonly openAnswered: number
  readonly openTotal: number
}

/** Each bank's numbers in one statement, whatever their count. "Latest" goes by row ids: clocks may jump. */
const summarySql = `
WITH latest AS (
  SELECT max(r.id) AS id FROM responses r JOIN attempts a ON a.id = r.attempt_id
  WHERE a.learner_id = :learner GROUP BY r.question_id
),
answers AS (
  SELECT q.bank_id, count(*) AS answered, sum(r.correct) AS right
  FROM latest JOIN responses r ON r.id = latest.id JOIN questions q ON q.id = r.question_id
  WHERE q.retired = 0 GROUP BY q.bank_id
),
taken AS (
  SELECT bank_id, count(*) AS attempts FROM attempts a
  WHERE learner_id = :learner
    AND (finished_at IS NULL OR EXISTS (SELECT 1 FROM responses r WHERE r.attempt_id = a.id))
  GROUP BY bank_id
),
asked AS (SELECT bank_id, count(*) AS questions FROM questions WHERE retired = 0 GROUP BY bank_id),
known AS (
  SELECT bank_id, count(*) AS facts FROM bank_sources bs JOIN facts f ON f.source_id = bs.source_id GROUP BY bank_id
)
SELECT b.id, b.title, b.description, b.is_sample AS isSample,
  coalesce(asked.questions, 0) AS questions, coalesce(known.facts, 0) AS facts,
  coalesce(answers.answered, 0) AS answered, coalesce(answers.right, 0) AS right,
  coalesce(taken.attempts, 0) AS attempts, o.id AS openAttempt,
  (SELECT count(*) FROM responses WHERE attempt_id = o.id) AS openAnswered,
  (SELECT count(*) FROM attempt_items WHERE attempt_id = o.id) AS openTotal
FROM banks b
LEFT JOIN asked ON asked.bank_id = b.id
LEFT JOIN known ON known.bank_id = b.id
LEFT JOIN answers ON answers.bank_id = b.id
LEFT JOIN taken ON taken.bank_id = b.id
LEFT JOIN attempts o ON o.bank_id = b.id AND o.learner_id = :learner AND o.finished_at IS NULL
WHERE b.deleted_at IS NULL
ORDER BY b.id
`

/** In the order in which the banks came in. */
export function bankSummaries(db: ReadableDb, learner: number): BankSummary[] {
  const sources = db.all<{ bank: number; id: number; title: string; date: string | null }>(
    `SELECT bank_id AS bank, id, title, date FROM bank_sources JOIN sources ON id = source_id
     ORDER BY bank_id, position`
  )
  const sourcesOf = groupBy(sources, ({ bank }) => bank)
  return db.all<SummaryRow>(summarySql, { learner }).map((row) => ({
    id: row.id,
    title: row.title,
    description: row.description,
    questions: row.questions,
    facts: row.facts,
    sources: (sourcesOf.get(row.id) ?? []).map(({ id, title, date }) => ({ id, title, date })),
    known: row.questions === 0 ? 0 : row.right / row.questions,
    answered: row.answered,
    attempts: row.attempts,
    open:
      row.openAttempt === null
        ? null
        : { attempt: row.openAttempt, answered: row.openAnswered, total: row.openTotal },
    isSample: row.isSample === 1
  }))
}
