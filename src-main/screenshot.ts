import fs from 'node:fs/promises'
import path from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { messageOf, type Log } from './log.ts'

/**
 * Resolves in the page once a screen is there and drawn: a heading, nothing that is still being fetched, the fonts,
 * and no change for 150 ms.
 */
const DRAWN = `new Promise((resolve) => {
  const isThere = () =>
    document.querySelector('main :is(h1, h2), h1') !== null &&
    document.querySelector('main [aria-busy="true"], main .waiting') === null
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
  let quiet
  const look = () => {
    clearTimeout(quiet)
    if (isThere()) quiet = setTimeout(() => { watch.disconnect(); document.fonts.ready.then(drawn) }, 150)
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { subtree: true, childList: true, attributes: true })
  look()
})`

/** A world of its own in the page, apart from the page's scripts. */
const WORLD = 1001

/**
 * Saves a picture (PNG) of the window once its first screen is drawn.
 * @throws when the file cannot be written or the window goes away
 */
async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await window.webContents.executeJavaScriptInIsolatedWorld(WORLD, [{ code: DRAWN }])
  const picture = await window.webContents.capturePage()
  if (picture.isEmpty()) throw new Error('the window gave an empty picture')
  await fs.mkdir(path.dirname(file), { recursive: true })
  await fs.writeFile(file, picture.toPNG())
}

/** For `--screenshot`: saves the picture, prints its path alone on standard output, and ends the program if told to. */
export function photograph(
  window: BrowserWindow,
  file: string,
  { exit, log }: { exit: boolean; log: Log }
): void {
  takeScreenshot(window, file)
    .then(() => {
      process.stdout.write(`${file}\n`)
      if (exit) app.quit()
    })
    .catch((error: unknown) => {
      log.error('no picture', error)
      process.stderr.write(`No picture of the window could be saved as ${file}: ${messageOf(error)}\n`)
      if (exit) app.exit(1)
    })
}
