// `npm run dev`: the app with hot reload; main and preload are rebuilt and the app restarted when they change.
import { ensureDesktop } from './setup/ensure.mjs'
import { forget } from './setup/fresh.mjs'
import { prepareLaunch } from './setup/launch.mjs'
import { inProject, root } from './setup/paths.mjs'
import { foreground } from './setup/run.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  const electron = await ensureDesktop()
  // electron-vite writes its development build to the same place.
  forget(root, 'main')
  const launch = await prepareLaunch(electron)
  try {
    const bin = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const args = [bin, 'dev', '--watch', '--', ...launch.args, ...process.argv.slice(2)]
    return await foreground(process.execPath, args, { cwd: root, env: launch.env })
  } finally {
    await launch.stop()
  }
})
