import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_POLICY, serveFile } from '../../src-main/protocol.ts'

let folder: string
let root: string
const ask = (url: string, method = 'GET') => serveFile(root, { url, method })

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-protocol-'))
  root = path.join(folder, 'renderer')
  fs.mkdirSync(path.join(root, 'assets'), { recursive: true })
  fs.mkdirSync(path.join(folder, 'renderer-secret'))
  fs.writeFileSync(path.join(root, 'index.html'), '<p>window</p>')
  fs.writeFileSync(path.join(root, 'assets', 'a b.js'), 'run()')
  fs.writeFileSync(path.join(root, 'font.woff2'), 'font')
  fs.writeFileSync(path.join(root, 'page.sqlite'), 'data')
  fs.writeFileSync(path.join(folder, 'secret.html'), 'secret')
  fs.writeFileSync(path.join(folder, 'renderer-secret', 'secret.html'), 'secret')
  fs.symlinkSync(path.join(folder, 'secret.html'), path.join(root, 'link.html'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('app:// serves the files of the window', () => {
  it.each([
    ['app://factwright/', '<p>window</p>', 'text/html; charset=utf-8'],
    ['app://factwright/index.html?theme=dark#x', '<p>window</p>', 'text/html; charset=utf-8'],
    ['app://factwright/assets/a%20b.js', 'run()', 'text/javascript; charset=utf-8'],
    ['app://factwright/font.woff2', 'font', 'font/woff2']
  ])('%s', async (url, body, type) => {
    const response = await ask(url)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(body)
    expect(response.headers.get('content-type')).toBe(type)
  })

  it('answers HEAD without a body', async () => {
    const response = await ask('app://factwright/index.html', 'HEAD')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-length')).toBe('13')
  })

  it('sends the policy and its fellows with every answer, good or bad', async () => {
    for (const url of [
      'app://factwright/',
      'app://factwright/nothing.html',
      'app://factwright/..%2fsecret.html'
    ]) {
      const { headers } = await ask(url)
      expect(headers.get('content-security-policy')).toBe(CONTENT_POLICY)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})

describe('app:// serves nothing else', () => {
  it.each([
    'app://factwright/../secret.html',
    'app://factwright/..%2fsecret.html',
    'app://factwright/%2e%2e/secret.html',
    'app://factwright/%2e%2e%2fsecret.html',
    'app://factwright/assets/..%2f..%2fsecret.html',
    'app://factwright/..%5csecret.html',
    'app://factwright/..%2frenderer-secret%2fsecret.html',
    'app://factwright//etc/passwd',
    'app://factwright/%2fetc%2fpasswd',
    'app://factwright/C:%5cWindows%5cwin.ini',
    'app://factwright/index.html%00.js',
    'app://factwright/%',
    'app://factwright/%c0%ae%c0%ae/secret.html',
    'app://factwright/link.html',
    'app://other/index.html',
    'app://factwright.example/index.html',
    'http://factwright/index.html',
    'file:///etc/passwd',
    'app://factwright/page.sqlite',
    'app://factwright/assets',
    'app://factwright/nothing.html'
  ])('%s', async (url) => {
    const response = await ask(url)
    expect([403, 404]).toContain(response.status)
    expect(await response.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await ask('app://factwright/index.html', method)).status).toBe(405)
  })
})

describe('the content policy', () => {
  const directives = new Map(
    CONTENT_POLICY.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    })
  )
  it('begins with nothing and adds files of our own alone', () => {
    expect(directives.get('default-src')).toBe("'none'")
    for (const [name, sources] of directives) {
      if (name.endsWith('-src')) expect(["'none'", "'self'"], name).toContain(sources)
    }
  })
  it.each(['base-uri', 'form-action', 'frame-ancestors'])(
    '%s, which default-src does not cover, is none',
    (name) => {
      expect(directives.get(name)).toBe("'none'")
    }
  )
  it('takes no markup from strings', () => {
    expect(directives.get('require-trusted-types-for')).toBe("'script'")
  })
})
