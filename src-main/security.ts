import { app, type Session, type WebContents } from 'electron'
import { PROBLEM_HOST, SCHEME, WINDOW_HOST } from './protocol.ts'

/** `http://localhost:5173` while developing, else null. */
export type DevServer = string | null

/** The server of `npm run dev`; a packaged app has none, whatever its environment says. */
export function devServer(isPackaged: boolean, env: NodeJS.ProcessEnv): DevServer {
  const address = env['ELECTRON_RENDERER_URL']
  if (isPackaged || address === undefined || !URL.canParse(address)) return null
  const { origin, hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : null
}

/**
 * Whether a page is the window's own: parsed, because `app://factwright.example` begins like ours, and compared by
 * scheme and host, because Chromium gives custom schemes the origin "null".
 */
export function isOurPage(address: string, dev: DevServer): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, origin, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return (protocol === `${SCHEME}:` && host === WINDOW_HOST) || (dev !== null && origin === dev)
}

/** What may be loaded at all. Everything else is cancelled before it reaches the network or the disk. */
export function mayLoad(address: string, dev: DevServer): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, hostname, port } = new URL(address)
  if (protocol === `${SCHEME}:`) return host === WINDOW_HOST || host === PROBLEM_HOST
  // The developer tools are pages of Chromium's own, opened from a menu that packages do not have.
  if (protocol === 'devtools:') return true
  if (dev === null) return false
  // The dev server and the socket over which it tells of changes.
  const server = new URL(dev)
  return (protocol === 'http:' || protocol === 'ws:') && hostname === server.hostname && port === server.port
}

/** To be called before the app is ready. */
export function hardenProcess(dev: DevServer): void {
  const { commandLine } = app
  // Where the system has no sandbox to give (root, many containers), asking for it would end every child at once.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Chromium calls home for updates, dictionaries and statistics; an offline program has nobody to call.
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  if (dev === null) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
  // A certificate that nobody vouches for is refused even where the person would not mind.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('login', (event) => {
    event.preventDefault()
  })
}

/** No permission, no download, no device, no request that leaves this program. */
export function guardSession(session: Session, dev: DevServer): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({})
  })
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, dev) })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** A page stays where it was put: whatever asks to lead elsewhere, or to open something, is refused. */
function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }): void => {
    event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Without a network nothing has a reason to learn this computer's addresses.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** The preferences of every window; what is not said here is Electron's default, and as safe. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false
} as const
