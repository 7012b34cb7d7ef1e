import type { Settings, TextFile } from '../../src-shared/contract.ts'
import type { Services } from '../services/context.ts'
import type { Drafting } from '../services/drafting/drafting.ts'
import type { Handlers } from './gate.ts'

export interface RouteOptions {
  readonly drafting: Drafting
  /** Lets the person choose a text file; null when they chose none. */
  readonly openTextFile: () => Promise<TextFile | null>
  /** Hears of settings that were just saved. */
  readonly onSettings: (settings: Settings) => void
}

/** Which service answers which call. */
export function routes(services: Services, { drafting, openTextFile, onSettings }: RouteOptions): Handlers {
  return {
    openApp: (input) => services.openApp(input),
    listBanks: (input) => services.listBanks(input),
    getSource: (input) => services.getSource(input),
    startQuiz: (input) => services.startQuiz(input),
    resumeQuiz: (input) => services.resumeQuiz(input),
    submitAnswer: (input) => services.submitAnswer(input),
    endQuiz: (input) => services.endQuiz(input),
    getResult: (input) => services.getResult(input),
    listAttempts: (input) => services.listAttempts(input),
    search: (input) => services.search(input),
    saveSettings: (input) => {
      const settings = services.saveSettings(input)
      onSettings(settings)
      return settings
    },
    draftBank: (input) => drafting.draftBank(input),
    cancelDraft: () => drafting.cancelDraft(),
    keepDraft: (input) => drafting.keepDraft(input),
    deleteBank: (input) => services.deleteBank(input),
    restoreBank: (input) => services.restoreBank(input),
    openTextFile: () => openTextFile(),
    readTextFile: (input) => services.readTextFile(input),
    reportProblem: (input) => services.reportProblem(input)
  }
}
