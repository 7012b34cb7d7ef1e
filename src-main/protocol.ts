import fs from 'node:fs/promises'
import path from 'node:path'

/**
 * The window's own scheme. Pages of `app://factwright/` are the files of the built window and nothing else;
 * `app://problem/` is the page that says what is wrong when there is nothing to show.
 */
export const SCHEME = 'app'
export const WINDOW_HOST = 'factwright'
export const PROBLEM_HOST = 'problem'
export const WINDOW_URL = `${SCHEME}://${WINDOW_HOST}/index.html`
export const PROBLEM_URL = `${SCHEME}://${PROBLEM_HOST}/`

/** To be registered before the app is ready. `codeCache` keeps the compiled scripts between two starts. */
export const privileges = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
}

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // Markup from strings is refused, but for the one policy with which Svelte makes its own templates.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html'
}
export const CONTENT_POLICY = Object.entries(policy)
  .map((entry) => entry.join(' '))
  .join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=()',
  // The files change with each version of the program, and lie on this disk anyway.
  'Cache-Control': 'no-cache'
}

/** What the window may be made of; a file of any other kind is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

const refuse = (status: 403 | 404 | 405): Response =>
  new Response(null, { status, headers: { ...headers, ...(status === 405 && { Allow: 'GET, HEAD' }) } })

/**
 * Answers a request for a file under `root`, an absolute path.
 * 405 for anything but reading, 403 for a path that leads out of `root`, 404 for what is not there.
 */
export async function serveFile(root: string, request: { url: string; method: string }): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
  const file = fileOf(root, request.url)
  if (file === null) return refuse(403)
  const type = types[path.extname(file).toLowerCase()]
  if (type === undefined) return refuse(404)
  try {
    // A link inside the folder could point anywhere.
    const [real, realRoot] = await Promise.all([fs.realpath(file), fs.realpath(root)])
    if (!isInside(realRoot, real)) return refuse(403)
    const body = await fs.readFile(real)
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
      headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.byteLength) }
    })
  } catch {
    return refuse(404)
  }
}

/** A page or style sheet made by the program itself, under the same headers as a file. */
export const serveText = (text: string, extension: '.html' | '.css'): Response =>
  new Response(text, { headers: { ...headers, 'Content-Type': types[extension] ?? '' } })

/** The file that an address means; null when it leads out of `root` or is not an address of ours. */
function fileOf(root: string, address: string): string | null {
  let name: string
  try {
    const url = new URL(address)
    if (url.protocol !== `${SCHEME}:` || url.host !== WINDOW_HOST) return null
    name = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  // A NUL ends a path for the system, a backslash or a colon means something to Windows.
  if (/[\0\\:]/.test(name)) return null
  const file = path.resolve(root, `.${name === '/' ? '/index.html' : name}`)
  return isInside(root, file) ? file : null
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way)
}
