// What the end-to-end tests start instead of the app's folder: the app, held back before `ready` until Playwright is
// attached. Without it a window may load while Playwright attaches to it, and then Playwright waits for ever for a
// navigation that it has missed (one launch in twelve, measured). Given a path to Electron, Playwright leaves out the
// loader that it brings for this purpose; here it is loaded after all.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const own = fileURLToPath(import.meta.url)
const { project } = JSON.parse(process.env['FACTWRIGHT_LAUNCH'] ?? '{}')

require(
  path.join(path.dirname(require.resolve('playwright-core/package.json')), 'lib/server/electron/loader.js')
)

// From here on it is as Electron does it for `electron FOLDER`.
const about = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'))
process.argv = process.argv.map((argument) => (argument === own ? project : argument))
app.name = about.productName
app.setVersion(about.version)
app.setAppPath(project)
await import(pathToFileURL(path.join(project, about.main)).href)
