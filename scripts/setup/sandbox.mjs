import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Whether Chromium can build its sandbox for this user.
 * @param {{ isLinux: boolean, isRoot: boolean, hasNamespaces: boolean, hasHelper: boolean }} system
 * @returns {'sandbox' | 'root' | 'refused'}
 */
export function sandboxFor({ isLinux, isRoot, hasNamespaces, hasHelper }) {
  if (!isLinux) return 'sandbox'
  if (isRoot) return 'root'
  return hasNamespaces || hasHelper ? 'sandbox' : 'refused'
}

/** @param {string} helper */
function isSetUid(helper) {
  const stat = fs.statSync(helper, { throwIfNoEntry: false })
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0
}

/**
 * The arguments Electron needs on this system, and what to tell about them.
 * @param {string} electron the executable
 * @returns {{ args: string[], note: string | null }}
 */
export function sandboxArguments(electron) {
  const helper = path.join(path.dirname(electron), 'chrome-sandbox')
  const isLinux = process.platform === 'linux'
  const verdict = sandboxFor({
    isLinux,
    isRoot: process.getuid?.() === 0,
    // Ubuntu since 23.10 and many containers forbid it; trying is the only test that holds everywhere.
    hasNamespaces:
      isLinux &&
      spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0,
    hasHelper: isLinux && isSetUid(helper)
  })
  if (verdict === 'sandbox') return { args: [], note: null }
  if (verdict === 'root') return { args: ['--no-sandbox'], note: null }
  const note = `this system forbids Chromium's sandbox to users, so it is off; to have it:\n  sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`
  return { args: ['--no-sandbox'], note }
}
