import { createContext, tick } from 'svelte'
import { call } from '../api.ts'
import type { Command } from '../../src-shared/channels.ts'
import type { AttemptSummary, BankSummary, Input, Output } from '../../src-shared/contract.ts'
import { t } from '../text/text.ts'
import { Adding } from './adding.svelte.ts'
import { Notices } from './notices.svelte.ts'
import { Preferences } from './preferences.svelte.ts'
import { problemOf } from './problem.ts'
import { QuizRun } from './quiz.svelte.ts'
import { Remote } from './remote.svelte.ts'
import { Router } from './router.svelte.ts'
import { Sources } from './sources.svelte.ts'

export type DialogName = 'palette' | 'keys' | 'settings'

/** The window's state: what is open, and the verbs that lead from one screen to another. */
export class AppState {
  readonly router = new Router()
  readonly notices = new Notices()
  readonly preferences = new Preferences((problem) => this.notices.add(t.settings.notSaved, problem.message))
  readonly sources = new Sources()
  readonly adding = new Adding()
  readonly boot = new Remote<Output<'openApp'>>()
  readonly banks = new Remote<BankSummary[]>()
  readonly attempts = new Remote<AttemptSummary[]>()
  #run = $state.raw<QuizRun | null>(null)
  #dialog = $state<DialogName | null>(null)
  #starting = $state(false)
  #settled = $state(false)

  /** The data file is open and it is known which screen comes first. */
  get settled(): boolean {
    return this.#settled
  }
  get run(): QuizRun | null {
    return this.#run
  }
  get dialog(): DialogName | null {
    return this.#dialog
  }
  /** A quiz is being fetched: buttons that start one wait. */
  get starting(): boolean {
    return this.#starting
  }

  /** Opens the data file; a quiz left open is gone on with. */
  async open(): Promise<void> {
    await this.boot.load(() => call('openApp', {}))
    const opened = this.boot.value
    if (!opened || this.boot.problem) return
    this.preferences.adopt(opened.settings)
    if (opened.openAttempt !== null) await this.resumeQuiz(opened.openAttempt)
    this.#settled = true
  }

  loadBanks(): void {
    void this.banks.load(() => call('listBanks', {}))
  }
  loadAttempts(): void {
    void this.attempts.load(() => call('listAttempts', {}))
  }

  /** Starts a quiz. One that is open on the same bank is ended by main, and what was answered in it stays. */
  async startQuiz(input: Input<'startQuiz'>): Promise<void> {
    await this.#enterQuiz(() => call('startQuiz', input))
  }

  async resumeQuiz(attempt: number): Promise<void> {
    // The run in memory may hold speakers picked but not confirmed.
    if (this.#run?.attempt === attempt && !this.#run.finished) this.router.home({ name: 'quiz' })
    else await this.#enterQuiz(() => call('resumeQuiz', { attempt }))
  }

  /** Begins with a set that was just kept; where no quiz can be started, with the set. */
  async openKept(bank: number, count: number): Promise<void> {
    await this.startQuiz({ bank, count })
    if (this.router.screen.name === 'add') this.router.home({ name: 'bank', bank })
    await tick()
    this.adding.clear()
  }

  /** Takes a set out of the library. Nobody is asked: the notice that tells of it brings the set back. */
  async deleteBank(bank: number): Promise<void> {
    try {
      const { title } = await call('deleteBank', { bank })
      this.router.home({ name: 'library' })
      this.notices.add(t.library.deleted, t.library.deletedHint(title), {
        text: t.common.undo,
        run: () => void this.#restoreBank(bank)
      })
    } catch (error) {
      this.notices.add(t.problem.couldNot, problemOf(error).message)
    }
  }

  async #restoreBank(bank: number): Promise<void> {
    try {
      await call('restoreBank', { bank })
      this.loadBanks()
      this.loadAttempts()
    } catch (error) {
      this.notices.add(t.problem.couldNot, problemOf(error).message)
    }
  }

  /** Closes the quiz early. Throws what main says, so that the screen can show it where it was asked. */
  async endQuiz(): Promise<void> {
    const run = this.#run
    if (!run) return
    await call('endQuiz', { attempt: run.attempt })
    this.showScore(run.attempt)
  }

  showScore(attempt: number): void {
    this.#run = null
    this.router.home({ name: 'result', attempt })
  }

  show(dialog: DialogName): void {
    this.#dialog = dialog
  }
  closeDialog(): void {
    this.#dialog = null
  }

  command(command: Command): void {
    switch (command) {
      case 'add':
        this.closeDialog()
        if (this.router.screen.name !== 'add') this.router.go({ name: 'add' })
        break
      case 'library':
      case 'history':
        this.closeDialog()
        this.router.home({ name: command })
        break
      case 'palette':
      case 'keys':
      case 'settings':
        this.show(command)
        break
      case 'larger':
        void this.preferences.larger()
        break
      case 'smaller':
        void this.preferences.smaller()
        break
      case 'usual-size':
        void this.preferences.usualSize()
        break
    }
  }

  async #enterQuiz(ask: () => Promise<Output<'startQuiz'>>): Promise<void> {
    if (this.#starting) return
    this.#starting = true
    try {
      const quiz = await ask()
      if (quiz.finished) {
        this.showScore(quiz.attempt)
        return
      }
      this.#run = new QuizRun(quiz)
      this.notices.clear()
      this.closeDialog()
      this.router.home({ name: 'quiz' })
    } catch (error) {
      this.notices.add(t.problem.couldNot, problemOf(error).message)
    } finally {
      this.#starting = false
    }
  }
}

export const [getApp, setApp] = createContext<AppState>()
