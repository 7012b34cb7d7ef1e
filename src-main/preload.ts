import { contextBridge, ipcRenderer } from 'electron'
import {
  COMMAND_CHANNEL,
  PROGRESS_CHANNEL,
  channels,
  commands,
  type Command,
  type Progress
} from '../src-shared/channels.ts'

const calls = Object.fromEntries(
  channels.map((channel) => [
    channel,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input)
  ])
)

/** Returns the function that stops listening. The event stays here: it would hand the page Electron's own objects. */
function onCommand(listener: (command: Command) => void): () => void {
  const heard = (_event: unknown, sent: unknown): void => {
    const command = commands.find((one) => one === sent)
    if (command !== undefined) listener(command)
  }
  ipcRenderer.on(COMMAND_CHANNEL, heard)
  return () => {
    ipcRenderer.off(COMMAND_CHANNEL, heard)
  }
}

/** How far a job is that the page asked for. Returns the function that stops listening. */
function onProgress(listener: (progress: Progress) => void): () => void {
  const heard = (_event: unknown, sent: unknown): void => {
    if (isProgress(sent)) listener({ job: sent.job, done: sent.done })
  }
  ipcRenderer.on(PROGRESS_CHANNEL, heard)
  return () => {
    ipcRenderer.off(PROGRESS_CHANNEL, heard)
  }
}

const isProgress = (sent: unknown): sent is Progress =>
  typeof sent === 'object' &&
  sent !== null &&
  'job' in sent &&
  'done' in sent &&
  typeof sent.job === 'number' &&
  typeof sent.done === 'number'

contextBridge.exposeInMainWorld('api', Object.freeze({ ...calls, onCommand, onProgress }))
