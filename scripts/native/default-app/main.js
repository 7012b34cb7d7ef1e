// Stands in for Electron's own default app in a copy of Electron that came without one: opens the app named on the
// command line, as `electron FOLDER` does. It is an ES module with a top-level await because Electron holds back `ready`
// until such a main has run: what the app must do before `ready` (register schemes) is done in time.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) {
  console.error('usage: electron FOLDER [OPTIONS]')
  process.exit(2)
}

const entry = path.resolve(named)
const manifest = path.join(entry, 'package.json')
process.defaultApp = true
if (fs.existsSync(manifest)) {
  const about = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  app.name = about.productName ?? about.name ?? app.name
  if (about.version) app.setVersion(about.version)
  app.setAppPath(entry)
  await import(pathToFileURL(path.join(entry, about.main ?? 'index.js')).href)
} else {
  app.setAppPath(path.dirname(entry))
  await import(pathToFileURL(entry).href)
}
