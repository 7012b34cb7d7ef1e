// better-sqlite3 brings a binary for Node-API 10. Where Node itself or the Electron in use has only 9, that binary ends
// the process, and one is built from the package's own source instead (about two minutes, once a machine). It then
// serves every newer runtime too.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withLock, withWorkFolder } from './lock.mjs'
import { cacheFolder, inProject, shortHash } from './paths.mjs'
import { placeFile, sameFile } from './files.mjs'
import { quietly, tail } from './run.mjs'
import { SetupError, say } from './say.mjs'

const HEADER = 'node-api-9.h'
const FIRST_ELECTRON_WITH_10 = 35

/** @param {{ nodeApi: number, electron: string | null }} runtimes the Node-API of Node, the version of Electron */
export const needsNodeApi9 = ({ nodeApi, electron }) =>
  nodeApi < 10 || (electron !== null && Number.parseInt(electron, 10) < FIRST_ELECTRON_WITH_10)

const home = () => inProject('node_modules', 'better-sqlite3')
const installed = () => path.join(home(), 'build', 'Release', 'better_sqlite3.node')
const header = () => inProject('scripts', 'native', HEADER)

/** Named after all that decides its content, so that an update of any of it builds anew. */
function cached() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(fs.readFileSync(path.join(home(), 'package.json'), 'utf8'))
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.report.getReport()
  const libc = process.platform === 'linux' && !report.header?.glibcVersionRuntime ? 'musl' : ''
  const name = `${version}-${process.platform}${libc}-${process.arch}-napi9-${shortHash(fs.readFileSync(header(), 'utf8'))}`
  return path.join(cacheFolder(), 'better-sqlite3', name, 'better_sqlite3.node')
}

/** In a child, for a wrong binary does not throw but ends the process. @param {string} binary */
async function works(binary) {
  const code = `const Database = require(process.argv[1]);
    const db = new Database(':memory:', { nativeBinding: process.argv[2] });
    process.exit(db.prepare('SELECT 6 * 7 AS answer').get().answer === 42 ? 0 : 1);`
  return (await quietly(process.execPath, ['-e', code, home(), binary])).code === 0
}

/** @typedef {{ electron: string | null }} Use the version of Electron, if it is going to open a database too */

/** @param {Use} use */
const isNeeded = ({ electron }) => needsNodeApi9({ nodeApi: Number(process.versions['napi']), electron })

/** Whether `ensureSqlite` is going to need a compiler. @param {Use} use */
export const isBuildDue = (use) => isNeeded(use) && !fs.existsSync(cached())

/** @param {Use} use */
export async function ensureSqlite(use) {
  if (!isNeeded(use)) return
  const kept = cached()
  if (sameFile(kept, installed())) return
  await withLock('better-sqlite3', async () => {
    if (!fs.existsSync(kept) || !(await works(kept))) await build(kept)
    placeFile(kept, installed())
  })
}

/** The headers of this very Node where they came along with it; without them node-gyp fetches them. */
function headersOption() {
  const prefix = path.dirname(path.dirname(fs.realpathSync(process.execPath)))
  return fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : []
}

/** @param {string} result */
async function build(result) {
  say('building better-sqlite3 for this Node and Electron (about two minutes, once)')
  await withWorkFolder('better-sqlite3', async (folder) => {
    // A copy, so that an interrupted build leaves node_modules as it was.
    const source = path.join(folder, 'node_modules', 'better-sqlite3')
    fs.cpSync(home(), source, {
      recursive: true,
      filter: (from) => !/[\\/]better-sqlite3[\\/](build|prebuilds)$/.test(from)
    })
    fs.cpSync(
      inProject('node_modules', 'node-addon-api'),
      path.join(folder, 'node_modules', 'node-addon-api'),
      { recursive: true }
    )
    fs.copyFileSync(header(), path.join(source, HEADER))
    const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    const args = [
      gyp,
      'rebuild',
      '--release',
      '--force_build=1',
      '-j',
      String(os.availableParallelism()),
      ...headersOption()
    ]
    const env = {
      ...process.env,
      // Relative to the folder the compiler runs in, as neither compiler takes a path with spaces here.
      CXXFLAGS: `${process.env['CXXFLAGS'] ?? ''} -include ../${HEADER}`,
      ...(process.platform === 'win32' && { CL: `/FI../${HEADER}` })
    }
    const built = await quietly(process.execPath, args, { cwd: source, env })
    const binary = path.join(source, 'build', 'Release', 'better_sqlite3.node')
    if (built.code !== 0 || !(await works(binary))) {
      const log = path.join(os.tmpdir(), 'factwright-better-sqlite3.log')
      fs.writeFileSync(log, built.output)
      throw new SetupError(
        `better-sqlite3 could not be built:\n${tail(built.output)}\nThe whole log: ${log}\nNode 22.14 or newer needs no build where the official Electron is used.`
      )
    }
    placeFile(binary, result)
  })
}
