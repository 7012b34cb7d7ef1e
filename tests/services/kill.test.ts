import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dataFile } from '../../src-main/db/place.ts'
import { doctor } from '../../src-main/services/doctor.ts'
import { bundle } from '../helpers/child.ts'
import { tempFolder, world } from '../helpers/db.ts'
import { manyQuestions } from '../helpers/many.ts'

let script = ''
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'factwright-child-'))
  script = await bundle('answering.ts', folder)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Runs the quiz in a process of its own and kills it (-9) as soon as it has said `lines` lines. */
async function killedAfter(
  lines: number,
  file: string
): Promise<{ attempt: number; said: Map<number, number> }> {
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let attempt = 0
  const said = new Map<number, number>()
  // Reads on after the kill: what was written before it counts as said too.
  for await (const line of createInterface({ input: child.stdout })) {
    const [first = '', second = ''] = line.split(' ')
    if (first === 'attempt') attempt = Number(second)
    else said.set(Number(first), Number(second))
    if (said.size === lines) child.kill('SIGKILL')
  }
  const [, signal] = (await ended) as [number | null, string | null]
  expect(signal, 'the process must die by the signal, not of itself').toBe('SIGKILL')
  return { attempt, said }
}

describe('a process killed in the middle of a quiz', () => {
  it.each([1, 7, 60])('keeps every answer whose feedback was shown, after %i of them', async (lines) => {
    const folder = tempFolder()
    const { attempt, said } = await killedAfter(lines, dataFile(folder))
    expect(said.size).toBeGreaterThanOrEqual(lines)

    const { services } = world({ folder, banks: [manyQuestions(500)] })
    expect(services.openApp({}).openAttempt).toBe(attempt)
    const quiz = services.resumeQuiz({ attempt })
    expect(quiz.items).toHaveLength(500)
    expect(quiz.finished).toBe(false)
    const kept = new Map(quiz.answered.map(({ question, score }) => [question, score]))
    for (const [question, score] of said) expect(kept.get(question)).toBe(score)
    // At most the one answer that was being said when the signal came is there beyond those.
    expect(kept.size - said.size).toBeLessThanOrEqual(1)
    // They were given in the order asked, and it is the same order now.
    const order = quiz.items.map(({ question }) => question)
    expect([...said.keys()]).toEqual(order.slice(0, said.size))

    expect(doctor(dataFile(folder)).healthy).toBe(true)
    const next = quiz.items[kept.size]!
    const again = services.submitAnswer({
      attempt,
      question: next.question,
      answer: { kind: 'true-false', verdict: 'true' },
      ms: 1
    })
    expect(again.feedback.question).toBe(next.question)
  })
})
