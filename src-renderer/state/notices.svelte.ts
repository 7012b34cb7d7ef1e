export interface Notice {
  readonly id: number
  readonly title: string
  readonly text: string
}

/** Messages that belong to no one place on the screen. They stay until dismissed: nothing important fades away. */
export class Notices {
  #all = $state.raw<readonly Notice[]>([])
  #count = 0

  get all(): readonly Notice[] {
    return this.#all
  }
  add(title: string, text: string): void {
    // The same trouble twice is one message.
    const others = this.#all.filter((notice) => notice.text !== text)
    this.#all = [...others, { id: ++this.#count, title, text }].slice(-3)
  }
  dismiss(id: number): void {
    this.#all = this.#all.filter((notice) => notice.id !== id)
  }
  clear(): void {
    this.#all = []
  }
}
