import type { IpcMain } from 'electron'
import { channels } from '../../src-shared/channels.ts'
import type { Gate } from './gate.ts'

/** Puts the gate behind every channel of the contract; there is no other listener in main. */
export function connect(ipcMain: Pick<IpcMain, 'handle'>, gate: Gate): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) => gate(channel, event, input))
  }
}
