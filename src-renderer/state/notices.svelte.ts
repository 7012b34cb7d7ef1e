export interface Notice {
  readonly id: number
  readonly title: string
  readonly text: string
  /** What can be done about it, on a button. A notice with one tells of something done, not of trouble. */
  readonly action?: { readonly text: string; readonly run: () => void } | undefined
}

/** Messages that belong to no one place on the screen. They stay until dismissed: nothing important fades away. */
export class Notices {
  #all = $state.raw<readonly Notice[]>([])
  #count = 0

  get all(): readonly Notice[] {
    return this.#all
  }
  add(title: string, text: string, action?: Notice['action']): void {
    // The same trouble twice is one message.
    const others = this.#all.filter((notice) => notice.text !== text)
    this.#all = [...others, { id: ++this.#count, title, text, action }].slice(-3)
  }
  /** Does what the latest notice offers, and takes the notice away. Says whether there was one. */
  act(): boolean {
    const latest = this.#all.findLast((notice) => notice.action)
    if (!latest) return false
    this.dismiss(latest.id)
    latest.action?.run()
    return true
  }
  dismiss(id: number): void {
    this.#all = this.#all.filter((notice) => notice.id !== id)
  }
  clear(): void {
    this.#all = []
  }
}
