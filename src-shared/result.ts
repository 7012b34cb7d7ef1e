/**
 * What crosses the bridge instead of an exception: Electron keeps only an error's message, so a failure
 * travels as data with a code that a screen can act on.
 */
export const errorCodes = [
  'bad-input',
  'not-found',
  'conflict',
  'busy',
  'disk-full',
  'read-only',
  'locked',
  'damaged',
  'from-the-future',
  'forbidden',
  'internal'
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface Failure {
  readonly code: ErrorCode
  /** For a person: what happened, what was not lost, what to do. */
  readonly message: string
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** Thrown inside main, turned into a `Failure` at the gate or into an exit code by the command line. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (code: ErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message }
})
