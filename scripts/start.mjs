// `npm start [-- --screenshot FILE] [-- --data DIR] ...`: the app, from whatever state the clone is in.
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './setup/build.mjs'
import { ensureDesktop } from './setup/ensure.mjs'
import { prepareLaunch } from './setup/launch.mjs'
import { cacheFolder, callerFolder, root } from './setup/paths.mjs'
import { foreground } from './setup/run.mjs'
import { SetupError, main, say } from './setup/say.mjs'
import { takeScreenshot } from './setup/arguments.mjs'

/** When a file was last written. @param {string} file */
const savedAt = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs

await main(async () => {
  const { file, rest } = takeScreenshot(process.argv.slice(2), callerFolder)
  const electron = await ensureDesktop()
  await ensureBuilt()
  const launch = await prepareLaunch(electron)
  try {
    const picture = file ?? (launch.isVirtual ? path.join(cacheFolder(), 'window.png') : null)
    const shot = picture ? [`--screenshot=${picture}`, ...(file ? ['--screenshot-exit'] : [])] : []
    if (picture && !file) say(`a picture of its window: ${picture} (Ctrl-C ends the app)`)
    const args = [...launch.args, root, ...shot, ...rest]
    const before = file && savedAt(file)
    const code = await foreground(launch.path, args, { cwd: callerFolder, env: launch.env })
    if (file === null || code !== 0 || savedAt(file) !== before) return code
    // A second start on the same data only brings the first window to the front.
    throw new SetupError(
      `no picture was saved: is Factwright open already? Give it other data: --data FOLDER`
    )
  } finally {
    await launch.stop()
  }
})
