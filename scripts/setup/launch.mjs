// Everything that makes this Electron open a window on this machine, in one place: for start, dev, tests and benchmarks.
import { openDisplay } from './display.mjs'
import { electronEnv } from './electron.mjs'
import { memoryArguments } from './memory.mjs'
import { root } from './paths.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { say } from './say.mjs'

// Where the display is virtual there is no graphics card to look for, and no desktop bus whose absence Chromium would
// report a dozen times: only what ends a process is worth its saying there.
const WITHOUT_DESKTOP = ['--disable-gpu', '--log-level=3']

/** @typedef {{ path: string, args: string[], env: NodeJS.ProcessEnv, isVirtual: boolean, stop: () => Promise<void> }} Launch */

/**
 * @param {import('./electron.mjs').Electron} electron
 * @returns {Promise<Launch>}
 */
export async function prepareLaunch(electron) {
  const display = await openDisplay()
  const sandbox = sandboxArguments(electron.path)
  if (sandbox.note) say(sandbox.note)
  const args = [...sandbox.args, ...memoryArguments(), ...(display.isVirtual ? WITHOUT_DESKTOP : [])]
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...electronEnv(electron), ...display.env }
  // Set by some editors for their own terminals; it would turn Electron into plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  return { path: electron.path, args, env, isVirtual: display.isVirtual, stop: display.stop }
}

/**
 * Tells a child how to launch Electron: tests/helpers/electron.ts and bench/lib/electron.mjs read it.
 * @param {Launch} launch
 */
export const launchEnv = ({ path, args }) => ({
  FACTWRIGHT_LAUNCH: JSON.stringify({ path, args, project: root })
})
