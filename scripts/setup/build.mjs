import fs from 'node:fs'
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

/** @type {Record<Half, readonly string[]>} */
const FOLDERS = { main: ['main', 'preload'], renderer: ['renderer'] }

/** Puts what was just built in the place of what an open window may still be using. @param {Half} half */
function takePlace(half) {
  for (const folder of FOLDERS[half].map((name) => inProject('out', name))) {
    fs.rmSync(`${folder}.old`, { recursive: true, force: true })
    if (fs.existsSync(folder)) fs.renameSync(folder, `${folder}.old`)
    fs.renameSync(`${folder}.next`, folder)
    fs.rmSync(`${folder}.old`, { recursive: true, force: true })
  }
}

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
  takePlace(half)
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
