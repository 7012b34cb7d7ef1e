import path from 'node:path'
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import type { Settings } from '../src-shared/contract.ts'
import type { Log } from './log.ts'
import { WINDOW_URL } from './protocol.ts'
import { makeRevival } from './revival.ts'
import { webPreferences, type DevServer } from './security.ts'
import { LEAST, keepPlace, placeWindow, readPlace } from './window-place.ts'

/** The window's ground before its first frame, the same as `--paper` in theme/tokens.css: no white flash. */
const paper = () => (nativeTheme.shouldUseDarkColors ? '#191817' : '#faf8f3')

export interface WindowOptions {
  readonly settings: Settings
  readonly preload: string
  /** Folder that remembers where the window was left. */
  readonly folder: string
  readonly dev: DevServer
  readonly log: Log
  /** The window broke more often than it is worth loading again. */
  readonly onHopeless: () => void
}

/** Opens the window of the app, hidden until its first frame is drawn. */
export function openWindow({
  settings,
  preload,
  folder,
  dev,
  log,
  onHopeless
}: WindowOptions): BrowserWindow {
  const file = path.join(folder, 'window.json')
  const { maximized, ...bounds } = placeWindow(
    readPlace(file),
    [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  )
  nativeTheme.themeSource = settings.theme
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    title: 'Factwright',
    backgroundColor: paper(),
    show: false,
    webPreferences: { ...webPreferences, preload }
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('close', () => {
    keepPlace(file, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  revive(window, log, onHopeless)
  offerWayOut(window, log)
  load(window, address(settings, dev), log)
  return window
}

/** Theme and background follow the settings as soon as they are saved. */
export function applySettings(window: BrowserWindow | null, settings: Settings): void {
  nativeTheme.themeSource = settings.theme
  window?.setBackgroundColor(paper())
}

/** A second start of the program shows the window of the first. */
export function showFirstWindow(): void {
  const [first] = BrowserWindow.getAllWindows()
  if (first?.isMinimized()) first.restore()
  first?.show()
  first?.focus()
}

/** The page reads these before it draws, so that its first frame is right. */
function address({ theme, textSize, motion }: Settings, dev: DevServer): string {
  const url = new URL(dev === null ? WINDOW_URL : `${dev}/index.html`)
  url.searchParams.set('theme', theme)
  url.searchParams.set('size', String(textSize))
  url.searchParams.set('motion', motion)
  return url.href
}

function load(window: BrowserWindow, url: string, log: Log): void {
  window.loadURL(url).catch((error: unknown) => {
    // A window closed while it loads is nobody's mistake.
    if (!window.isDestroyed()) log.error('the window did not load', error)
  })
}

/** A renderer that crashed, or was ended by the system for want of memory, is started again on the same page. */
function revive(window: BrowserWindow, log: Log, onHopeless: () => void): void {
  const mayRevive = makeRevival()
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.error(`the window's process ended: ${reason} (${exitCode})`)
    // Not from within the event: Chromium is still putting the old process away.
    setImmediate(() => {
      if (window.isDestroyed()) return
      if (mayRevive(Date.now())) window.webContents.reload()
      else onHopeless()
    })
  })
}

/** A window that stands still is the person's to judge: it may be about to go on. */
function offerWayOut(window: BrowserWindow, log: Log): void {
  let waiting: AbortController | null = null
  window.on('unresponsive', () => {
    if (waiting !== null) return
    log.error('the window does not respond')
    const asked = new AbortController()
    waiting = asked
    dialog
      .showMessageBox(window, {
        type: 'warning',
        message: 'Factwright does not respond.',
        detail:
          'What you answered is saved. You can wait, or load the window again and go on where you were.',
        buttons: ['Wait', 'Load again'],
        defaultId: 0,
        cancelId: 0,
        signal: asked.signal
      })
      .then(({ response }) => {
        // Ending its process is what `revive` answers to; a plain reload would wait for the page.
        if (response === 1 && !asked.signal.aborted) window.webContents.forcefullyCrashRenderer()
      })
      .catch((error: unknown) => log.error('could not ask', error))
      .finally(() => {
        waiting = null
      })
  })
  window.on('responsive', () => {
    waiting?.abort()
  })
}
