// What each command needs before it can run. All of it costs well under a second when nothing is missing.
import { ensureElectron } from './electron.mjs'
import { ensureLibraries } from './libraries.mjs'
import { say } from './say.mjs'
import { ensureSqlite } from './sqlite.mjs'

/** Whatever opens a window. */
export async function ensureDesktop() {
  const electron = await ensureElectron()
  say(`Electron ${electron.version}, ${electron.why}`)
  await ensureLibraries(electron.path)
  await ensureSqlite({ electron: electron.version })
  return electron
}

/** Whatever runs in Node alone: no Electron is fetched for it. */
export const ensureNode = () => ensureSqlite({ electron: null })
