import type { Settings } from '../../src-shared/contract.ts'
import type { Services } from '../services/context.ts'
import type { Handlers } from './gate.ts'

/** Which service answers which call. `onSettings` hears of settings that were just saved. */
export function routes(services: Services, onSettings: (settings: Settings) => void): Handlers {
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
    reportProblem: (input) => services.reportProblem(input)
  }
}
