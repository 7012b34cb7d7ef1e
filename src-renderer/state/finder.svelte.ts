import { call } from '../api.ts'
import type { SearchHit } from '../../src-shared/contract.ts'
import { Remote } from './remote.svelte.ts'

const PAUSE_MS = 120
const MOST = 30

/** What is typed into the palette and what was found for it. */
export class Finder {
  #query = $state('')
  /** The query that the hits belong to; null before the first reply. */
  #answered = $state<string | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #found = new Remote<SearchHit[]>()

  get query(): string {
    return this.#query
  }
  get hits(): readonly SearchHit[] {
    return this.#wanted === '' ? [] : (this.#found.value ?? [])
  }
  get searching(): boolean {
    return this.#wanted !== '' && this.#answered !== this.#wanted && this.#found.problem === null
  }
  get problem(): string | null {
    return this.#wanted === '' ? null : (this.#found.problem?.message ?? null)
  }

  /** Searches once the typing pauses; replies to what is no longer asked are dropped by `Remote`. */
  type(query: string): void {
    this.#query = query
    clearTimeout(this.#timer)
    const wanted = this.#wanted
    if (wanted === '') {
      this.#found.clear()
      this.#answered = null
      return
    }
    this.#timer = setTimeout(() => {
      void this.#found
        .load(() => call('search', { query: wanted, limit: MOST }))
        .then(() => (this.#answered = wanted))
    }, PAUSE_MS)
  }

  get #wanted(): string {
    return this.#query.trim()
  }
}
