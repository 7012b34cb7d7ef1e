import path from 'node:path'

/** What the command line of the window asks for. */
export interface Options {
  /** Folder of the data file, as given. */
  readonly data: string | undefined
  /** Absolute path of a picture to take of the first screen. */
  readonly screenshot: string | null
  readonly exitAfterScreenshot: boolean
}

/**
 * Reads `--data DIR`, `--screenshot FILE` (each also with `=`) and `--screenshot-exit`; Chromium's own switches and
 * the app's folder stand between them and are passed over.
 * @param cwd relative files are meant from here
 */
export function readOptions(argv: readonly string[], cwd: string): Options {
  const screenshot = valueOf(argv, '--screenshot')
  return {
    data: valueOf(argv, '--data'),
    screenshot: screenshot === undefined ? null : path.resolve(cwd, screenshot),
    exitAfterScreenshot: argv.includes('--screenshot-exit')
  }
}

function valueOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  if (at === -1) return undefined
  const argument = argv[at] ?? ''
  const value = argument === name ? argv[at + 1] : argument.slice(name.length + 1)
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value
}
