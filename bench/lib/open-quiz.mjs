import { start } from './electron.mjs'

/**
 * Leaves a quiz of the sample open in a fresh data folder: the next start goes straight to its first question.
 * @param {string} project @param {Record<string, string>} env @param {string[]} [kinds] all when left out
 */
export async function leaveQuizOpen(project, env, kinds) {
  const running = await start(project, { env })
  try {
    await running.evaluate(`(async () => {
      while (!window.api || document.readyState !== 'complete') await new Promise((resolve) => setTimeout(resolve, 20))
      const value = ({ ok, value, error }) => { if (!ok) throw new Error(error.message); return value }
      const [bank] = value(await window.api.listBanks({}))
      value(await window.api.startQuiz({ bank: bank.id, ...${JSON.stringify(kinds ? { kinds } : {})} }))
    })()`)
  } finally {
    await running.close()
  }
}
