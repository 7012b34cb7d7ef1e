import type { Settings } from '../../src-shared/contract.ts'

/** Settings as the window's address has them (`?theme=dark&size=1.2&motion=reduced`), the usual ones elsewhere. */
export function defaultsFromAddress(search: string): Settings {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  const size = Number(query.get('size'))
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    textSize: size >= 0.8 && size <= 2 ? size : 1,
    motion: query.get('motion') === 'reduced' ? 'reduced' : 'system'
  }
}
