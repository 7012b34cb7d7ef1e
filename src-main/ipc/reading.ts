import type { MakeBank } from '../services/drafting/drafting.ts'
import { makeBank } from '../workers/job/client.ts'

/** Reads articles in the worker at this address, which starts with each job and ends with it. */
export const readInWorker =
  (entry: URL): MakeBank =>
  (job, options) =>
    makeBank(job, { entry, ...options })
