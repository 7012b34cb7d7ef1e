import type { Answer } from '../../src-shared/model.ts'
import type { Work } from './work.ts'

/** Options being chosen, any number of them, before the answer is sent. */
export class Chosen implements Work {
  #ids = $state.raw<readonly string[]>([])

  has(id: string): boolean {
    return this.#ids.includes(id)
  }
  get complete(): boolean {
    return this.#ids.length > 0
  }
  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((each) => each !== id) : [...this.#ids, id]
  }
  toAnswer(): Answer {
    return { kind: 'multiple-response', options: [...this.#ids] }
  }
}
