import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was typed. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** The folder the person typed the command in; npm itself moves to the project's folder first. */
export const callerFolder = process.env['INIT_CWD'] ?? process.cwd()

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts)

/**
 * Where fetched and built things are kept. Outside the project, so that they outlive `npm ci` and serve every clone.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env['XDG_CACHE_HOME']) return path.join(env['XDG_CACHE_HOME'], 'factwright')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'factwright')
  if (platform === 'win32')
    return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'factwright', 'cache')
  return path.join(home, '.cache', 'factwright')
}

/** @param {string} text */
export const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)
