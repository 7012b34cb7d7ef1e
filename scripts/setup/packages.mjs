// System packages: installed where that is ours to do (root on Debian or Ubuntu), else the exact command is told.
import { quietly, isInstalled, tail } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** One package, by the names it has had: `libgtk-3-0t64` since Debian 13 and Ubuntu 24.04, `libgtk-3-0` before.
 * @typedef {string | readonly string[]} Names */

/** @param {readonly Names[]} wanted @param {(name: string) => boolean} isKnown */
export const choose = (wanted, isKnown) =>
  wanted.map((names) => (typeof names === 'string' ? names : (names.find(isKnown) ?? names.at(-1) ?? '')))

/** @param {string} name */
const isAvailable = async (name) =>
  (await quietly('apt-cache', ['show', '--no-all-versions', name])).code === 0

/** @param {readonly Names[]} wanted */
async function chosen(wanted) {
  const names = wanted.flat()
  const known = new Set()
  for (const name of names) if (await isAvailable(name)) known.add(name)
  return [...new Set(choose(wanted, (name) => known.has(name)))]
}

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another installation may be at work on a machine that has just started.
  const result = await quietly('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env })
  if (result.code !== 0) throw new SetupError(`apt-get ${args.join(' ')} failed:\n${tail(result.output)}`)
}

const INSTALL = ['install', '-y', '--no-install-recommends']

/** @param {readonly Names[]} wanted all that is missing, so that nobody is asked twice */
export async function ensurePackages(wanted) {
  if (wanted.length === 0) return
  if (!isInstalled('apt-get')) {
    const names = choose(wanted, () => false).join(' ')
    throw new SetupError(`please install what your system calls: ${names}`)
  }
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get update && sudo apt-get ${INSTALL.join(' ')} ${(await chosen(wanted)).join(' ')}`
    throw new SetupError(`system packages are missing; please run this and try again:\n  ${command}`)
  }
  await apt(['update'])
  const names = await chosen(wanted)
  say(`installing ${names.join(' ')}`)
  await apt([...INSTALL, ...names])
}
