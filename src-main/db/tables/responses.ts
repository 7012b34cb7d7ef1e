import type { Answer } from '../../../src-shared/model.ts'
import type { ReadableDb, WritableDb } from '../handle.ts'

export interface Response {
  readonly question: number
  readonly answer: Answer
  /** 0 to 1. */
  readonly score: number
  readonly correct: boolean
  /** Time the learner took, in ms. */
  readonly ms: number
}

interface ResponseRow {
  readonly question: number
  readonly answer: string
  readonly score: number
  readonly correct: 0 | 1
  readonly ms: number
}

const columns = 'question_id AS question, answer, score, correct, ms'

const toResponse = (row: ResponseRow): Response => ({
  ...row,
  answer: JSON.parse(row.answer) as Answer,
  correct: row.correct === 1
})

/** In the order given. */
export function responsesOf(db: ReadableDb, attempt: number): Response[] {
  return db
    .all<ResponseRow>(`SELECT ${columns} FROM responses WHERE attempt_id = ? ORDER BY id`, [attempt])
    .map(toResponse)
}

export function responseTo(db: ReadableDb, attempt: number, question: number): Response | undefined {
  const row = db.get<ResponseRow>(
    `SELECT ${columns} FROM responses WHERE attempt_id = ? AND question_id = ?`,
    [attempt, question]
  )
  return row && toResponse(row)
}

/** How many of the attempt's questions are still unanswered. */
export function unanswered(db: ReadableDb, attempt: number): number {
  const row = db.get<{ left: number }>(
    `SELECT (SELECT count(*) FROM attempt_items WHERE attempt_id = :attempt)
          - (SELECT count(*) FROM responses WHERE attempt_id = :attempt) AS left`,
    { attempt }
  )
  return row?.left ?? 0
}

/** A second response to the same question of the attempt is a SQLite error: ask `responseTo` first. */
export function insertResponse(
  db: WritableDb,
  attempt: number,
  response: Response,
  answeredAt: number
): void {
  db.run(
    `INSERT INTO responses (attempt_id, question_id, answer, score, correct, ms, answered_at)
     VALUES (:attempt, :question, :answer, :score, :correct, :ms, :answeredAt)`,
    {
      attempt,
      question: response.question,
      answer: JSON.stringify(response.answer),
      score: response.score,
      correct: response.correct ? 1 : 0,
      // The column holds whole numbers; the window's clock does not.
      ms: Math.round(response.ms),
      answeredAt
    }
  )
}

/** Of all learners, with row ids, for the check of the data file. */
export function allResponses(db: ReadableDb): (Response & { id: number })[] {
  return db
    .all<ResponseRow & { id: number }>(`SELECT id, ${columns} FROM responses ORDER BY id`)
    .map((row) => ({ ...toResponse(row), id: row.id }))
}
