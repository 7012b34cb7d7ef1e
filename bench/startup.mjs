/**
 * From spawn to a question that can be answered, beside a bare window of the same Electron in the same run.
 * The app starts on a data file with an open quiz, so that it goes straight to the question; the moment is when the stem was
 * painted, as the page's own Element Timing tells. Runs alternate, so that a machine that slows down slows both.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { start } from './lib/electron.mjs'
import { median, ms, table } from './lib/stats.mjs'

const RUNS = Number(process.env.RUNS ?? 9)
const project = path.resolve(import.meta.dirname, '..')
const bare = path.resolve(import.meta.dirname, 'lib/bare')
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-bench-'))
const env = { FACTWRIGHT_DATA: data }

/** When the element with elementtiming="stem" was painted, in milliseconds since 1970. */
const painted = `new Promise((resolve) => {
  const seen = (list) => {
    const stem = list.find((entry) => entry.identifier === 'stem')
    if (stem) resolve(performance.timeOrigin + (stem.renderTime || stem.startTime))
  }
  new PerformanceObserver((list) => seen(list.getEntries())).observe({ type: 'element', buffered: true })
})`

async function untilPainted(app, options) {
  const running = await start(app, options)
  try {
    return (await running.evaluate(painted)) - running.spawnedAt
  } finally {
    await running.close()
  }
}

async function leaveQuizOpen() {
  const running = await start(project, { env })
  try {
    await running.evaluate(`(async () => {
      while (!window.api) await new Promise((resolve) => setTimeout(resolve, 20))
      const banks = await window.api.listBanks({})
      if (!banks.ok) throw new Error(banks.error.message)
      const quiz = await window.api.startQuiz({ bank: banks.value[0].id })
      if (!quiz.ok) throw new Error(quiz.error.message)
    })()`)
  } finally {
    await running.close()
  }
}

try {
  await leaveQuizOpen()
  const ours = []
  const limit = []
  for (let run = -1; run < RUNS; run++) {
    const a = await untilPainted(bare)
    const b = await untilPainted(project, { env })
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
    ['ratio, pair by pair', ...[Math.min(...ratios), median(ratios), Math.max(...ratios)].map((r) => r.toFixed(2))]
  ])
} finally {
  fs.rmSync(data, { recursive: true, force: true })
}
