// The two test runners' reports as one line. A runner that ends badly without a failed test (a file that does not load,
// a crash, no report at all) counts as one failure: it must never read as a pass.
import fs from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** @param {VitestReport} report @returns {Counts} */
export const ofVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0)
})

/** A test that passed only on a second try is a failure here. @param {PlaywrightReport} report @returns {Counts} */
export const ofPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped
})

/**
 * @template R
 * @param {string} file the JSON report
 * @param {(report: R) => Counts} count
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export function readCounts(file, count, exitCode) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    counts = count(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    // No report: told by the exit code below, or by nothing having passed.
    if (exitCode === 0) return { ...counts, failed: 1 }
  }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {readonly Counts[]} all */
export function closingLine(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
