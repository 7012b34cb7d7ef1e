// Whether out/ was built from what is there now. By content, not by time: a checkout changes times, a revert does not.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The two halves of the app and what each is made from. @type {Record<Half, readonly string[]>} */
const SOURCES = {
  main: ['src-main', 'src-shared', 'questions'],
  renderer: ['src-renderer', 'src-shared']
}
const ALWAYS = [
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'package-lock.json',
  'package.json'
]

/** @typedef {'main' | 'renderer'} Half */

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [place]
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}

/** @param {string} root @param {Half} half */
export function fingerprint(root, half) {
  const hash = createHash('sha256')
  for (const file of [...ALWAYS, ...SOURCES[half]].flatMap((place) => filesIn(path.join(root, place)))) {
    const content = fs.readFileSync(file)
    hash.update(`${path.relative(root, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root @param {Half} half */
const stamp = (root, half) => path.join(root, 'out', `.${half}.built`)

/** @param {string} root @param {Half} half */
export function isStale(root, half) {
  const file = stamp(root, half)
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== fingerprint(root, half)
}

/** Takes the word back before a build, so that an interrupted one counts as none. @param {string} root @param {Half} half */
export const forget = (root, half) => fs.rmSync(stamp(root, half), { force: true })

/**
 * @param {string} root
 * @param {Half} half
 * @param {string} print the fingerprint before the build: what changed meanwhile is stale
 */
export function remember(root, half, print) {
  fs.mkdirSync(path.dirname(stamp(root, half)), { recursive: true })
  fs.writeFileSync(stamp(root, half), print)
}
