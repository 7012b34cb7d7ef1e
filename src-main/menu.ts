import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../src-shared/channels.ts'

export interface MenuOptions {
  readonly platform: NodeJS.Platform
  /** The developer tools and reload are for developers: packages go without. */
  readonly isPackaged: boolean
  readonly send: (command: Command) => void
}

/**
 * The menu: what every program has, by role, and the window's own commands. Keys that the page listens to itself
 * are shown here and not registered, or they would count twice.
 */
export function menuTemplate({ platform, isPackaged, send }: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (
    label: string,
    name: Command,
    accelerator?: string,
    registerAccelerator = true
  ): MenuItemConstructorOptions => ({
    id: name,
    label,
    ...(accelerator !== undefined && { accelerator, registerAccelerator }),
    click: () => send(name)
  })
  const settings = command('Settings…', 'settings', 'CmdOrCtrl+,', false)
  const add = command('Add an article…', 'add', 'CmdOrCtrl+N', false)
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const own: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      line,
      settings,
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' }
    ]
  }
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      add,
      line,
      ...(isMac ? [{ role: 'close' } as const] : [settings, line, { role: 'quit' } as const])
    ]
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      command('Larger text', 'larger', 'CmdOrCtrl+Plus'),
      // The plus sign without Shift, where it shares a key with the equals sign.
      {
        ...command('Larger text', 'larger', 'CmdOrCtrl+='),
        id: 'larger-unshifted',
        visible: false,
        acceleratorWorksWhenHidden: true
      },
      command('Smaller text', 'smaller', 'CmdOrCtrl+-'),
      command('Usual text size', 'usual-size', 'CmdOrCtrl+0'),
      line,
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const])
    ]
  }
  const go: MenuItemConstructorOptions = {
    label: '&Go',
    submenu: [
      command('Library', 'library', 'CmdOrCtrl+1'),
      command('History', 'history', 'CmdOrCtrl+2'),
      line,
      command('Find or do anything…', 'palette', 'CmdOrCtrl+K', false)
    ]
  }
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [command('Keys', 'keys', 'F1'), ...(isMac ? [] : [{ role: 'about' } as const])]
  }
  return [...(isMac ? [own] : []), file, { role: 'editMenu' }, view, go, { role: 'windowMenu' }, help]
}
