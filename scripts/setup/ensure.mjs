// What each command needs before it can run. All of it costs well under a second when nothing is missing.
import { compilerNeeds } from './compiler.mjs'
import { ensureElectron } from './electron.mjs'
import { assertLibraries, desktopNeeds } from './libraries.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './say.mjs'
import { ensureSqlite, isBuildDue } from './sqlite.mjs'

/** Whatever opens a window. */
export async function ensureDesktop() {
  const electron = await ensureElectron()
  // Once a command: the test runner it starts comes by here again.
  if (!process.env['FACTWRIGHT_TOLD']) say(`Electron ${electron.version}, ${electron.why}`)
  process.env['FACTWRIGHT_TOLD'] = '1'
  const use = { electron: electron.version }
  await ensurePackages([...(await desktopNeeds(electron.path)), ...(isBuildDue(use) ? compilerNeeds() : [])])
  await assertLibraries(electron.path)
  await ensureSqlite(use)
  return electron
}

/** Whatever runs in Node alone: no Electron is fetched for it. */
export async function ensureNode() {
  const use = { electron: null }
  if (isBuildDue(use)) await ensurePackages(compilerNeeds())
  await ensureSqlite(use)
}
