import type { AttemptSummary } from '../../src-shared/contract.ts'
import { attemptSummaries } from '../db/tables/attempts.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/** The learner's history, the newest first. Quizzes ended before anything was answered are left out. */
export function listAttempts(
  context: Context,
  { bank, limit }: { bank?: number | undefined; limit: number }
): AttemptSummary[] {
  return attemptSummaries(context.db, currentLearner(context).id, bank ?? null, limit)
}
