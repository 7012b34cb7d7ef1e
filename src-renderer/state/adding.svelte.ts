import { call, onProgress } from '../api.ts'
import type { Output, TextFile } from '../../src-shared/contract.ts'
import { t } from '../text/text.ts'
import { problemOf } from './problem.ts'
import { Review } from './review.svelte.ts'

/** Of UTF-8; main holds to the same and has the last word. */
const MOST_BYTES = 5 * 1024 * 1024

/**
 * An article on its way into the library: its text, the reading of it, and the review of what was found. Lives as
 * long as the window, so that nothing typed or decided is lost by going elsewhere.
 */
export class Adding {
  #text = $state('')
  #name = $state<string | null>(null)
  #notice = $state<string | null>(null)
  #problem = $state<string | null>(null)
  #present = $state.raw<{ id: number; title: string } | null>(null)
  #done = $state<number | null>(null)
  #review = $state.raw<Review | null>(null)
  #reviewing = $state(false)
  /** What stood here before a file took its place. */
  #replaced = $state.raw<{ text: string; name: string | null; review: Review | null } | null>(null)
  #keeping = $state(false)
  #job = 0

  get text(): string {
    return this.#text
  }
  /** Of the file that the text came from. */
  get name(): string | null {
    return this.#name
  }
  /** What to know about the text, such as how a file was decoded. */
  get notice(): string | null {
    return this.#notice
  }
  get problem(): string | null {
    return this.#problem
  }
  /** The set that holds this text already. */
  get present(): { id: number; title: string } | null {
    return this.#present
  }
  /** The share read, 0 to 1, while an article is being read; else null. */
  get done(): number | null {
    return this.#done
  }
  get working(): boolean {
    return this.#done !== null
  }
  get keeping(): boolean {
    return this.#keeping
  }
  /** What was found, once it was looked for; null again when the text changed since. */
  get review(): Review | null {
    return this.#review
  }
  /** A file took the place of a text, which can be brought back. */
  get canBringBack(): boolean {
    return this.#replaced !== null
  }
  /** The review is in front, not the text. */
  get reviewing(): boolean {
    return this.#reviewing && this.#review !== null
  }

  write(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.#review = null
    this.#replaced = null
    this.#forgetMessages()
    if (text === '') this.#name = null
  }

  /** What is pasted over the whole of a file's text is no longer that file. */
  forgetFile(): void {
    this.#name = null
    this.#notice = null
  }

  /** A text too large to be put into a field at all: refused before it is. */
  refuseLarge(bytes: number): boolean {
    if (bytes <= MOST_BYTES) return false
    this.#present = null
    this.#problem = t.add.tooLarge(bytes, MOST_BYTES)
    return true
  }

  async openFile(): Promise<void> {
    await this.#take(() => call('openTextFile', {}))
  }

  async dropFile(file: File): Promise<void> {
    if (this.refuseLarge(file.size)) return
    await this.#take(async () =>
      call('readTextFile', { name: file.name.slice(0, 300), bytes: new Uint8Array(await file.arrayBuffer()) })
    )
  }

  async #take(ask: () => Promise<TextFile | null>): Promise<void> {
    if (this.working) return
    this.#forgetMessages()
    try {
      const file = await ask()
      if (!file) return
      this.#reviewing = false
      const before = { text: this.#text, name: this.#name, review: this.#review }
      if (file.text === before.text) return
      this.write(file.text)
      if (before.text.trim() !== '') this.#replaced = before
      this.#name = file.name
      this.#notice = file.notice
    } catch (error) {
      this.#reviewing = false
      this.#problem = problemOf(error).message
    }
  }

  /** The text that a file took the place of, with all that was found in it and decided on. */
  bringBack(): void {
    const before = this.#replaced
    if (!before || this.working) return
    this.write(before.text)
    this.#name = before.name
    this.#review = before.review
  }

  /** Finds the facts, or goes back to those that were found in this very text. */
  async find(): Promise<void> {
    if (this.working) return
    if (this.#review) {
      this.#reviewing = true
      return
    }
    await this.#read(undefined)
  }

  /** Reads the text again with another date line; decisions about facts that are found again stay. */
  async redate(date: string): Promise<void> {
    const before = this.#review
    if (!before || this.working || date === before.draft.date) return
    const title = before.title
    await this.#read(date, (review) => {
      review.adopt(before)
      review.title = title
    })
  }

  async #read(date: string | undefined, then?: (review: Review) => void): Promise<void> {
    this.#forgetMessages()
    const job = ++this.#job
    this.#done = 0
    const stop = onProgress((progress) => {
      if (progress.job === this.#job && this.#done !== null) this.#done = Math.max(this.#done, progress.done)
    })
    try {
      const reply = await call('draftBank', {
        job,
        text: this.#text,
        ...(date !== undefined && { date }),
        ...(this.#name !== null && { name: this.#name.replace(/\.[^.]+$/, '').slice(0, 300) })
      })
      if (reply.found === 'present') this.#present = reply.bank
      else if (reply.found === 'facts') {
        this.#review = new Review(reply.draft)
        then?.(this.#review)
        this.#reviewing = true
      }
    } catch (error) {
      this.#problem = problemOf(error).message
    } finally {
      stop()
      this.#done = null
    }
  }

  /** The reading ends at once; its own call then comes back. */
  cancel(): void {
    if (this.working) void call('cancelDraft', {}).catch(() => undefined)
  }

  toText(): void {
    this.#reviewing = false
    this.#problem = null
  }

  /** Stores what was accepted; null when that failed, and nothing is lost. `clear` is for when it has left the screen. */
  async keep(): Promise<Output<'keepDraft'> | null> {
    const review = this.#review
    if (!review || this.#keeping || this.working) return null
    this.#keeping = true
    this.#problem = null
    try {
      return await call('keepDraft', review.choices())
    } catch (error) {
      this.#problem = problemOf(error).message
      return null
    } finally {
      this.#keeping = false
    }
  }

  clear(): void {
    this.write('')
    this.#review = null
    this.#reviewing = false
    this.#replaced = null
  }

  #forgetMessages(): void {
    this.#problem = null
    this.#present = null
    this.#notice = null
  }
}
