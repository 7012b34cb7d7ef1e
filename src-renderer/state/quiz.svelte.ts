import { call } from '../api.ts'
import type { Answer } from '../../src-shared/model.ts'
import type { Feedback, Item, Quiz } from '../../src-shared/contract.ts'
import { problemOf, type Problem } from './problem.ts'
import { Stopwatch } from './stopwatch.ts'
import { workOn, type Work } from './work.ts'

/**
 * - asking: waits for an answer
 * - sending: the answer is on its way to the disk; nothing can be changed
 * - refused: it did not get there; the answer is kept and can be sent again or changed
 * - answered: it is on disk, and the feedback may be shown
 */
export type Phase = 'asking' | 'sending' | 'refused' | 'answered'

/** One run through the questions of an attempt. */
export class QuizRun {
  readonly attempt: number
  readonly bank: Quiz['bank']
  readonly items: readonly Item[]
  readonly #watch = new Stopwatch()
  #index = $state(0)
  /** By question. */
  #feedbacks = $state.raw<Readonly<Partial<Record<number, Feedback>>>>({})
  #given = $state.raw<Answer | null>(null)
  #sending = $state(false)
  #problem = $state.raw<Problem | null>(null)
  #finished = $state(false)
  #work = $state.raw<Work | null>(null)

  constructor(quiz: Quiz) {
    this.attempt = quiz.attempt
    this.bank = quiz.bank
    this.items = quiz.items
    this.#feedbacks = Object.fromEntries(quiz.answered.map((feedback) => [feedback.question, feedback]))
    this.#finished = quiz.finished
    this.#turnTo(this.#firstOpen() ?? 0)
  }

  get item(): Item | undefined {
    return this.items[this.#index]
  }
  get index(): number {
    return this.#index
  }
  get total(): number {
    return this.items.length
  }
  get answeredCount(): number {
    return Object.keys(this.#feedbacks).length
  }
  get feedback(): Feedback | null {
    return (this.item && this.#feedbacks[this.item.question]) ?? null
  }
  get phase(): Phase {
    if (this.feedback) return 'answered'
    if (this.#sending) return 'sending'
    return this.#problem ? 'refused' : 'asking'
  }
  /** The answer as given, from the moment it is sent. */
  get given(): Answer | null {
    return this.feedback?.answer ?? this.#given
  }
  get problem(): Problem | null {
    return this.#problem
  }
  /** Every question is answered; the attempt is closed. */
  get finished(): boolean {
    return this.#finished
  }
  /** The answer being put together, where it takes more than one choice. */
  get work(): Work | null {
    return this.#work
  }
  get isLast(): boolean {
    return this.#nextIndex() === null
  }

  /** The question shown is answered, and so is the one after it. */
  get looksBack(): boolean {
    const after = this.items[this.#index + 1]
    return this.feedback !== null && after !== undefined && after.question in this.#feedbacks
  }

  /** Sends an answer. Feedback shows when main says that it is on disk, and not before. */
  async answer(answer: Answer): Promise<void> {
    const item = this.item
    if (!item || this.phase === 'answered' || this.#sending) return
    this.#given = answer
    this.#problem = null
    this.#sending = true
    try {
      const reply = await call('submitAnswer', {
        attempt: this.attempt,
        question: item.question,
        answer,
        ms: this.#watch.read()
      })
      this.#feedbacks = { ...this.#feedbacks, [item.question]: reply.feedback }
      this.#finished = reply.finished
    } catch (error) {
      this.#problem = problemOf(error)
    } finally {
      this.#sending = false
    }
  }

  /** Sends the kept answer once more. The same answer twice is harmless: main keeps the first. */
  async retry(): Promise<void> {
    if (this.#given && this.phase === 'refused') await this.answer(this.#given)
  }

  /** Goes on after feedback; false when nothing is left to ask. */
  next(): boolean {
    if (this.phase !== 'answered') return true
    const next = this.#nextIndex()
    if (next === null) return false
    this.#turnTo(next)
    return true
  }

  /** Looks back at the question before. */
  previous(): void {
    if (this.#index > 0 && !this.#sending) this.#turnTo(this.#index - 1)
  }

  visibility(hidden: boolean): void {
    this.#watch.visibility(hidden)
  }

  #firstOpen(): number | null {
    const index = this.items.findIndex((item) => !(item.question in this.#feedbacks))
    return index === -1 ? null : index
  }

  #nextIndex(): number | null {
    return this.#index + 1 < this.items.length ? this.#index + 1 : this.#firstOpen()
  }

  #turnTo(index: number): void {
    this.#index = index
    this.#given = null
    this.#problem = null
    const item = this.item
    this.#work = item ? workOn(item) : null
    this.#watch.restart()
  }
}
