/** What a person can act on: shown without a stack, ends the command with 1. */
export class SetupError extends Error {}

/** Notices go to standard error, so that standard output belongs to the command alone (`npm run --silent cli`). */
export const say = (/** @type {string} */ text) => void process.stderr.write(`factwright: ${text}\n`)

/**
 * Runs a command's body; its number becomes the exit code.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    process.exitCode = 1
    if (error instanceof SetupError) say(error.message)
    else console.error(error)
  }
}
