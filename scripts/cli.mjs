#!/usr/bin/env node
// `npm run --silent cli -- COMMAND` and `factwright COMMAND`. Standard output is the command's alone: the set-up speaks on
// standard error, and only when it has something to do.
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './setup/build.mjs'
import { ensureNode } from './setup/ensure.mjs'
import { callerFolder, inProject } from './setup/paths.mjs'
import { SetupError, say } from './setup/say.mjs'

try {
  await ensureNode()
  await ensureBuilt(['main'])
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exit(1)
}
process.chdir(callerFolder)
await import(pathToFileURL(inProject('out', 'main', 'cli.js')).href)
