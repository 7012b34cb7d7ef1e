const LONGEST = 86_400_000

/** Time spent on one question, in milliseconds; the time the window was hidden does not count. */
export class Stopwatch {
  #spent = 0
  #since: number | null = null

  restart(): void {
    this.#spent = 0
    this.#since = document.hidden ? null : performance.now()
  }
  /** To be called whenever the window is hidden or shown. */
  visibility(hidden: boolean): void {
    if (hidden) {
      this.#spent = this.read()
      this.#since = null
    } else this.#since ??= performance.now()
  }
  read(): number {
    const running = this.#since === null ? 0 : performance.now() - this.#since
    return Math.min(LONGEST, Math.round(this.#spent + running))
  }
}
