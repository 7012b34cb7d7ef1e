import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closingLine, ofPlaywright, ofVitest, readCounts } from '../../scripts/setup/summary.mjs'

/** @type {string} */
let folder
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-summary-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** @param {unknown} report */
function write(report) {
  const file = path.join(folder, 'report.json')
  fs.writeFileSync(file, JSON.stringify(report))
  return file
}

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

describe('the closing line', () => {
  test('sums both runners', () => {
    const endToEnd = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } }
    expect(closingLine([ofVitest(unit), ofPlaywright(endToEnd)])).toBe('10 passed, 1 failed, 2 skipped')
  })

  test('names what was skipped only when something was', () => {
    expect(closingLine([{ passed: 2, failed: 0, skipped: 0 }])).toBe('2 passed, 0 failed')
  })
})

test('a test that passed on a second try has failed', () => {
  expect(ofPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 } }).failed).toBe(1)
})

describe('a runner that ends badly never reads as a pass', () => {
  test('with a report in which nothing failed', () => {
    expect(readCounts(write(unit), ofVitest, 1)).toEqual({ passed: 7, failed: 1, skipped: 2 })
  })

  test('without a report', () => {
    const missing = path.join(folder, 'none.json')
    expect(readCounts(missing, ofVitest, 0).failed).toBe(1)
    expect(readCounts(missing, ofVitest, 139).failed).toBe(1)
  })

  test('and failures are counted once', () => {
    expect(readCounts(write({ ...unit, numFailedTests: 2 }), ofVitest, 1).failed).toBe(2)
  })
})
