import fs from 'node:fs'

const PLACE = '/dev/shm'
const ENOUGH_BYTES = 256 * 1024 * 1024

/** Chromium passes pictures between its processes there; some containers give it little room, or none to write. */
function hasRoom() {
  try {
    fs.accessSync(PLACE, fs.constants.W_OK)
    const { bavail, bsize } = fs.statfsSync(PLACE)
    return bavail * bsize >= ENOUGH_BYTES
  } catch {
    return false
  }
}

/** Has Electron use the temporary folder instead where that place will not do. */
export const memoryArguments = () =>
  process.platform === 'linux' && !hasRoom() ? ['--disable-dev-shm-usage'] : []
