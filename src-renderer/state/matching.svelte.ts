import type { Answer } from '../../src-shared/model.ts'
import type { Work } from './work.ts'
import type { Item } from '../../src-shared/contract.ts'

type WhoSaidItItem = Extract<Item, { kind: 'who-said-it' }>

/** Speakers being given to quotes, before the answer is sent. */
export class Matching implements Work {
  readonly #prompts: readonly string[]
  #pairs = $state.raw<Readonly<Record<string, string>>>({})
  #current = $state(0)

  constructor(item: WhoSaidItItem) {
    this.#prompts = item.prompts.map((prompt) => prompt.id)
  }

  get pairs(): Readonly<Record<string, string>> {
    return this.#pairs
  }
  /** Index of the prompt that the next speaker goes to. */
  get current(): number {
    return this.#current
  }
  get open(): number {
    return this.#prompts.filter((id) => !(id in this.#pairs)).length
  }
  get complete(): boolean {
    return this.open === 0
  }

  toAnswer(): Answer {
    return { kind: 'who-said-it', pairs: { ...this.#pairs } }
  }

  turnTo(index: number): void {
    if (index >= 0 && index < this.#prompts.length) this.#current = index
  }

  /** Gives a speaker to the current prompt and turns to the next one that has none. */
  pick(choice: string): void {
    const prompt = this.#prompts[this.#current]
    if (prompt === undefined) return
    this.#pairs = { ...this.#pairs, [prompt]: choice }
    const order = this.#prompts.map((_, i) => (this.#current + 1 + i) % this.#prompts.length)
    const next = order.find((i) => !((this.#prompts[i] ?? '') in this.#pairs))
    if (next !== undefined) this.#current = next
  }
}
