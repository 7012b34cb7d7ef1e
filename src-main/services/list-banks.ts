import type { BankSummary } from '../../src-shared/contract.ts'
import { bankSummaries } from '../db/tables/banks.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'

/** The library, with what the learner knows of each bank. */
export function listBanks(context: Context): BankSummary[] {
  const { db } = context
  const learner = currentLearner(context).id
  return db.snapshot((): BankSummary[] => bankSummaries(db, learner))
}
