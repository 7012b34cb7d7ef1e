import { AppError } from '../../src-shared/result.ts'
import { readSetting, writeSetting } from '../db/tables/settings.ts'
import type { Context } from './context.ts'
import { importBank } from './import-bank.ts'

const KEY = 'samples'

/**
 * Brings in the banks that come with the program, once for each new set of them: all of them or none. A sample that
 * cannot be read must not keep anybody from their own banks, so it is logged and tried again at the next start.
 * @throws AppError only where the data file itself fails
 */
export function loadSamples(context: Context): void {
  const { db, samples, log } = context
  if (readSetting(db, KEY) === samples.stamp) return
  try {
    const banks = samples.load()
    db.transaction(() => {
      for (const bank of banks) {
        for (const { message } of importBank(context, bank, { isSample: true }).left) {
          log(`The sample "${bank.title}" came in without a question. ${message}`, '')
        }
      }
      writeSetting(db, KEY, samples.stamp)
    })
  } catch (error) {
    if (error instanceof AppError && error.code !== 'bad-input' && error.code !== 'conflict') throw error
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    log(`The samples could not be loaded: ${message}`, stack ?? '')
  }
}
