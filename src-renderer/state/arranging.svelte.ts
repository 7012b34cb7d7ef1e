import type { Item } from '../../src-shared/contract.ts'
import type { Answer } from '../../src-shared/model.ts'
import type { Work } from './work.ts'

/** Events being put in order, the earliest first: each one picked comes after those picked before it. */
export class Arranging implements Work {
  readonly #total: number
  #ids = $state.raw<readonly string[]>([])

  constructor(item: Extract<Item, { kind: 'ordering' }>) {
    this.#total = item.items.length
  }

  /** 1 for the earliest; null for one that is not placed yet. */
  placeOf(id: string): number | null {
    const at = this.#ids.indexOf(id)
    return at < 0 ? null : at + 1
  }
  get open(): number {
    return this.#total - this.#ids.length
  }
  get complete(): boolean {
    return this.open === 0
  }
  /** Puts the event at the end of the line, or takes it out again. */
  pick(id: string): void {
    this.#ids = this.#ids.includes(id) ? this.#ids.filter((each) => each !== id) : [...this.#ids, id]
  }
  toAnswer(): Answer {
    return { kind: 'ordering', order: [...this.#ids] }
  }
}
