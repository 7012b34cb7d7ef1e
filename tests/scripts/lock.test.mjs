import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inProject } from '../../scripts/setup/paths.mjs'

/** @type {string} */
let folder
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-lock-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** A process that takes the lock and writes when it came and went. @param {number} holdMs */
function holder(holdMs) {
  const log = path.join(folder, 'log')
  const code = `import fs from 'node:fs'
    import { withLock } from ${JSON.stringify(pathToFileURL(inProject('scripts', 'setup', 'lock.mjs')).href)}
    await withLock('test', async () => {
      fs.appendFileSync(${JSON.stringify(log)}, 'in ')
      await new Promise((resolve) => setTimeout(resolve, ${holdMs}))
      fs.appendFileSync(${JSON.stringify(log)}, 'out ')
    })`
  const env = { ...process.env, XDG_CACHE_HOME: folder }
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: 'ignore' })
  return { child, ended: once(child, 'exit') }
}

const log = () => {
  const file = path.join(folder, 'log')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

test('two processes take turns', async () => {
  await Promise.all([holder(300).ended, holder(300).ended, holder(300).ended])
  expect(log()).toBe('in out in out in out ')
})

test('a process that was killed holds nobody up', async () => {
  const { child, ended } = holder(60_000)
  await expect.poll(log).toBe('in ')
  child.kill('SIGKILL')
  await ended
  await holder(10).ended
  expect(log()).toBe('in in out ')
})
