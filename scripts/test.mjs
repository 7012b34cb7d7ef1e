// `npm test`: everything; `npm run test:unit` and `npm run test:e2e` one half, with the runner's own arguments.
// Whatever happens, the last line says how many passed and failed.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './setup/build.mjs'
import { ensureDesktop, ensureNode } from './setup/ensure.mjs'
import { inProject, root } from './setup/paths.mjs'
import { foreground, wasInterrupted } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { closingLine, ofPlaywright, ofVitest, readCounts } from './setup/summary.mjs'

const [first, ...others] = process.argv.slice(2)
const half = first === 'unit' || first === 'e2e' ? first : null
const passedOn = half ? others : process.argv.slice(2)
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-tests-'))

async function unit() {
  const report = path.join(reports, 'unit.json')
  const cli = inProject('node_modules', 'vitest', 'vitest.mjs')
  const args = [
    cli,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...passedOn
  ]
  const code = await foreground(process.execPath, args, { cwd: root })
  return readCounts(report, ofVitest, code)
}

async function endToEnd() {
  const report = path.join(reports, 'e2e.json')
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = [cli, 'test', '--reporter=list,json', ...passedOn]
  const code = await foreground(process.execPath, args, { cwd: root, env })
  return readCounts(report, ofPlaywright, code)
}

await main(async () => {
  /** @type {import('./setup/summary.mjs').Counts[]} */
  const counts = []
  try {
    if (half === 'unit') await ensureNode()
    else await ensureDesktop()
    await ensureBuilt(half === 'unit' ? ['main'] : ['main', 'renderer'])
    if (half !== 'e2e') counts.push(await unit())
    if (half !== 'unit' && !wasInterrupted()) counts.push(await endToEnd())
  } catch (error) {
    counts.push({ passed: 0, failed: 1, skipped: 0 })
    console.error(error instanceof Error ? error.message : error)
  }
  fs.rmSync(reports, { recursive: true, force: true })
  console.log(closingLine(counts))
  return counts.some(({ failed }) => failed > 0) || counts.every(({ passed }) => passed === 0) ? 1 : 0
})
