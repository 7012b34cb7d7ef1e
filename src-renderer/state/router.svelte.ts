import type { Span } from '../../src-shared/model.ts'

export type Screen =
  | { readonly name: 'library' }
  | { readonly name: 'add' }
  | { readonly name: 'bank'; readonly bank: number }
  | { readonly name: 'quiz' }
  | { readonly name: 'result'; readonly attempt: number }
  | { readonly name: 'history' }
  | {
      readonly name: 'source'
      readonly source: number
      readonly marks: readonly Span[]
      /** Words to mark where nothing says at which offsets they stand. */
      readonly find?: string | undefined
    }

const LIBRARY: Screen = { name: 'library' }
const LONGEST_TRAIL = 50

/** Which screen is open and which ones lie behind it. The window has no address bar, so there is no URL to keep. */
export class Router {
  #screen = $state.raw<Screen>(LIBRARY)
  #trail = $state.raw<readonly Screen[]>([])
  /** Counts up with every move, so that a screen opened twice in a row is opened anew. */
  #moves = $state(0)

  get screen(): Screen {
    return this.#screen
  }
  get moves(): number {
    return this.#moves
  }

  get hasBehind(): boolean {
    return this.#trail.length > 0
  }

  go(screen: Screen): void {
    // A quiz is left for good or gone on with from the library; "back" never leads into one.
    if (this.#screen.name !== 'quiz') this.#trail = [...this.#trail, this.#screen].slice(-LONGEST_TRAIL)
    this.#show(screen)
  }

  /** For the entries of the navigation: nothing lies behind them. */
  home(screen: Screen): void {
    this.#trail = []
    this.#show(screen)
  }

  back(): void {
    const behind = this.#trail.at(-1) ?? LIBRARY
    this.#trail = this.#trail.slice(0, -1)
    this.#show(behind)
  }

  #show(screen: Screen): void {
    this.#screen = screen
    this.#moves++
  }
}
