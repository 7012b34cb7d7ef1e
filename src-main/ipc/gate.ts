import type { z } from 'zod'
import type { Channel } from '../../src-shared/channels.ts'
import type { Contract } from '../../src-shared/contract.ts'
import { AppError, failed, ok, type Result } from '../../src-shared/result.ts'

/** What the gate has to know of a frame; Electron's own has more. */
export interface Frame {
  readonly url: string
  readonly parent: Frame | null
}
/** Who calls. The frame is null when it has gone, or moved on, since it called. */
export interface Caller {
  readonly senderFrame: Frame | null
}

export interface GateOptions {
  readonly contract: Contract
  readonly handlers: Handlers
  /** Whether a page at this address is the window's own. */
  readonly isOurPage: (address: string) => boolean
  /** Also check what goes out: a mistake of ours, which tests and developers should hear of. */
  readonly checkOutput: boolean
  readonly log: (message: string, cause?: unknown) => void
}

export type Handlers = {
  readonly [C in Channel]: (
    input: z.output<Contract[C]['input']>
  ) => z.input<Contract[C]['output']> | Promise<z.input<Contract[C]['output']>>
}

export type Gate = (channel: Channel, caller: Caller, input: unknown) => Promise<Result<unknown>>

const refusal = failed('forbidden', 'This window may not ask for that.')
const fault = failed(
  'internal',
  'Factwright made a mistake and could not do this. Nothing saved before was lost. Try again, or restart Factwright.'
)

/**
 * The one way in: sender, then schema, then service. It never throws: what goes wrong comes back as a failure
 * whose message is meant for a person, and the rest of what is known stays in the log.
 */
export function makeGate({ contract, handlers, isOurPage, checkOutput, log }: GateOptions): Gate {
  return async (channel, caller, input) => {
    const frame = caller.senderFrame
    if (frame?.parent !== null || !isOurPage(frame.url)) {
      log(`refused ${channel}: not the top frame of our own window`)
      return refusal
    }
    const parsed = contract[channel].input.safeParse(input)
    if (!parsed.success) {
      // Paths and codes only: the value itself may be what a person typed.
      const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'input'} ${issue.code}`)
      log(`refused ${channel}: ${where.join(', ')}`)
      return failed(
        'bad-input',
        `This could not be done: the window asked for it in the wrong way (${channel}).`
      )
    }
    try {
      // The tie between a channel, its input and its handler is kept by the type of Handlers, not through an index.
      const handle = handlers[channel] as (input: unknown) => unknown
      const value = await handle(parsed.data)
      return ok(checkOutput ? contract[channel].output.parse(value) : value)
    } catch (error) {
      if (error instanceof AppError) {
        if (error.code === 'internal') log(`${channel} failed`, error)
        return failed(error.code, error.message)
      }
      log(`${channel} failed`, error)
      return fault
    }
  }
}
