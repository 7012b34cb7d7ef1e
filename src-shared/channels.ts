/** The names of the calls alone: the preload needs nothing else, and stays tiny without zod. */
export const channels = [
  'openApp',
  'listBanks',
  'getSource',
  'startQuiz',
  'resumeQuiz',
  'submitAnswer',
  'endQuiz',
  'getResult',
  'listAttempts',
  'search',
  'saveSettings',
  'reportProblem'
] as const
export type Channel = (typeof channels)[number]

/** One channel from main to the window: a menu item or a shortcut asks the window to do something. */
export const COMMAND_CHANNEL = 'command'
export const commands = [
  'library',
  'history',
  'palette',
  'keys',
  'settings',
  'larger',
  'smaller',
  'usual-size'
] as const
export type Command = (typeof commands)[number]
