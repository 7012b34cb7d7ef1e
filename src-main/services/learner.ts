import { firstLearner, insertLearner, type LearnerRow } from '../db/tables/learners.ts'
import type { Context } from './context.ts'

/** Who sits at the computer; made on the first call ever. */
export function currentLearner({ db, now, learnerName }: Context): LearnerRow {
  return (
    firstLearner(db) ??
    // Looked for again under the lock: two programs may start at once on a new file.
    db.transaction(() => firstLearner(db) ?? insertLearner(db, learnerName?.trim() || 'You', now()))
  )
}
