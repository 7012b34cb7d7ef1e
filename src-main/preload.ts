import { contextBridge, ipcRenderer } from 'electron'
import { COMMAND_CHANNEL, channels, commands, type Command } from '../src-shared/channels.ts'

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

contextBridge.exposeInMainWorld('api', Object.freeze({ ...calls, onCommand }))
