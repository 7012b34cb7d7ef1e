import fs from 'node:fs/promises'
import path from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { TextFile } from '../src-shared/contract.ts'
import { AppError } from '../src-shared/result.ts'
import { MOST_BYTES, readTextFile } from './services/read-text-file.ts'

/**
 * Asks for a text file and reads it; null when none was chosen.
 * @throws AppError `bad-input` when it cannot be read or is no text
 */
export async function openTextFile(window: BrowserWindow | null): Promise<TextFile | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Open an article',
    properties: ['openFile'],
    filters: [
      { name: 'Text', extensions: ['txt', 'md', 'markdown', 'text'] },
      { name: 'All files', extensions: ['*'] }
    ]
  }
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  const [file] = chosen.filePaths
  if (chosen.canceled || file === undefined) return null
  const name = path.basename(file)
  return readTextFile({ name, bytes: await bytesOf(file, name) })
}

/** Looks at the size first: a film chosen by mistake must not be read into memory. */
async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  let size: number
  try {
    size = (await fs.stat(file)).size
    if (size <= MOST_BYTES) return await fs.readFile(file)
  } catch (cause) {
    throw new AppError('bad-input', `${name} could not be read. Check that it is a file you may open.`, {
      cause
    })
  }
  const megabytes = (size / 1024 / 1024).toFixed(1)
  throw new AppError(
    'bad-input',
    `${name} has ${megabytes} MB; at most ${MOST_BYTES / 1024 / 1024} MB can be read. Cut it into parts.`
  )
}
