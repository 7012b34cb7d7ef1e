import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { WebSocket } from 'ws'

/**
 * Starts Electron as a person's click would, without a driver that holds it up while it boots. The page is asked afterwards,
 * through the browser's own debugging port, when it painted what: its clock is the machine's, so the time of the spawn
 * can be subtracted.
 */
export class Running {
  #child
  #socket
  #next = 1
  #waiting = new Map()
  /** Milliseconds since 1970, taken right before the spawn. */
  spawnedAt

  constructor(child, socket, spawnedAt) {
    this.#child = child
    this.#socket = socket
    this.spawnedAt = spawnedAt
    socket.on('message', (data) => {
      const message = JSON.parse(String(data))
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error) waiting?.reject(new Error(message.error.message))
      else waiting?.resolve(message.result)
    })
  }

  send(method, params = {}) {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  /** The value of an expression in the page; a promise is waited for. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.#whenLoaded('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Again until the page that was attached to has been replaced by the one that is being loaded. */
  async #whenLoaded(method, params) {
    for (;;) {
      try {
        return await this.send(method, params)
      } catch (error) {
        if (!/execution context|navigated/i.test(error.message)) throw error
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }

  async close() {
    this.#socket.terminate()
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = once(this.#child, 'exit')
      this.#child.kill('SIGTERM')
      const stuck = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
      await gone
      clearTimeout(stuck)
    }
  }
}

/**
 * @param {string} app folder of the app
 * @param {{args?: string[], env?: Record<string, string>}} [options]
 * @returns {Promise<Running>} attached to its first page
 */
export async function start(app, { args = [], env = {} } = {}) {
  const command = JSON.parse(process.env.FACTWRIGHT_LAUNCH ?? 'null')
  if (command === null) throw new Error('Start this by `npm run bench`: it says where Electron is.')
  const spawnedAt = Date.now()
  const child = spawn(command.path, [...command.args, '--remote-debugging-port=0', app, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const port = await debuggingPort(child)
  const socket = new WebSocket(await pageAddress(port))
  await once(socket, 'open')
  return new Running(child, socket, spawnedAt)
}

function debuggingPort(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += String(data)
      const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)
      if (found) resolve(Number(found[1]))
    })
    child.once('exit', (code) =>
      reject(new Error(`Electron ended with ${code} before it opened a window:\n${said}`))
    )
  })
}

async function pageAddress(port) {
  for (;;) {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
    const page = targets.find((target) => target.type === 'page' && target.url !== 'about:blank')
    if (page) return page.webSocketDebuggerUrl
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
