// The official Electron, pinned in package.json. Its package fetches the binary itself; what is added here is patience
// with an end: a download that brings nothing for a while is given up, so that a filtered network cannot hang the set-up.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './paths.mjs'
import { withWorkFolder } from './lock.mjs'
import { say } from './say.mjs'

const SILENCE_MS = 30_000
const LOOK_EVERY_MS = 1_000

const home = () => inProject('node_modules', 'electron')

export const officialVersion = () => {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(home(), 'package.json'), 'utf8'))
  return manifest.version
}

/** The installed binary, or null. Its `path.txt` is written last, so an interrupted unpacking does not count. */
export function findOfficial() {
  try {
    const dist = path.join(home(), 'dist')
    const version = fs.readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim()
    const file = path.join(dist, fs.readFileSync(path.join(home(), 'path.txt'), 'utf8').trim())
    return version === officialVersion() && fs.existsSync(file) ? { path: file, version } : null
  } catch {
    return null
  }
}

/** @param {string} folder @returns {number} bytes; NaN, which equals nothing, when the folder changed under the count */
function bytesIn(folder) {
  try {
    const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.reduce((sum, file) => sum + fs.statSync(path.join(file.parentPath, file.name)).size, 0)
  } catch {
    return Number.NaN
  }
}

/**
 * Fetches it. Null when that worked, else the reason in a few words.
 * @returns {Promise<string | null>}
 */
export function fetchOfficial() {
  say(`fetching Electron ${officialVersion()} (the official one, about 120 MB)`)
  // The download lands in the system's temporary folder; a folder of its own shows whether bytes still arrive.
  return withWorkFolder('electron-official', async (folder) => {
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
    const child = spawn(process.execPath, [path.join(home(), 'install.js')], {
      env,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    let silent = false
    let seen = { bytes: 0, at: Date.now() }
    const watch = setInterval(() => {
      const dist = path.join(home(), 'dist')
      const bytes = bytesIn(folder) + (fs.existsSync(dist) ? bytesIn(dist) : 0)
      if (bytes !== seen.bytes) seen = { bytes, at: Date.now() }
      else if (Date.now() - seen.at > SILENCE_MS) silent = child.kill('SIGKILL')
    }, LOOK_EVERY_MS)
    const code = await new Promise((resolve) => child.once('close', resolve).once('error', resolve))
    clearInterval(watch)
    if (code === 0 && findOfficial()) return null
    if (silent) return `no byte arrived for ${SILENCE_MS / 1000} s`
    return reasonIn(errors)
  })
}

/** The telling part of the installer's error: its first line, without the kind of error and the address. @param {string} errors */
export function reasonIn(errors) {
  const line = errors.split('\n').find((each) => /error/i.test(each)) ?? 'the installer failed without a word'
  return line
    .replace(/^\s*\w*Error:\s*/, '')
    .replace(/\s*(for\s+)?https?:\S+/g, '')
    .trim()
}
