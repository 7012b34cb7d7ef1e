import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Where Chromium keeps what it keeps: the data folder where it can be written, else one that passes, so that a window
 * can still say what is wrong with the other.
 */
export function profileFolder(folder: string): string {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
    return folder
  } catch {
    return fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-'))
  }
}
