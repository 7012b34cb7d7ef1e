import { call } from '../api.ts'

const LONGEST_MESSAGE = 5000
const LONGEST_STACK = 20_000

/** Tells main's log of an error. Failing to do so must not raise another one. */
export function report(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
  call('reportProblem', {
    message: message.slice(0, LONGEST_MESSAGE),
    stack: (stack ?? '').slice(0, LONGEST_STACK)
  }).catch(() => undefined)
}

/** Reports every error that nobody caught, and calls `onProblem` for each. Returns the function that stops it. */
export function watchForProblems(onProblem: () => void): () => void {
  const onError = (event: ErrorEvent): void => {
    // A browser's note that a layout was measured twice in a frame; nothing is wrong.
    if (event.message.startsWith('ResizeObserver')) return
    report(event.error ?? event.message)
    onProblem()
  }
  const onRejection = (event: PromiseRejectionEvent): void => {
    report(event.reason)
    onProblem()
  }
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  return () => {
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
  }
}
