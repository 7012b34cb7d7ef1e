import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'

export interface Log {
  readonly info: (message: string) => void
  readonly error: (message: string, cause?: unknown) => void
}

export interface LogOptions {
  /** Bytes after which a new file is begun; one older file is kept beside it. */
  readonly maxBytes?: number
  readonly now?: () => number
}

/**
 * A small log in the data folder, `factwright.log`, for reports of what went wrong. It never holds what a person
 * wrote, answered or is called: callers pass sentences of the program, and paths lose the home folder.
 * Writing it must never make matters worse, so a disk that refuses is passed over.
 */
export function openLog(folder: string, { maxBytes = 256 * 1024, now = Date.now }: LogOptions = {}): Log {
  const file = path.join(folder, 'factwright.log')
  const older = path.join(folder, 'factwright.old.log')
  const write = (level: string, text: string): void => {
    const line = `${new Date(now()).toISOString()} ${level} ${withoutHome(text)}\n`
    try {
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
      if (size > 0 && size + Buffer.byteLength(line) > maxBytes) fs.renameSync(file, older)
      fs.appendFileSync(file, line)
    } catch {
      // Nothing to write to: the window has said what is wrong, if anything is.
    }
  }
  return {
    info: (message) => write('info ', message),
    error: (message, cause) =>
      write('error', cause === undefined ? message : `${message}: ${describe(cause)}`)
  }
}

/** An error with its stack and causes, as text. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : inspect(error)
  const own = error.stack ?? `${error.name}: ${error.message}`
  return error.cause === undefined ? own : `${own}\n  caused by ${describe(error.cause)}`
}

/** What to tell a person of an error that was not made for one. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function withoutHome(text: string): string {
  const home = os.homedir()
  // A home of `/` would eat every slash.
  return home.length > 1 ? text.replaceAll(home, '~') : text
}
