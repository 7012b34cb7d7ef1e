import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../helpers/electron.ts'
import { library } from '../helpers/learner.ts'

/** Every attempt to lead the window elsewhere, from now on, and whether it was refused. */
async function watchNavigation(
  app: ElectronApplication
): Promise<() => Promise<{ url: string; refused: boolean }[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const seen: { url: string; refused: boolean }[] = []
    Object.assign(globalThis, { seen })
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      seen.push({ url: event.url, refused: event.defaultPrevented })
    })
  })
  return () =>
    app.evaluate(() => (globalThis as unknown as { seen: { url: string; refused: boolean }[] }).seen)
}

/** The directive that stopped `attack`, which runs in the page; it fails when the attack comes through. */
function stopped(page: Page, attack: string): Promise<string> {
  return page.evaluate(
    (code) =>
      new Promise<string>((resolve, reject) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true
        })
        Object.assign(window, { through: () => reject(new Error(`${code} came through`)) })
        // In a turn of its own: while the driver evaluates, Chromium lets the page evaluate as well.
        setTimeout(() => (window as unknown as { attack: (code: string) => void }).attack(code))
      }),
    attack
  )
}

/** Each attack as a function of the page; the page itself cannot evaluate text. */
const arm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const through = () => (window as unknown as { through: () => void }).through()
    const put = (tag: string, fields: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value)
      // A frame that was refused loads as well: a page that says so.
      if (tag !== 'iframe') element.addEventListener('load', through)
      document.body.append(element)
      return element
    }
    const afar = ['https://example.org', 'x.js'].join('/')
    const quietly = (work: () => unknown) => {
      try {
        work()
      } catch {
        // What is refused at once throws as well; the violation is what counts.
      }
    }
    const attacks: Record<string, () => void> = {
      'inline script': () =>
        quietly(() =>
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'through()' }))
        ),
      'script from afar': () => quietly(() => put('script', { src: 'https://example.org/x.js' })),
      'script from data': () => quietly(() => put('script', { src: 'data:text/javascript,through()' })),
      'inline handler': () => quietly(() => put('img', { src: '/nothing.png', onerror: 'through()' })),
      /* eslint-disable no-eval, no-new-func, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the attack */
      eval: () => quietly(() => (0, eval)('through()')),
      'new Function': () => quietly(() => new Function('through()')()),
      'timer with text': () => quietly(() => setTimeout('through()' as unknown as () => void)),
      /* eslint-enable no-eval, no-new-func, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call */
      'markup from text': () =>
        quietly(() => {
          document.createElement('div').innerHTML = '<img src=x onerror=through()>'
        }),
      'image from afar': () => put('img', { src: 'https://example.org/x.png' }),
      'image from data': () => put('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
      'style from afar': () => put('link', { rel: 'stylesheet', href: 'https://example.org/x.css' }),
      'style in an attribute': () => put('p', { style: 'color: red' }),
      'frame from afar': () => put('iframe', { src: 'https://example.org/' }),
      object: () => put('object', { data: 'https://example.org/x.swf' }),
      fetch: () => void fetch('https://example.org/').then(through, () => undefined),
      'fetch of a file': () => void fetch('file:///etc/passwd').then(through, () => undefined),
      'fetch of our own': () => void fetch('app://factwright/index.html').then(through, () => undefined),
      beacon: () => void navigator.sendBeacon('https://example.org/', 'x'),
      'web socket': () =>
        quietly(() => new WebSocket('wss://example.org/').addEventListener('open', through)),
      'event stream': () =>
        quietly(() => new EventSource('https://example.org/').addEventListener('open', through)),
      'module from afar': () => void import(afar).then(through, () => undefined),
      worker: () => quietly(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
      form: () =>
        (put('form', { action: 'https://example.org/', method: 'post' }) as HTMLFormElement).submit(),
      'another base': () => put('base', { href: 'https://example.org/' }),
      'script address': () => quietly(() => put('a', { href: 'javascript:through()' }).click())
    }
    Object.assign(window, {
      attack: (attack: string) => attacks[attack]?.(),
      attackNames: Object.keys(attacks)
    })
  })

test('the policy stops every foreign script, style, picture, frame and call, and nothing of our own', async ({
  launch
}) => {
  const { page } = await launch()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.reload()
  await library.start(page)
  expect(complaints).toEqual([])

  await arm(page)
  const names = await page.evaluate(() => (window as unknown as { attackNames: string[] }).attackNames)
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    expect(await stopped(page, name), name).toMatch(
      /^(script|style|img|connect|frame|object|worker|default)-src|^(form-action|base-uri|require-trusted-types-for)/
    )
  }
})

test('the window stays where it is', async ({ launch }) => {
  const { app, page } = await launch()
  const attempts = await watchNavigation(app)
  const home = page.url()
  const ways: Record<string, (url: string) => void> = {
    address: (url) => location.assign(url),
    replacing: (url) => location.replace(url),
    link: (url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    },
    refresh: (url) => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0; url=${url}`
      document.head.append(meta)
    }
  }
  let expected = 0
  for (const [name, way] of Object.entries(ways)) {
    for (const url of [
      'https://example.org/',
      'app://factwright/other.html',
      'app://problem/',
      'app://factwright.example/'
    ]) {
      await page.evaluate(way, url)
      expected++
      await expect.poll(async () => (await attempts()).length, `${name} to ${url}`).toBe(expected)
    }
  }
  expect((await attempts()).filter(({ refused }) => !refused)).toEqual([])
  expect(page.url()).toBe(home)
  // Asked through main: the driver still waits for the page that the last attempt was to lead to.
  const heading = app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("h1").innerText')
  )
  expect(await heading).not.toBe('')
})

test('no second window opens, by script, link or form', async ({ launch }) => {
  const { app, page } = await launch()
  const opened = await page.evaluate(() => {
    for (const url of [
      'https://example.org/',
      'app://factwright/index.html',
      'about:blank',
      'file:///etc/passwd'
    ]) {
      const link = document.createElement('a')
      link.href = url
      link.target = '_blank'
      document.body.append(link)
      link.click()
      if (window.open(url) !== null) return url
    }
    return null
  })
  expect(opened).toBeNull()
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})
