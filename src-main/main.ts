import { randomUUID } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { BrowserWindow, Menu, app, ipcMain, protocol, session } from 'electron'
import { COMMAND_CHANNEL, PROGRESS_CHANNEL } from '../src-shared/channels.ts'
import { contract, type Settings } from '../src-shared/contract.ts'
import { AppError } from '../src-shared/result.ts'
import { connect } from './ipc/connect.ts'
import { makeGate } from './ipc/gate.ts'
import { readInWorker } from './ipc/reading.ts'
import { routes } from './ipc/routes.ts'
import { messageOf, openLog } from './log.ts'
import { menuTemplate } from './menu.ts'
import { openTextFile } from './open-text-file.ts'
import { readOptions } from './options.ts'
import { openProblem, serveProblem } from './problem.ts'
import { profileFolder } from './profile.ts'
import { PROBLEM_HOST, SCHEME, privileges, serveFile } from './protocol.ts'
import { MOST_REVIVALS } from './revival.ts'
import { photograph } from './screenshot.ts'
import { devServer, guardSession, hardenProcess, isOurPage } from './security.ts'
import { samplesIn } from './services/samples.ts'
import { dataFolder, standardFolder, startServices, type Running } from './services/start.ts'
import { applySettings, openWindow, showFirstWindow } from './window.ts'

// Boot order. What must come before `ready` is done as the module runs; no top-level await may stand in here, since
// Electron holds `ready` back until this module has run.

const out = path.resolve(import.meta.dirname, '..')
const options = readOptions(process.argv, process.cwd())
const dev = devServer(app.isPackaged, process.env)
const folder = dataFolder({
  flag: options.data,
  env: process.env,
  cwd: process.cwd(),
  standard: standardFolder(process.platform, process.env, os.homedir())
})
const log = openLog(folder)
const lookIn = `Details are in factwright.log in ${folder}.`

let running: Running | null = null
let window: BrowserWindow | null = null
let told = false

process.on('uncaughtException', (error) => {
  unexpected(error)
})
process.on('unhandledRejection', (reason) => {
  unexpected(reason)
})
protocol.registerSchemesAsPrivileged([privileges])
hardenProcess(dev)
// One program a data folder: Electron's lock lies in `userData`, and Chromium's own files in a folder of theirs.
app.setPath('userData', profileFolder(folder))
app.setPath('sessionData', path.join(app.getPath('userData'), 'window'))

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showFirstWindow)
  app.on('window-all-closed', () => {
    app.quit()
  })
  app.on('quit', () => running?.close())
  app
    .whenReady()
    .then(() => {
      prepare()
      boot()
    })
    .catch(unexpected)
} else {
  app.quit()
}

/** Once: what every window stands on. */
function prepare(): void {
  guardSession(session.defaultSession, dev)
  const pages = path.join(out, 'renderer')
  protocol.handle(SCHEME, (request) =>
    new URL(request.url).host === PROBLEM_HOST ? serveProblem(request.url) : serveFile(pages, request)
  )
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        isPackaged: app.isPackaged,
        send: (command) => window?.webContents.send(COMMAND_CHANNEL, command)
      })
    )
  )
}

/** Data, then the bridge, then the window; again from the start when a problem was put right. */
function boot(): void {
  try {
    running ??= connected(start())
    window = openMainWindow(running.services.openApp({}).settings)
  } catch (error) {
    log.error('could not start', error)
    const title = error instanceof AppError ? 'Factwright cannot open its data' : 'Factwright could not start'
    openProblem({ title, message: messageOf(error) }, boot)
  }
}

function start(): Running {
  const version = app.getVersion()
  return startServices({
    folder,
    now: Date.now,
    seed: randomUUID,
    version,
    samples: samplesIn(path.join(app.getAppPath(), 'questions'), version),
    log: (message, stack) => log.error(stack === '' ? message : `${message}\n${stack}`)
  })
}

function connected(started: Running): Running {
  const handlers = routes(started.services, {
    drafting: started.draftsWith({
      makeBank: readInWorker(pathToFileURL(path.join(out, 'main', 'workers', 'pipeline.js'))),
      onProgress: (progress) => window?.webContents.send(PROGRESS_CHANNEL, progress)
    }),
    openTextFile: () => openTextFile(window),
    onSettings: (settings) => applySettings(window, settings)
  })
  const isOurs = (address: string): boolean => isOurPage(address, dev)
  connect(
    ipcMain,
    makeGate({ contract, handlers, isOurPage: isOurs, checkOutput: !app.isPackaged, log: log.error })
  )
  return started
}

function openMainWindow(settings: Settings): BrowserWindow {
  const opened = openWindow({
    settings,
    preload: path.join(out, 'preload', 'preload.cjs'),
    folder,
    dev,
    log,
    onHopeless: () => {
      openProblem(
        {
          title: 'The window of Factwright keeps breaking',
          message: `It was loaded again ${MOST_REVIVALS} times within a minute. What you answered is saved. ${lookIn}`
        },
        boot
      )
      // Last: the program ends when no window is left.
      opened.destroy()
    }
  })
  if (options.screenshot !== null) {
    photograph(opened, options.screenshot, { exit: options.exitAfterScreenshot, log })
  }
  return opened
}

/** An error that nobody caught: what main holds in memory can no longer be trusted, what is on disk can. */
function unexpected(error: unknown): void {
  log.error('nobody caught', error)
  if (told) return
  told = true
  const message = `${messageOf(error)}\n\nWhat you answered is saved. Close Factwright and start it again. ${lookIn}`
  const tell = (): unknown => openProblem({ title: 'Factwright met an error', message }, restart)
  app.whenReady().then(tell, () => undefined)
}

function restart(): void {
  app.relaunch()
  app.quit()
}
