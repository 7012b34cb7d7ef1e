import path from 'node:path'

/** The one file that holds everything the program knows. */
export const dataFile = (folder: string): string => path.join(folder, 'factwright.sqlite')

export interface Surroundings {
  /** The value of `--data`, when given. */
  readonly flag?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Relative folders count from here. */
  readonly cwd: string
  /** Where data lives when nobody says otherwise; see `standardFolder`. */
  readonly standard: string
}

/** The data folder as an absolute path: `--data` first, then FACTWRIGHT_DATA, then the standard place. */
export function dataFolder({ flag, env, cwd, standard }: Surroundings): string {
  const chosen = [flag, env['FACTWRIGHT_DATA']].find((value) => value !== undefined && value.trim() !== '')
  return path.resolve(cwd, chosen ?? standard)
}

/**
 * The user's data folder for this program, the same that Electron picks for an app of this name, so that the
 * window and the command line meet in one file.
 */
export function standardFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string
): string {
  const name = 'Factwright'
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), name)
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', name)
  return path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), name)
}
