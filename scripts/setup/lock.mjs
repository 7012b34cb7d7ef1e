import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheFolder } from './paths.mjs'
import { say } from './say.mjs'

const BEAT_MS = 2_000
const SILENT_MS = 60_000
const BIRTH_MS = 5_000

/** Whether the process that took the lock is gone: killed, or the machine was switched off. @param {string} folder */
function isAbandoned(folder) {
  const since = fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs
  if (since === undefined) return false
  const silence = Date.now() - since
  // Its number may belong to another process by now, or be meant in another container: who is at work keeps touching it.
  if (silence > SILENT_MS) return true
  try {
    process.kill(Number(fs.readFileSync(path.join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    // No number in it: either taken this very moment, or its owner died between the two steps of taking it.
    return code === 'ESRCH' || (code === 'ENOENT' && silence > BIRTH_MS)
  }
}

/**
 * One at a time, also across processes: two commands started together fetch and build once.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = path.join(cacheFolder(), 'locks', name)
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  for (let told = false; ;) {
    try {
      fs.mkdirSync(folder)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    if (isAbandoned(folder)) {
      // Moved away before it is removed, so that of two who notice only one clears it.
      const gone = `${folder}.${process.pid}`
      try {
        fs.renameSync(folder, gone)
        fs.rmSync(gone, { recursive: true, force: true })
      } catch {
        // The other one was faster.
      }
      continue
    }
    if (!told) say(`waiting for another factwright command to finish its set-up (${name})`)
    told = true
    await sleep(200)
  }
  const beat = setInterval(() => fs.utimesSync(folder, new Date(), new Date()), BEAT_MS)
  try {
    fs.writeFileSync(path.join(folder, 'pid'), String(process.pid))
    return await work()
  } finally {
    clearInterval(beat)
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A fresh folder inside the cache for half-finished work; removed in the end, and by the next caller if this one is killed.
 * @template T
 * @param {string} name
 * @param {(folder: string) => Promise<T>} work
 */
export async function withWorkFolder(name, work) {
  const folder = path.join(cacheFolder(), 'unfinished', name)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  try {
    return await work(folder)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
