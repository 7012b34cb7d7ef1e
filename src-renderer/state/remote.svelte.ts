import { problemOf, type Problem } from './problem.ts'

/**
 * Something main was asked for: nothing yet, the value, or why not. Asked again it keeps the old value until the
 * new one is there, and only the latest question counts: a late reply to an earlier one is dropped.
 */
export class Remote<T> {
  #value = $state.raw<T | undefined>(undefined)
  #problem = $state.raw<Problem | null>(null)
  #turn = 0

  get value(): T | undefined {
    return this.#value
  }
  get problem(): Problem | null {
    return this.#problem
  }

  async load(ask: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn
    try {
      const value = await ask()
      if (turn !== this.#turn) return
      this.#value = value
      this.#problem = null
    } catch (error) {
      if (turn === this.#turn) this.#problem = problemOf(error)
    }
  }

  /** Forgets the value and whatever is still on its way. */
  clear(): void {
    this.#turn++
    this.#value = undefined
    this.#problem = null
  }
}
