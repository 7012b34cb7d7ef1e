import { spawnSync } from 'node:child_process'
import { isInstalled } from './run.mjs'
import { SetupError } from './say.mjs'

const NEEDED = [
  { programs: ['python3'], package: 'python3' },
  { programs: ['make'], package: 'make' },
  { programs: ['g++', 'c++', 'clang++'], package: 'g++' }
]

/** The packages node-gyp needs and lacks. On Windows it looks for Visual Studio itself and says what is missing. */
export function compilerNeeds() {
  if (process.platform === 'darwin' && spawnSync('xcode-select', ['-p'], { stdio: 'ignore' }).status !== 0) {
    throw new SetupError('a compiler is needed once; please run:\n  xcode-select --install')
  }
  if (process.platform !== 'linux') return []
  return NEEDED.filter(({ programs }) => !programs.some(isInstalled)).map((need) => need.package)
}
