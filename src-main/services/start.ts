import { dataFile } from '../db/place.ts'
import { openDatabase } from '../db/open.ts'
import type { Context, Services } from './context.ts'
import { createDrafting, type Drafting, type DraftingOptions } from './drafting/drafting.ts'
import { createServices } from './index.ts'

export { dataFile, dataFolder, standardFolder } from '../db/place.ts'

export interface Running {
  readonly services: Services
  /** The way from an article to a bank, with whoever does the reading. */
  readonly draftsWith: (options: DraftingOptions) => Drafting
  /** Gives the data file back; no call may follow. */
  readonly close: () => void
}

export type StartOptions = Omit<Context, 'db' | 'dataFile'> & {
  /** Absolute path of the data folder. */
  readonly folder: string
}

/**
 * Opens the data file of this folder and puts the use cases on it.
 * @throws AppError as `openDatabase` does; nothing is left open then.
 */
export function startServices({ folder, ...rest }: StartOptions): Running {
  const file = dataFile(folder)
  const db = openDatabase(file)
  return {
    services: createServices({ ...rest, db, dataFile: file }),
    draftsWith: (options) => createDrafting({ db, now: rest.now }, options),
    close: () => {
      db.close()
    }
  }
}
