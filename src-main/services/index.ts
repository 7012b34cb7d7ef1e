import { submitAnswer } from './answer.ts'
import { listAttempts } from './attempts.ts'
import type { Context, Services } from './context.ts'
import { deleteBank, restoreBank } from './delete-bank.ts'
import { endQuiz } from './end-quiz.ts'
import { getSource } from './get-source.ts'
import { listBanks } from './list-banks.ts'
import { openApp } from './open-app.ts'
import { readTextFile } from './read-text-file.ts'
import { getResult } from './result.ts'
import { resumeQuiz } from './resume-quiz.ts'
import { search } from './search.ts'
import { saveSettings } from './settings.ts'
import { startQuiz } from './start-quiz.ts'

export type { Context, Samples, Services } from './context.ts'

/** The use cases, bound to what they work with. */
export function createServices(context: Context): Services {
  let firstStart = false
  return {
    openApp: () => {
      const opened = openApp(context)
      // A window that reloads on its first day is still being shown around.
      firstStart ||= opened.firstStart
      return { ...opened, firstStart }
    },
    listBanks: () => listBanks(context),
    getSource: (input) => getSource(context, input),
    startQuiz: (input) => startQuiz(context, input),
    resumeQuiz: (input) => resumeQuiz(context, input),
    submitAnswer: (input) => submitAnswer(context, input),
    endQuiz: (input) => endQuiz(context, input),
    getResult: (input) => getResult(context, input),
    listAttempts: (input) => listAttempts(context, input),
    search: (input) => search(context, input),
    saveSettings: (input) => saveSettings(context, input),
    deleteBank: (input) => deleteBank(context, input),
    restoreBank: (input) => restoreBank(context, input),
    readTextFile: (input) => readTextFile(input),
    reportProblem: ({ message, stack }) => {
      context.log(message, stack)
      return null
    }
  }
}
