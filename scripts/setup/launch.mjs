// Everything that makes this Electron open a window on this machine, in one place: for start, dev, tests and benchmarks.
import { openDisplay } from './display.mjs'
import { electronEnv } from './electron.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { say } from './say.mjs'

/** @typedef {{ path: string, args: string[], env: NodeJS.ProcessEnv, isVirtual: boolean, stop: () => Promise<void> }} Launch */

/**
 * @param {import('./electron.mjs').Electron} electron
 * @returns {Promise<Launch>}
 */
export async function prepareLaunch(electron) {
  const display = await openDisplay()
  const sandbox = sandboxArguments(electron.path)
  if (sandbox.note) say(sandbox.note)
  // A virtual display has no graphics card: looking for one costs time and ends in warnings.
  const args = [...sandbox.args, ...(display.isVirtual ? ['--disable-gpu'] : [])]
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...electronEnv(electron), ...display.env }
  // Set by some editors for their own terminals; it would turn Electron into plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  return { path: electron.path, args, env, isVirtual: display.isVirtual, stop: display.stop }
}
