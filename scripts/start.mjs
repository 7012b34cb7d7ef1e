// `npm start [-- --screenshot FILE] [-- --data DIR] ...`: the app, from whatever state the clone is in.
import path from 'node:path'
import { ensureBuilt } from './setup/build.mjs'
import { ensureDesktop } from './setup/ensure.mjs'
import { prepareLaunch } from './setup/launch.mjs'
import { cacheFolder, callerFolder, root } from './setup/paths.mjs'
import { foreground } from './setup/run.mjs'
import { main, say } from './setup/say.mjs'
import { takeScreenshot } from './setup/arguments.mjs'

await main(async () => {
  const { file, rest } = takeScreenshot(process.argv.slice(2), callerFolder)
  const electron = await ensureDesktop()
  await ensureBuilt()
  const launch = await prepareLaunch(electron)
  try {
    const picture = file ?? (launch.isVirtual ? path.join(cacheFolder(), 'window.png') : null)
    const shot = picture ? [`--screenshot=${picture}`, ...(file ? ['--screenshot-exit'] : [])] : []
    if (picture && !file) say(`a picture of its window: ${picture} (Ctrl-C ends the app)`)
    return await foreground(launch.path, [...launch.args, root, ...shot, ...rest], {
      cwd: callerFolder,
      env: launch.env
    })
  } finally {
    await launch.stop()
  }
})
