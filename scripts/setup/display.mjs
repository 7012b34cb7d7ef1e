import { spawn } from 'node:child_process'
import { lacksDisplay } from './libraries.mjs'
import { SetupError, say } from './say.mjs'

const START_MS = 20_000

/** @typedef {{ env: NodeJS.ProcessEnv, isVirtual: boolean, stop: () => Promise<void> }} Display */

/**
 * The display to open windows on: the one there is, or else a virtual one that lives until `stop`.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (!lacksDisplay()) return { env: {}, isVirtual: false, stop: async () => {} }
  // The server picks a free number itself and writes it to the fourth descriptor: no guessing, no races.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // Out of our process group: Ctrl-C is for the app, which still needs its display to close its windows.
    detached: true
  })
  const ended = new Promise((resolve) => server.once('close', resolve).once('error', resolve))
  let errors = ''
  server.stderr?.on('data', (chunk) => (errors += String(chunk)))
  const number = await new Promise((resolve) => {
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    void ended.then(() => resolve(null))
    setTimeout(() => resolve(null), START_MS).unref()
  })
  const kill = () => void server.kill()
  if (number === null) {
    kill()
    throw new SetupError(`the virtual display did not start: ${errors.trim()}`)
  }
  process.once('exit', kill)
  say(`no display here: a virtual one is used (Xvfb :${number})`)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
  }
  return { env: { DISPLAY: `:${number}`, FACTWRIGHT_VIRTUAL_DISPLAY: '1' }, isVirtual: true, stop }
}
