import type { AttemptSummary } from '../../../src-shared/contract.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

export interface AttemptRow {
  readonly id: number
  readonly bank: number
  readonly startedAt: number
  readonly finishedAt: number | null
}

export function attemptById(db: ReadableDb, id: number, learner: number): AttemptRow | undefined {
  return db.get<AttemptRow>(
    `SELECT id, bank_id AS bank, started_at AS startedAt, finished_at AS finishedAt FROM attempts
     WHERE id = ? AND learner_id = ?`,
    [id, learner]
  )
}

/** The unfinished attempt that was started last, on this bank or on any. */
export function openAttempt(db: ReadableDb, learner: number, bank: number | null = null): number | null {
  const row = db.get<{ id: number | null }>(
    `SELECT max(id) AS id FROM attempts
     WHERE learner_id = :learner AND finished_at IS NULL AND (:bank IS NULL OR bank_id = :bank)
       AND bank_id NOT IN (SELECT id FROM banks WHERE deleted_at IS NOT NULL)`,
    { learner, bank }
  )
  return row?.id ?? null
}

export function insertAttempt(
  db: WritableDb,
  attempt: { learner: number; bank: number; seed: string; startedAt: number }
): number {
  return db.run(
    `INSERT INTO attempts (learner_id, bank_id, seed, started_at) VALUES (:learner, :bank, :seed, :startedAt)`,
    attempt
  ).id
}

/** A clock that was set back meanwhile does not make an attempt end before its last answer. */
export function finishAttempt(db: WritableDb, id: number, now: number): void {
  db.run(
    `UPDATE attempts SET finished_at = max(
       :now, started_at, coalesce((SELECT max(answered_at) FROM responses WHERE attempt_id = :id), 0))
     WHERE id = :id AND finished_at IS NULL`,
    { id, now }
  )
}

// ---------------------------------------------------------------- summaries

interface SummaryRow extends Omit<AttemptSummary, 'bank'> {
  readonly bankId: number
  readonly bankTitle: string
}

/** What was answered is gathered in one pass; `which` picks the attempts. */
const summarySql = (which: string) => `
SELECT a.id AS attempt, b.id AS bankId, b.title AS bankTitle, a.started_at AS startedAt, a.finished_at AS finishedAt,
  (SELECT count(*) FROM attempt_items i WHERE i.attempt_id = a.id) AS total,
  count(r.id) AS answered, coalesce(sum(r.score), 0) AS score, coalesce(sum(r.ms), 0) AS spentMs
FROM attempts a JOIN banks b ON b.id = a.bank_id LEFT JOIN responses r ON r.attempt_id = a.id
WHERE ${which}
GROUP BY a.id`

const toSummary = ({ bankId, bankTitle, ...row }: SummaryRow): AttemptSummary => ({
  ...row,
  bank: { id: bankId, title: bankTitle }
})

export function attemptSummary(db: ReadableDb, id: number): AttemptSummary | undefined {
  const row = db.get<SummaryRow>(summarySql('a.id = ?'), [id])
  return row && toSummary(row)
}

/**
 * The newest first; those that were ended before anything was answered are no history and left out, and so are
 * those that cannot be gone on with, because their bank was deleted.
 */
export function attemptSummaries(
  db: ReadableDb,
  learner: number,
  bank: number | null,
  limit: number
): AttemptSummary[] {
  const which = `a.learner_id = :learner AND (:bank IS NULL OR a.bank_id = :bank)
    AND (a.finished_at IS NOT NULL OR b.deleted_at IS NULL)`
  return db
    .all<SummaryRow>(
      `${summarySql(which)}
       HAVING a.finished_at IS NULL OR count(r.id) > 0
       ORDER BY a.id DESC LIMIT :limit`,
      { learner, bank, limit }
    )
    .map(toSummary)
}
