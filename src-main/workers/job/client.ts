import { Worker } from 'node:worker_threads'
import type { Bank } from '../../../src-shared/model.ts'
import { AppError } from '../../../src-shared/result.ts'
import type { Job, Report } from './protocol.ts'

export interface RunOptions {
  /** The built worker: `workers/pipeline.js` beside main. */
  readonly entry: URL
  /** Gets the share done, 0 to 1, never less than before. */
  readonly onProgress?: (done: number) => void
  /** Aborting ends the work at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Makes a bank of an article away from the main thread, which stays free for the window.
 * @throws AppError what the pipeline throws, `internal` when the worker itself ends; or the signal's reason
 */
export async function makeBank(job: Job, { entry, onProgress, signal }: RunOptions): Promise<Bank> {
  signal?.throwIfAborted()
  const worker = new Worker(entry, { workerData: job })
  let best = 0
  try {
    return await new Promise<Bank>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(reasonOf(signal)), { once: true })
      worker.on('message', (report: Report) => {
        if ('done' in report) {
          if (report.done <= best) return
          best = report.done
          onProgress?.(best)
        } else if (report.result.ok) resolve(report.result.value)
        else reject(new AppError(report.result.error.code, report.result.error.message))
      })
      worker.once('error', (cause) => reject(lost(cause)))
      worker.once('exit', () => reject(lost()))
    })
  } finally {
    // Also when all went well: a worker that lingers would keep the program from ending.
    await worker.terminate()
  }
}

const reasonOf = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error('cancelled')

const lost = (cause?: unknown): AppError =>
  new AppError(
    'internal',
    'Making questions of this text failed. The text is untouched. Try again, or try a shorter piece of it.',
    { cause }
  )
