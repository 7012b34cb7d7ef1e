import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type ElectronApplication, type Page, _electron, test as base } from '@playwright/test'

export interface LaunchOptions {
  /** The data folder; a fresh one when left out. Give the first launch's to a second one to test what stays. */
  dataDir?: string
  /** Added to the environment. */
  env?: Record<string, string>
  /** Added to the app's own arguments. */
  args?: readonly string[]
}

export interface LaunchedApp {
  app: ElectronApplication
  /** The first window, its document loaded. */
  page: Page
  dataDir: string
  /** Quits as a person would. */
  close: () => Promise<void>
  /** Ends the main process at once, as a power cut would; what is in `dataDir` stays. */
  kill: () => Promise<void>
}

/** How to start Electron on this machine: the program, the arguments it needs here, and the app's folder. */
export function launchCommand(): { path: string; args: string[]; project: string } {
  const told = process.env['FACTWRIGHT_LAUNCH']
  if (told === undefined) {
    throw new Error('FACTWRIGHT_LAUNCH is not set: run this by `npm run test:e2e` or `npm run bench`')
  }
  return JSON.parse(told) as { path: string; args: string[]; project: string }
}

/** The app, held back until Playwright is attached. */
const held = path.join(import.meta.dirname, 'held-app.mjs')

/** The app in a real window, on data of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const command = launchCommand()
  const dataDir = options.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-e2e-'))
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.args, held, ...(options.args ?? [])],
    // Playwright turns the sandbox off on Linux unless told otherwise; the app is tested as it ships.
    chromiumSandbox: !command.args.includes('--no-sandbox'),
    env: { ...inherited(), FACTWRIGHT_DATA: dataDir, ...options.env }
  })
  const child = app.process()
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  try {
    const page = await app.firstWindow()
    await page.waitForLoadState('domcontentloaded')
    return { app, page, dataDir, close: () => app.close(), kill: () => kill(child) }
  } catch (error) {
    await kill(child)
    throw new Error(`the app opened no window; it said:\n${said}`, { cause: error })
  }
}

/** Launches the app; `launch` may be called again in the same test, and whatever still runs is ended after it. */
export const test = base.extend<{ launch: typeof launchApp }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright takes nothing but a pattern for the fixtures it is to bring
  launch: async ({}, use) => {
    const launched: LaunchedApp[] = []
    await use(async (options) => {
      const one = await launchApp(options)
      launched.push(one)
      return one
    })
    for (const { kill } of launched) await kill()
    for (const { dataDir } of launched) await remove(dataDir)
  }
})

export { expect } from '@playwright/test'

/** The helper processes of a killed app write to its folder for a moment longer, and Node gives up at the first file. */
async function remove(folder: string, tries = 100): Promise<void> {
  try {
    fs.rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (tries === 0) throw error
    await delay(50)
    await remove(folder, tries - 1)
  }
}

function inherited(): Record<string, string> {
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined
  )
  return Object.fromEntries(known)
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  // On Windows the child is a shell around the app.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
  else child.kill('SIGKILL')
  await gone
}
