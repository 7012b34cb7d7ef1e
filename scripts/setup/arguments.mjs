import path from 'node:path'
import { SetupError } from './say.mjs'

/**
 * Takes `--screenshot FILE` out of the arguments; the rest is the app's.
 * @param {readonly string[]} given
 * @param {string} folder a relative FILE is meant from here
 */
export function takeScreenshot(given, folder) {
  /** @type {string | null} */
  let file = null
  const rest = []
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? ''
    if (argument !== '--screenshot' && !argument.startsWith('--screenshot=')) {
      rest.push(argument)
      continue
    }
    const value = argument === '--screenshot' ? given[(index += 1)] : argument.slice('--screenshot='.length)
    if (!value || value.startsWith('--'))
      throw new SetupError('--screenshot needs the name of a file: npm start -- --screenshot FILE')
    file = path.resolve(folder, value)
  }
  return { file, rest }
}
