// The system libraries Electron is linked to, and a display. Desktop machines have them; bare ones do not.
import { isInstalled, quietly } from './run.mjs'
import { SetupError } from './say.mjs'

/** Library -> package. Those with two names lost the first to the 64-bit time of Debian 13 and Ubuntu 24.04.
 * @type {ReadonlyArray<readonly [prefix: string, names: string | readonly string[]]>} */
const PACKAGES = [
  ['libgtk-3.', ['libgtk-3-0t64', 'libgtk-3-0']],
  ['libgdk-3.', ['libgtk-3-0t64', 'libgtk-3-0']],
  ['libglib-2.0.', ['libglib2.0-0t64', 'libglib2.0-0']],
  ['libgobject-2.0.', ['libglib2.0-0t64', 'libglib2.0-0']],
  ['libgio-2.0.', ['libglib2.0-0t64', 'libglib2.0-0']],
  ['libatk-1.0.', ['libatk1.0-0t64', 'libatk1.0-0']],
  ['libatk-bridge-2.0.', ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0']],
  ['libatspi.', ['libatspi2.0-0t64', 'libatspi2.0-0']],
  ['libcups.', ['libcups2t64', 'libcups2']],
  ['libasound.', ['libasound2t64', 'libasound2']],
  ['libnss3.', 'libnss3'],
  ['libnssutil3.', 'libnss3'],
  ['libsmime3.', 'libnss3'],
  ['libnspr4.', 'libnspr4'],
  ['libgbm.', 'libgbm1'],
  ['libdrm.', 'libdrm2'],
  ['libdbus-1.', 'libdbus-1-3'],
  ['libexpat.', 'libexpat1'],
  ['libudev.', 'libudev1'],
  ['libcairo.', 'libcairo2'],
  ['libpango-1.0.', 'libpango-1.0-0'],
  ['libxkbcommon.', 'libxkbcommon0'],
  ['libX11.', 'libx11-6'],
  ['libX11-xcb.', 'libx11-xcb1'],
  ['libxcb.', 'libxcb1'],
  ['libXcomposite.', 'libxcomposite1'],
  ['libXdamage.', 'libxdamage1'],
  ['libXext.', 'libxext6'],
  ['libXfixes.', 'libxfixes3'],
  ['libXrandr.', 'libxrandr2'],
  ['libXss.', 'libxss1']
]

/** The libraries `ldd` could not find, each once. @param {string} output */
export const missingLibraries = (output) => [
  ...new Set([...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? ''))
]

/** @param {readonly string[]} libraries */
export function packagesFor(libraries) {
  const unknown = libraries.filter((library) => !PACKAGES.some(([prefix]) => library.startsWith(prefix)))
  const wanted = PACKAGES.filter(([prefix]) => libraries.some((library) => library.startsWith(prefix)))
  return { names: wanted.map(([, names]) => names), unknown }
}

/** Whether windows have nowhere to open. @param {NodeJS.ProcessEnv} env @param {string} platform */
export const lacksDisplay = (env = process.env, platform = process.platform) =>
  platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']

/** @param {string} electron the executable */
const missingFor = async (electron) =>
  process.platform === 'linux' ? missingLibraries((await quietly('ldd', [electron])).output) : []

/**
 * The packages Electron and its windows need and lack.
 * @param {string} electron the executable
 */
export async function desktopNeeds(electron) {
  const missing = await missingFor(electron)
  if (missing.length > 0 && !isInstalled('apt-get') && isInstalled('dnf')) {
    // dnf finds a package by the library it holds.
    const libraries = missing.map((library) => `'${library}()(64bit)'`).join(' ')
    throw new SetupError(
      `Electron needs libraries; please run this and try again:\n  sudo dnf install ${libraries}`
    )
  }
  const { names } = packagesFor(missing)
  return lacksDisplay() && !isInstalled('Xvfb') ? [...names, 'xvfb'] : names
}

/** After what could be installed was. @param {string} electron the executable */
export async function assertLibraries(electron) {
  const missing = await missingFor(electron)
  if (missing.length > 0)
    throw new SetupError(`Electron needs libraries that this system lacks: ${missing.join(' ')}`)
}
