// Which Electron is in use. Everything else asks here and does not know which one it got.
import fs from 'node:fs'
import path from 'node:path'
import { fetchOfficial, findOfficial, officialVersion } from './electron-official.mjs'
import { fetchRegistry, findRegistry, registryServes } from './electron-registry.mjs'
import { withLock } from './lock.mjs'
import { cacheFolder } from './paths.mjs'
import { SetupError, say } from './say.mjs'

const DAY_MS = 24 * 60 * 60 * 1000

/** @typedef {{ path: string, version: string, why: string, unknownToItsPackage?: boolean }} Electron */
/** @typedef {{ override: boolean, official: boolean, registry: boolean, refusedAt: number | null, now: number, platform: string, arch: string }} Found */

/**
 * The next step towards an Electron. A refused official download is not asked for again for a day, and then it is: the
 * network may have changed.
 * @param {Found} found
 * @returns {'override' | 'official' | 'registry' | 'fetch-official' | 'fetch-registry'}
 */
export function nextStep({ override, official, registry, refusedAt, now, platform, arch }) {
  if (override) return 'override'
  if (official) return 'official'
  const refusedLately = refusedAt !== null && now >= refusedAt && now - refusedAt < DAY_MS
  if (!refusedLately || !registryServes(platform, arch)) return 'fetch-official'
  return registry ? 'registry' : 'fetch-registry'
}

const refusal = () => path.join(cacheFolder(), `electron-${officialVersion()}.refused.json`)

/** @returns {{ at: number, why: string } | null} */
function readRefusal() {
  try {
    return JSON.parse(fs.readFileSync(refusal(), 'utf8'))
  } catch {
    return null
  }
}

/** @returns {Electron | null} */
function fromOverride() {
  const exec = process.env['ELECTRON_EXEC_PATH']
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const file = exec ?? (dist && path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron'))
  if (!file) return null
  if (!fs.existsSync(file))
    throw new SetupError(
      `ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH names ${file}, which is not there`
    )
  const version = path.join(path.dirname(file), 'version')
  const known = fs.existsSync(version)
    ? fs.readFileSync(version, 'utf8').replace(/^v/, '').trim()
    : officialVersion()
  return { path: file, version: known, why: 'named by the environment' }
}

function look() {
  const override = fromOverride()
  const official = findOfficial()
  const registry = findRegistry()
  const refused = readRefusal()
  const step = nextStep({
    override: override !== null,
    official: official !== null,
    registry: registry !== null,
    refusedAt: refused?.at ?? null,
    now: Date.now(),
    platform: process.platform,
    arch: process.arch
  })
  /** @type {Electron | null} */
  let electron = null
  if (step === 'override') electron = override
  if (step === 'official' && official) electron = { ...official, why: 'the official one' }
  if (step === 'registry' && registry) {
    const why = `from the package registry, as the official ${officialVersion()} could not be fetched (${refused?.why})`
    electron = { ...registry, why, unknownToItsPackage: true }
  }
  return { step, electron }
}

/** @returns {Promise<Electron>} */
export async function ensureElectron() {
  const { electron } = look()
  return electron ?? withLock('electron', fetchUntilFound)
}

async function fetchUntilFound() {
  for (;;) {
    const { step, electron } = look()
    if (electron) return electron
    if (step === 'fetch-registry') await fetchRegistry()
    else {
      const why = await fetchOfficial()
      if (why === null) continue
      if (!registryServes(process.platform, process.arch)) {
        throw new SetupError(
          `Electron ${officialVersion()} could not be fetched (${why}).\n` +
            'Try again with a connection that allows it, or name a copy: ELECTRON_OVERRIDE_DIST_PATH=FOLDER'
        )
      }
      fs.mkdirSync(path.dirname(refusal()), { recursive: true })
      fs.writeFileSync(refusal(), JSON.stringify({ at: Date.now(), why }))
      say(`the official Electron could not be fetched: ${why}`)
    }
  }
}

/**
 * For children that look for Electron by themselves: electron-vite, and `require('electron')`.
 * @param {Electron} electron
 */
export const electronEnv = (electron) => ({
  ELECTRON_EXEC_PATH: electron.path,
  ...(electron.unknownToItsPackage && { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(electron.path) })
})
