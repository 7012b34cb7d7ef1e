import { spawnSync } from 'node:child_process'
import { ensurePackages } from './packages.mjs'
import { isInstalled } from './run.mjs'
import { SetupError } from './say.mjs'

const NEEDED = [
  { programs: ['python3'], package: 'python3' },
  { programs: ['make'], package: 'make' },
  { programs: ['g++', 'c++', 'clang++'], package: 'g++' }
]

/** What node-gyp needs. On Windows it looks for Visual Studio itself and says what is missing. */
export async function ensureCompiler() {
  if (process.platform === 'darwin' && spawnSync('xcode-select', ['-p'], { stdio: 'ignore' }).status !== 0) {
    throw new SetupError('a compiler is needed once; please run:\n  xcode-select --install')
  }
  if (process.platform !== 'linux') return
  const missing = NEEDED.filter(({ programs }) => !programs.some(isInstalled)).map((need) => need.package)
  if (missing.length > 0) await ensurePackages('to build better-sqlite3', missing)
}
