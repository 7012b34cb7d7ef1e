import type { Answer } from '../../src-shared/model.ts'
import type { Work } from './work.ts'

/** An answer being written. */
export class Written implements Work {
  readonly #kind: 'short-answer' | 'date'
  text = $state('')
  #gaveUp = false

  constructor(kind: 'short-answer' | 'date') {
    this.#kind = kind
  }

  get complete(): boolean {
    return this.#gaveUp || this.text.trim() !== ''
  }
  /** "I do not know": an empty answer, which may be sent. */
  giveUp(): void {
    this.text = ''
    this.#gaveUp = true
  }
  toAnswer(): Answer {
    return { kind: this.#kind, text: this.text.trim() }
  }
}
