import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { channels } from '../../src-shared/channels.ts'
import { expect, test } from '../helpers/electron.ts'

test('the page has the calls of the contract and nothing of Node or Electron', async ({ launch }) => {
  const { app, page } = await launch()
  const found = await page.evaluate(() => ({
    node: [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'ipcRenderer',
      'electron'
    ].filter((name) => name in window),
    calls: Object.keys(window.api).sort(),
    replaced: (() => {
      try {
        Object.assign(window.api, { openApp: () => 'mine' })
        Object.assign(window, { api: {} })
      } catch {
        return 'refused'
      }
      return 'taken'
    })(),
    still: Object.keys(window.api).length,
    webview: typeof (document.createElement('webview') as unknown as { getWebContentsId?: unknown })
      .getWebContentsId
  }))
  expect(found.node).toEqual([])
  expect(found.calls).toEqual([...channels, 'onCommand', 'onProgress'].sort())
  expect(found.replaced).toBe('refused')
  expect(found.still).toBe(channels.length + 2)
  expect(found.webview).toBe('undefined')

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false
  })
  expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false)
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('')
})

test('a call that does not fit the contract is refused, and pollutes nothing', async ({ launch }) => {
  const { app, page } = await launch()
  const answers = await page.evaluate(async () => {
    const api = window.api as unknown as Record<
      string,
      (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>
    >
    const inputs: [string, unknown][] = [
      ['getSource', { source: '1 OR 1=1' }],
      ['getSource', { source: -1 }],
      ['getSource', null],
      ['getSource', undefined],
      ['getSource', [1]],
      ['startQuiz', { bank: { valueOf: 1 } }],
      ['submitAnswer', { attempt: 1, question: 1, answer: 'a', ms: 1 }],
      ['search', { query: 'x'.repeat(1_000_000) }],
      ['saveSettings', { theme: '"><script>' }],
      ['saveSettings', new Map([['theme', 'dark']])]
    ]
    const codes = []
    for (const [channel, input] of inputs) {
      const result = await api[channel]?.(input)
      codes.push(result?.ok ? `${channel} came through` : result?.error?.code)
    }
    await api['saveSettings']?.(
      JSON.parse(
        '{"motion":"reduced","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'
      )
    )
    await api['search']?.({ query: '" OR 1=1 --', limit: 5 })
    return codes
  })
  // A Map has no field that settings know, so nothing is changed by it.
  expect(answers).toEqual([
    ...Array.from({ length: 9 }, () => 'bad-input'),
    expect.stringMatching(/bad-input|came through/)
  ])
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false)
})

test('a frame has no bridge, and a window on another page is refused by main even with our preload in it', async ({
  launch
}) => {
  const { app, page } = await launch()
  const frames = await page.evaluate(async () => {
    const found = []
    for (const src of ['', 'app://factwright/index.html', 'app://problem/']) {
      const frame = document.createElement('iframe')
      if (src !== '') frame.src = src
      const settled = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await settled
      const inner = frame.contentWindow as unknown as { api?: unknown } | null
      // What another page than ours was put into, a refusal too, may not even be looked at.
      const text = frame.contentDocument?.body.innerText ?? ''
      found.push({ src, text, bridge: frame.contentDocument === null ? 'undefined' : typeof inner?.api })
    }
    return found
  })
  for (const frame of frames) expect(frame).toEqual({ src: frame.src, text: '', bridge: 'undefined' })

  const codes = await app.evaluate(async ({ app: main, BrowserWindow }) => {
    const preload = `${main.getAppPath()}/out/preload/preload.cjs`
    const open = () =>
      new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true }
      })
    const ask = 'api.listBanks({}).then((result) => result.ok ? "came through" : result.error.code)'

    const stranger = open()
    await stranger.loadURL('about:blank')
    const fromStranger = (await stranger.webContents.executeJavaScript(ask)) as string
    stranger.destroy()

    const ours = open()
    await ours.loadURL('app://factwright/index.html')
    const fromUs = (await ours.webContents.executeJavaScript(ask)) as string
    ours.destroy()
    return { fromStranger, fromUs }
  })
  expect(codes).toEqual({ fromStranger: 'forbidden', fromUs: 'came through' })
})

test('no permission is given', async ({ launch }) => {
  const { page } = await launch()
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read'
    ] as PermissionName[]
    const asked = names.map(async (name) => [name, (await navigator.permissions.query({ name })).state])
    const name = (error: unknown) =>
      error instanceof Error || error instanceof DOMException ? error.name : String(error)
    return {
      asked: Object.fromEntries(await Promise.all(asked)) as Record<string, string>,
      notification: await Notification.requestPermission(),
      media: await navigator.mediaDevices
        .getUserMedia({ audio: true, video: true })
        .then(() => 'given', name),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code)
        )
      ),
      clipboard: await navigator.clipboard.readText().then(() => 'given', name)
    }
  })
  expect(new Set(Object.values(states.asked))).toEqual(new Set(['denied']))
  expect(states.notification).toBe('denied')
  expect(states.media).toMatch(/NotAllowedError|NotFoundError|NotSupportedError/)
  expect(states.place).toBe(1)
  expect(states.clipboard).toBe('NotAllowedError')
})

test('nothing is downloaded', async ({ launch }) => {
  const { app, page } = await launch()
  await app.evaluate(({ session }) => {
    const downloads: boolean[] = []
    Object.assign(globalThis, { downloads })
    session.defaultSession.on('will-download', (event) => downloads.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.exe'
    document.body.append(link)
    link.click()
  })
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads))
    .toEqual([true])
})

test('nothing reaches the network or the disk, even past the policy', async ({ launch }) => {
  let hits = 0
  const server = http.createServer((_request, response) => {
    hits++
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const { app } = await launch()
    const outcomes = await app.evaluate(async ({ BrowserWindow, net, session }, address) => {
      const outcome = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'refused'
        )
      // A page without our policy, as if it had been got round.
      const bare = new BrowserWindow({ show: false })
      await bare.loadURL('about:blank')
      const fromPage = (await bare.webContents.executeJavaScript(
        `fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`
      )) as string
      const loaded = await outcome(bare.loadURL(address))
      const file = await outcome(bare.loadURL('file:///etc/passwd'))
      bare.destroy()
      return [
        fromPage,
        loaded,
        file,
        await outcome(session.defaultSession.fetch(address)),
        await outcome(net.fetch(address))
      ]
    }, `http://127.0.0.1:${port}/`)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
    expect(hits).toBe(0)
  } finally {
    server.close()
  }
})

test('the scheme serves the files of the window and no others, with the policy on each', async ({
  launch
}) => {
  const { app } = await launch()
  const ask = (paths: string[]) =>
    app.evaluate(
      async ({ net }, list) =>
        Promise.all(
          list.map(async (path) => {
            const response = await net.fetch(path)
            return {
              path,
              status: response.status,
              policy: response.headers.get('content-security-policy'),
              body: await response.text()
            }
          })
        ),
      paths
    )
  const [page] = await ask(['app://factwright/index.html'])
  expect(page).toMatchObject({ status: 200 })
  expect(page?.policy).toMatch(/^default-src 'none'/)
  const outside = await ask([
    'app://factwright/../main/main.js',
    'app://factwright/..%2fmain%2fmain.js',
    'app://factwright/%2e%2e/%2e%2e/package.json',
    'app://factwright/..%2f..%2fpackage.json',
    'app://factwright/assets/..%2f..%2f..%2fpackage.json',
    'app://factwright/%2fetc%2fpasswd',
    'app://factwright/nothing.html'
  ])
  for (const { path, status, body } of outside) {
    expect([403, 404], path).toContain(status)
    expect(body, path).toBe('')
  }
  const elsewhere = await app.evaluate(async ({ net }) =>
    net.fetch('app://elsewhere/index.html').then(
      ({ status }) => status,
      () => 'refused'
    )
  )
  expect(elsewhere).toBe(403)
})

test('the log tells of refusals, and holds nothing that was typed', async ({ launch }) => {
  const { page, dataDir } = await launch()
  await page.evaluate(() => window.api.search({ query: `a secret ${'x'.repeat(600)}` }))
  const log = () => fs.readFileSync(`${dataDir}/factwright.log`, 'utf8')
  await expect.poll(log).toContain('refused search: query too_big')
  expect(log()).not.toContain('secret')
})
