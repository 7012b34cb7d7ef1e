// Runs once before the end-to-end tests, also when Playwright is called directly: what a window needs, a fresh build, and
// a display. The workers inherit the environment, and from it ./electron.ts learns which Electron to launch and how.
import { ensureBuilt } from '../../scripts/setup/build.mjs'
import { ensureDesktop } from '../../scripts/setup/ensure.mjs'
import { launchEnv, prepareLaunch } from '../../scripts/setup/launch.mjs'

export default async function setUp() {
  const electron = await ensureDesktop()
  await ensureBuilt()
  const launch = await prepareLaunch(electron)
  Object.assign(process.env, launch.env, launchEnv(launch))
  return launch.stop
}
