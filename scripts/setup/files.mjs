import fs from 'node:fs'
import path from 'node:path'

/** @param {string} a @param {string} b */
export const sameFile = (a, b) =>
  fs.existsSync(a) && fs.existsSync(b) && fs.readFileSync(a).equals(fs.readFileSync(b))

/**
 * Copies a file unless it is there already; whole or not at all, as another process may be about to load it.
 * @param {string} from
 * @param {string} to
 */
export function placeFile(from, to) {
  if (sameFile(from, to)) return
  fs.mkdirSync(path.dirname(to), { recursive: true })
  const half = `${to}.${process.pid}`
  fs.copyFileSync(from, half)
  fs.renameSync(half, to)
}
