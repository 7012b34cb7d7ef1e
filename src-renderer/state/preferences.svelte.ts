import { call } from '../api.ts'
import type { Settings } from '../../src-shared/contract.ts'
import { problemOf, type Problem } from './problem.ts'

export const SMALLEST = 0.8
export const LARGEST = 2
const STEP = 0.1

/** Puts settings on the page. Also called before anything is drawn, with what the window's address says. */
export function applySettings({ theme, textSize, motion }: Settings): void {
  const root = document.documentElement
  root.dataset['theme'] = theme
  root.dataset['motion'] = motion
  root.style.setProperty('--text-size', String(textSize))
}

/** Theme, text size and motion: applied at once, then saved. */
export class Preferences {
  #settings = $state.raw<Settings>({ theme: 'system', textSize: 1, motion: 'system' })
  readonly #onProblem: (problem: Problem) => void

  constructor(onProblem: (problem: Problem) => void) {
    this.#onProblem = onProblem
  }

  get current(): Settings {
    return this.#settings
  }

  /** Takes over what main has stored. */
  adopt(settings: Settings): void {
    this.#settings = settings
    applySettings(settings)
  }

  async change(part: Partial<Settings>): Promise<void> {
    this.adopt({ ...this.#settings, ...part })
    try {
      await call('saveSettings', part)
    } catch (error) {
      this.#onProblem(problemOf(error))
    }
  }

  larger = (): Promise<void> => this.#resize(this.#settings.textSize + STEP)
  smaller = (): Promise<void> => this.#resize(this.#settings.textSize - STEP)
  usualSize = (): Promise<void> => this.#resize(1)

  #resize(size: number): Promise<void> {
    const whole = Math.round(size * 10) / 10
    return this.change({ textSize: Math.min(LARGEST, Math.max(SMALLEST, whole)) })
  }
}
