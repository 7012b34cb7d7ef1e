import type { Output } from '../../src-shared/contract.ts'
import { AppError } from '../../src-shared/result.ts'
import { bankById, markDeleted } from '../db/tables/banks.ts'
import type { Context } from './context.ts'

/**
 * Takes a bank out of the library. Its rows stay, for `restoreBank` and for the history of quizzes that were
 * finished; a quiz left open on it cannot be gone on with until it is back. Throws AppError `not-found`.
 */
export function deleteBank({ db, now }: Context, { bank }: { bank: number }): Output<'deleteBank'> {
  return db.transaction((): Output<'deleteBank'> => {
    const row = bankById(db, bank)
    if (!row) throw new AppError('not-found', 'This set is no longer in the library.')
    markDeleted(db, bank, now())
    return { bank, title: row.title }
  })
}

/** Brings a deleted bank back as it was; one that is there already stays. Throws AppError `not-found`. */
export function restoreBank({ db }: Context, { bank }: { bank: number }): null {
  return db.transaction((): null => {
    markDeleted(db, bank, null)
    if (!bankById(db, bank)) throw new AppError('not-found', 'This set cannot be brought back: it is gone.')
    return null
  })
}
