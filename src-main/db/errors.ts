import { AppError, type ErrorCode } from '../../src-shared/result.ts'

/** What each family of SQLite's result codes means to the person in front of the window. */
const families: readonly [prefix: string, code: ErrorCode, message: (file: string) => string][] = [
  [
    'SQLITE_FULL',
    'disk-full',
    (file) =>
      `There is no room left on the disk that holds ${file}. Nothing saved before was lost. ` +
      'Free some space, then try again.'
  ],
  ['SQLITE_BUSY', 'locked', locked],
  ['SQLITE_LOCKED', 'locked', locked],
  ['SQLITE_PROTOCOL', 'locked', locked],
  [
    'SQLITE_READONLY',
    'read-only',
    (file) =>
      `${file} may be read but not changed. Nothing saved before was lost. ` +
      'Make the file and its folder writable, or choose another data folder with --data.'
  ],
  ['SQLITE_CANTOPEN', 'read-only', cannotOpen],
  ['SQLITE_PERM', 'read-only', cannotOpen],
  ['SQLITE_AUTH', 'read-only', cannotOpen],
  ['SQLITE_CORRUPT', 'damaged', damaged],
  ['SQLITE_NOTADB', 'damaged', damaged],
  [
    'SQLITE_IOERR',
    'internal',
    (file) =>
      `The disk failed while ${file} was being read or written. What was confirmed before is kept. ` +
      'Check the disk and its connection, then try again.'
  ]
]

function locked(file: string): string {
  return (
    `Another program is writing to ${file}. Nothing saved before was lost. ` +
    'Close other Factwright windows or tools that use this file, then try again.'
  )
}

function cannotOpen(file: string): string {
  return (
    `${file} could not be opened. Nothing was changed. ` +
    'Check that its folder exists and that you may read and write there, or choose another data folder with --data.'
  )
}

function damaged(file: string): string {
  return (
    `${file} is damaged or not a Factwright data file. It was not changed. ` +
    'Put a backup in its place, or move it away and start again with an empty one.'
  )
}

/** Codes of the file system met while making the data folder or copying the data file. */
const fileSystem: Readonly<Record<string, string>> = {
  EACCES: 'SQLITE_READONLY',
  EPERM: 'SQLITE_READONLY',
  EROFS: 'SQLITE_READONLY',
  ENOSPC: 'SQLITE_FULL',
  EDQUOT: 'SQLITE_FULL',
  ENOTDIR: 'SQLITE_CANTOPEN',
  EEXIST: 'SQLITE_CANTOPEN',
  EISDIR: 'SQLITE_CANTOPEN',
  ENOENT: 'SQLITE_CANTOPEN',
  EIO: 'SQLITE_IOERR'
}

/**
 * An error of SQLite or of the file system as an AppError about this file; the original stays as its cause.
 * Anything else, an AppError included, comes back as it was.
 */
export function translate(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError || !('code' in error)) return error
  const name = String(error.code)
  const code = name.startsWith('SQLITE_') ? name : fileSystem[name]
  if (code === undefined) return error
  const family = families.find(([prefix]) => code.startsWith(prefix))
  if (family) return new AppError(family[1], family[2](file), { cause: error })
  return new AppError(
    'internal',
    `Factwright met an error in ${file}: ${error.message}. Nothing saved before was lost.`,
    {
      cause: error
    }
  )
}
