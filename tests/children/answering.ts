import { writeSync } from 'node:fs'
import { openDatabase } from '../../src-main/db/open.ts'
import { createServices } from '../../src-main/services/index.ts'
import type { Answer } from '../../src-shared/model.ts'
import { manyQuestions } from '../helpers/many.ts'

/**
 * Takes a quiz as fast as it can and says after each answer, on standard output and before the next, that its
 * feedback is there: `<question> <score>` a line. Meant to be killed. Argument: the data file.
 */
const file = process.argv[2] ?? ''
const db = openDatabase(file)
const services = createServices({
  db,
  now: () => Date.now(),
  seed: () => 'fixed',
  version: '0',
  dataFile: file,
  samples: { stamp: '1', load: () => [manyQuestions(500)] },
  log: (message) => {
    throw new Error(message)
  }
})
services.openApp({})
const bank = services.listBanks({})[0]?.id ?? 0
const quiz = services.startQuiz({ bank })
writeSync(1, `attempt ${quiz.attempt}\n`)
for (const item of quiz.items) {
  const answer: Answer = { kind: 'true-false', verdict: item.question % 2 === 0 ? 'true' : 'false' }
  const { feedback } = services.submitAnswer({
    attempt: quiz.attempt,
    question: item.question,
    answer,
    ms: 5
  })
  writeSync(1, `${feedback.question} ${feedback.score}\n`)
}
