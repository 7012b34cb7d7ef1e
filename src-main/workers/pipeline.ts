import { parentPort, workerData } from 'node:worker_threads'
import { AppError, failed, ok, type Result } from '../../src-shared/result.ts'
import type { Bank } from '../../src-shared/model.ts'
import { draftBank } from '../services/drafting/make-draft.ts'
import { extractSource } from '../services/extract.ts'
import { generateBank } from '../services/generate.ts'
import type { Job, Report } from './job/protocol.ts'

/** Of the whole work, reading takes about this share; the rest is writing questions. */
const READING = 0.8

const send = (report: Report): void => parentPort?.postMessage(report)

function work({ text, date, title, fallbackTitle, suggestions = false, ...options }: Job): Result<Bank> {
  try {
    const onProgress = (share: number): void => send({ done: share * READING })
    const source = extractSource(text, {
      date,
      title,
      onProgress,
      ...(fallbackTitle !== undefined && { fallbackTitle })
    })
    return ok(suggestions ? draftBank(source, options) : generateBank(source, options))
  } catch (error) {
    if (error instanceof AppError) return failed(error.code, error.message)
    throw error
  }
}

// An error that is not ours ends the worker and reaches the client as that.
const result = work(workerData as Job)
send({ done: 1 })
send({ result })
