/**
 * From the click on an answer to its feedback on screen, which includes a durable commit; beside an empty call over the same
 * bridge and a bare durable SQLite commit into the same folder, all in one run.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { start } from './lib/electron.mjs'
import { leaveQuizOpen } from './lib/open-quiz.mjs'
import { ms, percentile, table } from './lib/stats.mjs'

const project = path.resolve(import.meta.dirname, '..')
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-bench-'))

/** Answers every question of the quiz on screen; the times are the page's own, in milliseconds. */
const answerAll = `(async () => {
  const until = (found) => new Promise((resolve) => {
    const look = () => {
      const value = found()
      if (value) observer.disconnect(), resolve(value)
      return value
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
  const option = () => document.querySelector('#stem ~ ol button')
  const forward = () => [...document.querySelectorAll('footer button')].find((one) => /^(Next|See the score)/.test(one.innerText))
  const times = []
  for (;;) {
    const first = await until(option)
    const start = performance.now()
    first.click()
    const next = await until(forward)
    times.push(performance.now() - start)
    if (!next.innerText.startsWith('Next')) return times
    next.click()
    await until(() => !forward() && option())
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
})()`

const emptyCalls = `(async () => {
  const times = []
  for (let i = 0; i < 300; i++) {
    const start = performance.now()
    const result = await window.api.search({ query: '' })
    if (!result.ok) throw new Error(result.error.message)
    times.push(performance.now() - start)
  }
  return times
})()`

function bareCommits() {
  const db = new Database(path.join(data, 'bare.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE r (id INTEGER PRIMARY KEY, answer TEXT) STRICT')
  const insert = db.prepare('INSERT INTO r (answer) VALUES (?)')
  const times = []
  for (let i = 0; i < 300; i++) {
    const start = performance.now()
    insert.run('{"kind":"multiple-choice","option":"a"}')
    times.push(performance.now() - start)
  }
  db.close()
  return times
}

const env = { FACTWRIGHT_DATA: data }
await leaveQuizOpen(project, env, ['multiple-choice', 'true-false'])
const running = await start(project, { env })
try {
  const answers = await running.evaluate(answerAll)
  const empty = await running.evaluate(emptyCalls)
  const commits = bareCommits()
  const row = (name, times) => [
    name,
    String(times.length),
    ms(percentile(times, 0.5)),
    ms(percentile(times, 0.99))
  ]
  console.log('answer: from click to feedback')
  table([
    ['', 'n', 'p50', 'p99'],
    row('click to feedback, committed', answers),
    row('empty call over the same bridge', empty),
    row('bare durable SQLite commit', commits)
  ])
  const limit = percentile(empty, 0.5) + percentile(commits, 0.5)
  console.log(
    `  ratio of the medians, answer to (empty call + bare commit): ${(percentile(answers, 0.5) / limit).toFixed(2)}`
  )
} finally {
  await running.close()
  fs.rmSync(data, { recursive: true, force: true })
}
