import type { z } from 'zod'
import type { Channel } from '../../src-shared/channels.ts'
import type { Contract, Output } from '../../src-shared/contract.ts'
import type { Bank } from '../../src-shared/model.ts'
import type { WritableDb } from '../db/handle.ts'

/** The banks that come with the program. */
export interface Samples {
  /** Changes whenever the banks do (say, version and file dates); they are loaded when it is not the stored one. */
  readonly stamp: string
  readonly load: () => readonly Bank[]
}

/** All that a use case may touch. Clock and luck come from outside, so that tests decide on them. */
export interface Context {
  readonly db: WritableDb
  /** Milliseconds since 1970; may jump backwards. */
  readonly now: () => number
  /** A new unpredictable text at each call: the order of a quiz is drawn from it. */
  readonly seed: () => string
  /** Of the program. */
  readonly version: string
  /** Absolute path, for display. */
  readonly dataFile: string
  readonly samples: Samples
  /** Name of the learner made at first start; "You" when left out. */
  readonly learnerName?: string
  /** Gets what the window reports as an error that nobody caught. */
  readonly log: (message: string, stack: string) => void
}

/** Calls that need more than the data: a worker, what was found but not kept, a window. */
export type OtherCall = 'draftBank' | 'cancelDraft' | 'keepDraft' | 'openTextFile'

/**
 * A function for each other call of the contract. Inputs are as the gate parsed them, defaults filled in. All are
 * synchronous, since SQLite is, and throw AppError.
 */
export type Services = {
  readonly [C in Exclude<Channel, OtherCall>]: (input: z.output<Contract[C]['input']>) => Output<C>
}
