import { Settings, defaultSettings, type Output } from '../../src-shared/contract.ts'
import type { ReadableDb } from '../db/handle.ts'
import { readSetting, writeSetting } from '../db/tables/settings.ts'
import type { Context } from './context.ts'

const KEY = 'settings'

/** What is stored over what is usual; a value that this version does not know counts as not stored. */
export function readSettings(db: ReadableDb): Settings {
  const stored = readSetting(db, KEY)
  if (typeof stored !== 'object' || stored === null) return defaultSettings
  const known = Object.entries(stored as Record<string, unknown>).filter(
    ([name, value]) => Settings.partial().safeParse({ [name]: value }).success && name in defaultSettings
  )
  return { ...defaultSettings, ...Object.fromEntries(known) }
}

/** Changes what is given and leaves the rest. */
export function saveSettings({ db }: Context, changes: { [K in keyof Settings]?: Settings[K] | undefined }) {
  return db.transaction((): Output<'saveSettings'> => {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const settings: Settings = { ...readSettings(db), ...given }
    writeSetting(db, KEY, settings)
    return settings
  })
}
