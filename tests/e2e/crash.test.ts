import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { dataFile } from '../../src-main/db/place.ts'
import { expect, launchCommand, test } from '../helpers/electron.ts'
import { answer, library, next, onQuestion } from '../helpers/learner.ts'

/** What the first window shows, asked through main: the driver gives a page up when its process ends. */
const shown = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return ''
    return (await window.webContents.executeJavaScript(
      'document.querySelector("main")?.innerText ?? ""'
    )) as string
  })

/** Ends the process of a window that is not loading, and waits for what comes of it. */
const crash = (app: ElectronApplication): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.once('destroyed', () => resolve())
        contents?.forcefullyCrashRenderer()
      })
  )

/** A data folder as a former start left it. */
function makeFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-e2e-'))
}

test.describe('a window that breaks', () => {
  test('comes back by itself, and the quiz in it goes on where it was', async ({ launch }) => {
    const { app, page } = await launch()
    await library.start(page)
    await answer(page, 'mouse', 'right')
    await next(page, 'mouse')
    await onQuestion(page, 2)
    await crash(app)
    await expect.poll(() => shown(app)).toContain('2 of 10')
  })

  test('that breaks over and over gives way to a page that says so, and comes back when asked', async ({
    launch
  }) => {
    const { app } = await launch()
    for (let n = 0; n < 4; n++) {
      await expect.poll(() => shown(app)).toContain('Take the quiz')
      await crash(app)
    }
    await expect.poll(() => shown(app)).toContain('keeps breaking')
    const [problem] = app.windows().slice(-1)
    await problem?.getByRole('link', { name: 'Try again' }).click({ noWaitAfter: true })
    await expect.poll(() => shown(app)).toContain('Take the quiz')
  })
})

test.describe('data that cannot be opened', () => {
  test('is told of in a window without a bridge, left as it is, and tried again when asked', async ({
    launch
  }) => {
    const dataDir = makeFolder()
    const file = dataFile(dataDir)
    const content = 'This is no database at all. '.repeat(400)
    fs.writeFileSync(file, content)
    const { app, page } = await launch({ dataDir })
    const alert = page.getByRole('alert')
    await expect(alert.getByRole('heading')).toHaveText('Factwright cannot open its data')
    await expect(alert).toContainText(file)
    expect(await page.evaluate(() => typeof (window as { api?: unknown }).api)).toBe('undefined')
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
    expect(fs.readFileSync(file, 'utf8')).toBe(content)

    // Still broken: it says so again.
    const again = app.waitForEvent('window')
    await page.getByRole('link', { name: 'Try again' }).click({ noWaitAfter: true })
    await expect((await again).getByRole('alert')).toContainText(file)

    fs.rmSync(file)
    const mended = app.waitForEvent('window')
    await (await again).getByRole('link', { name: 'Try again' }).click({ noWaitAfter: true })
    await expect((await mended).getByRole('button', { name: 'Take the quiz', exact: true })).toBeVisible()
  })

  test('from a newer version is refused, and kept', async ({ launch }) => {
    const first = await launch()
    await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible()
    await first.close()
    const file = dataFile(first.dataDir)
    const db = new Sqlite(file)
    db.pragma('user_version = 9999')
    db.close()
    const before = fs.readFileSync(file)
    const { page } = await launch({ dataDir: first.dataDir })
    await expect(page.getByRole('alert')).toContainText(/newer/i)
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  test('in a folder that is none is told of', async ({ launch }) => {
    const dataDir = makeFolder()
    const file = path.join(dataDir, 'a file')
    fs.writeFileSync(file, '')
    const { page } = await launch({ dataDir, env: { FACTWRIGHT_DATA: file } })
    await expect(page.getByRole('alert')).toContainText(file)
  })
})

test('an error that nobody caught in main is told, and logged', async ({ launch }) => {
  const { app, page, dataDir } = await launch()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const opened = app.waitForEvent('window')
  await app.evaluate(() => {
    setImmediate(() => {
      throw new Error('made by a test')
    })
  })
  const alert = (await opened).getByRole('alert')
  await expect(alert).toContainText('Factwright met an error')
  await expect(alert).toContainText('made by a test')
  await expect(alert).toContainText('What you answered is saved.')
  expect(fs.readFileSync(path.join(dataDir, 'factwright.log'), 'utf8')).toMatch(
    /nobody caught: Error: made by a test\n\s+at /
  )
})

test('a second start shows the window of the first, and ends', async ({ launch }) => {
  const { app, page, dataDir } = await launch()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const { code } = await run(dataDir, [])
  expect(code).toBe(0)
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
    )
    .toEqual([true])
})

test('a start on other data is a program of its own', async ({ launch }) => {
  const one = await launch()
  const other = await launch()
  await expect(one.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(other.page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the window opens where, and as, it was left', async ({ launch }) => {
  const first = await launch()
  await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible()
  const bounds = { x: 60, y: 40, width: 820, height: 640 }
  await first.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds
  )
  const saved = await first.page.evaluate(() =>
    window.api.saveSettings({ theme: 'dark', textSize: 1.3, motion: 'reduced' })
  )
  expect(saved.ok).toBe(true)
  const where = ({ app }: { app: ElectronApplication }) =>
    app.evaluate(({ BrowserWindow, nativeTheme }) => {
      const [window] = BrowserWindow.getAllWindows()
      return {
        bounds: window?.getBounds(),
        ground: window?.getBackgroundColor(),
        dark: nativeTheme.shouldUseDarkColors
      }
    })
  await expect.poll(() => where(first)).toEqual({ bounds, ground: '#191817', dark: true })
  await first.close()

  const second = await launch({ dataDir: first.dataDir })
  expect(await where(second)).toEqual({ bounds, ground: '#191817', dark: true })
  expect(new URL(second.page.url()).search).toBe('?theme=dark&size=1.3&motion=reduced')
})

test.describe('--screenshot', () => {
  test('saves a picture of the first screen, prints its path alone, and ends', async () => {
    const dataDir = makeFolder()
    const file = path.join(dataDir, 'pictures', 'window.png')
    const { code, out } = await run(dataDir, [`--screenshot=${file}`, '--screenshot-exit'])
    expect({ code, out }).toEqual({ code: 0, out: `${file}\n` })
    const picture = fs.readFileSync(file)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    // An empty window of this size would be a few kilobytes.
    expect(picture.length).toBeGreaterThan(15_000)
    fs.rmSync(dataDir, { recursive: true, force: true })
  })

  test('that cannot be saved ends with an error', async () => {
    const dataDir = makeFolder()
    const { code, out, err } = await run(dataDir, [
      `--screenshot=${os.devNull}/no/window.png`,
      '--screenshot-exit'
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('window.png')
    fs.rmSync(dataDir, { recursive: true, force: true })
  })
})

/** Starts the app as a person would, and waits until it ends by itself. */
function run(
  dataDir: string,
  args: readonly string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const command = launchCommand()
  const child = spawn(command.path, [...command.args, command.project, ...args], {
    env: { ...process.env, FACTWRIGHT_DATA: dataDir }
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => (said.out += String(data)))
  child.stderr.on('data', (data) => (said.err += String(data)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
}
