import { spawn, spawnSync } from 'node:child_process'
import os from 'node:os'

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** A child's end as an exit code, the way shells count signals. */
const exitCode = (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) =>
  code ?? 128 + (signal ? os.constants.signals[signal] : 0)

let interrupted = false

/** Whether somebody ended what ran in the foreground: then nothing is to follow it. */
export const wasInterrupted = () => interrupted

/**
 * Runs a program in the foreground: its output is ours, our signals are its, its end is the answer.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function foreground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      interrupted = true
      child.kill(signal)
    }
    for (const signal of FORWARDED) process.on(signal, forward)
    const done = () => {
      for (const signal of FORWARDED) process.off(signal, forward)
    }
    child.once('error', (error) => (done(), reject(error)))
    child.once('exit', (code, signal) => (done(), resolve(exitCode(code, signal))))
  })
}

/**
 * Runs a program quietly; what it said (both streams) is kept for the one who has to explain a failure.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function quietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (output += String(chunk)))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: exitCode(code, signal), output }))
  })
}

/** @param {string} program */
export function isInstalled(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  return spawnSync(finder, [program], { stdio: 'ignore' }).status === 0
}

/** The last lines of a log: where the reason usually is. @param {string} text @param {number} count */
export const tail = (text, count = 15) => text.trimEnd().split('\n').slice(-count).join('\n')
