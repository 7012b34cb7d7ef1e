import { stripVTControlCharacters } from 'node:util'
import { fingerprint, forget, isStale, remember } from './fresh.mjs'
import { withLock } from './lock.mjs'
import { inProject, root, shortHash } from './paths.mjs'
import { quietly } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** @typedef {import('./fresh.mjs').Half} Half */

/** Without colours, and without the builder's own stack, which says nothing about our sources. @param {string} output */
const readable = (output) =>
  stripVTControlCharacters(output)
    .replace(/^ {4}at .*\n?/gm, '')
    .trim()

/** @param {Half} half */
async function build(half) {
  const print = fingerprint(root, half)
  forget(root, half)
  say(`building ${half}`)
  const bin = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const env = { ...process.env, FACTWRIGHT_BUILD: half }
  const args = [bin, 'build', '--ignoreConfigWarning', '--logLevel', 'warn']
  const { code, output } = await quietly(process.execPath, args, { cwd: root, env })
  if (code !== 0) throw new SetupError(`the build of ${half} failed:\n${readable(output)}`)
  if (readable(output)) process.stderr.write(`${readable(output)}\n`)
  remember(root, half, print)
}

/**
 * Builds the halves whose sources changed since they were last built.
 * @param {readonly Half[]} halves
 * @param {{ force?: boolean }} options
 */
export async function ensureBuilt(halves = ['main', 'renderer'], { force = false } = {}) {
  if (!force && !halves.some((half) => isStale(root, half))) return
  await withLock(`build-${shortHash(root)}`, async () => {
    for (const half of halves) if (force || isStale(root, half)) await build(half)
  })
}
