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
  'draftBank',
  'cancelDraft',
  'keepDraft',
  'deleteBank',
  'restoreBank',
  'openTextFile',
  'readTextFile',
  'reportProblem'
] as const
export type Channel = (typeof channels)[number]

/** One channel from main to the window: a menu item or a shortcut asks the window to do something. */
export const COMMAND_CHANNEL = 'command'
export const commands = [
  'add',
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

/** Another from main to the window: how far a job is that the window asked for. */
export const PROGRESS_CHANNEL = 'progress'
export interface Progress {
  /** The number that the window gave the job. */
  readonly job: number
  /** The share done, 0 to 1. */
  readonly done: number
}
