/**
 * From spawn to a question that can be answered, beside a bare window of the same Electron in the same run.
 * The app starts on a data file with an open quiz, so that it goes straight to the question. Runs alternate, so that a machine
 * that slows down slows both.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { start } from './lib/electron.mjs'
import { leaveQuizOpen } from './lib/open-quiz.mjs'
import { median, ms, table } from './lib/stats.mjs'

const RUNS = Number(process.env.RUNS ?? 9)
const project = path.resolve(import.meta.dirname, '..')
const bare = path.resolve(import.meta.dirname, 'lib/bare')
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-bench-'))
const env = { FACTWRIGHT_DATA: data }

/**
 * When the page had painted, and the app set its mark that a key answers the question; milliseconds since 1970. Looked up
 * afterwards, so that the asking does not slow down what is asked about.
 */
const ready = (mark) => `new Promise((resolve) => {
  const look = () => {
    const times = ['first-contentful-paint', ...${JSON.stringify(mark)}].map((name) => performance.getEntriesByName(name)[0])
    if (times.every(Boolean)) resolve(performance.timeOrigin + Math.max(...times.map((entry) => entry.startTime)))
    else setTimeout(look, 20)
  }
  look()
})`

async function untilReady(app, marks, options) {
  const running = await start(app, options)
  try {
    return (await running.evaluate(ready(marks))) - running.spawnedAt
  } finally {
    await running.close()
  }
}

try {
  await leaveQuizOpen(project, env)
  const ours = []
  const limit = []
  for (let run = -1; run < RUNS; run++) {
    const a = await untilReady(bare, [])
    const b = await untilReady(project, ['answerable'], { env })
    if (run < 0) continue // the first of each fills the disk's cache
    limit.push(a)
    ours.push(b)
  }
  const ratios = ours.map((value, run) => value / limit[run])
  console.log(`startup: from spawn to an answerable question, ${RUNS} pairs`)
  table([
    ['', 'min', 'median', 'max'],
    ['bare window of the same Electron', ms(Math.min(...limit)), ms(median(limit)), ms(Math.max(...limit))],
    ['Factwright, question on screen', ms(Math.min(...ours)), ms(median(ours)), ms(Math.max(...ours))],
    [
      'ratio, pair by pair',
      ...[Math.min(...ratios), median(ratios), Math.max(...ratios)].map((r) => r.toFixed(2))
    ]
  ])
} finally {
  fs.rmSync(data, { recursive: true, force: true })
}
