import type { Channel, Command, Progress } from '../src-shared/channels.ts'
import type { Input, Output } from '../src-shared/contract.ts'
import type { ErrorCode, Result } from '../src-shared/result.ts'

/** What the preload puts on the window: one function a call of the contract, and the menu's commands. */
export type Bridge = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Result<Output<C>>>
} & {
  /** Returns the function that stops listening. */
  readonly onCommand: (listener: (command: Command) => void) => () => void
  /** The same for how far a job is that was asked for. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void
}

declare global {
  interface Window {
    readonly api: Bridge
  }
}

/** A call that main refused or could not carry out. The message is meant for the person at the screen. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Calls main and unwraps its `Result`.
 * @throws {ApiError} with main's code and message
 */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  // Indexing a mapped type by a generic key loses the tie between input and output; the contract keeps it.
  const send = window.api[channel] as (input: Input<C>) => Promise<Result<Output<C>>>
  const result = await send(input)
  if (result.ok) return result.value
  throw new ApiError(result.error.code, result.error.message)
}

export const onCommand = (listener: (command: Command) => void): (() => void) =>
  window.api.onCommand(listener)
export const onProgress = (listener: (progress: Progress) => void): (() => void) =>
  window.api.onProgress(listener)
