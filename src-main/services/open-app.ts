import type { Output } from '../../src-shared/contract.ts'
import { openAttempt } from '../db/tables/attempts.ts'
import { firstLearner } from '../db/tables/learners.ts'
import type { Context } from './context.ts'
import { currentLearner } from './learner.ts'
import { loadSamples } from './load-sample.ts'
import { readSettings } from './settings.ts'

/** What the window needs to begin; on a new data file also makes the learner and loads the samples. */
export function openApp(context: Context): Output<'openApp'> {
  const { db } = context
  const firstStart = firstLearner(db) === undefined
  // The samples before the learner: cut short between them, the next start is a first one again.
  loadSamples(context)
  const learner = currentLearner(context)
  return {
    version: context.version,
    learner,
    settings: readSettings(db),
    dataFile: context.dataFile,
    openAttempt: openAttempt(db, learner.id),
    firstStart
  }
}
