import type { ReadableDb, WritableDb } from '../handle.ts'

export interface LearnerRow {
  readonly id: number
  readonly name: string
}

/** The learner at this computer: the first one made. */
export function firstLearner(db: ReadableDb): LearnerRow | undefined {
  return db.get<LearnerRow>('SELECT id, name FROM learners ORDER BY id LIMIT 1')
}

export function insertLearner(db: WritableDb, name: string, createdAt: number): LearnerRow {
  return { id: db.run('INSERT INTO learners (name, created_at) VALUES (?, ?)', [name, createdAt]).id, name }
}
