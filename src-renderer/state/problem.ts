import { ApiError } from '../api.ts'
import type { ErrorCode } from '../../src-shared/result.ts'
import { t } from '../text/text.ts'

/** What a screen shows of a failure. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
}

export const problemOf = (error: unknown): Problem =>
  error instanceof ApiError
    ? { code: error.code, message: error.message }
    : { code: 'internal', message: t.problem.noReply }
