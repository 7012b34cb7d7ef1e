import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lacksDisplay, missingLibraries, packagesFor } from '../../scripts/setup/libraries.mjs'
import { choose } from '../../scripts/setup/packages.mjs'
import { cacheFolder } from '../../scripts/setup/paths.mjs'
import { sandboxFor } from '../../scripts/setup/sandbox.mjs'
import { needsNodeApi9 } from '../../scripts/setup/sqlite.mjs'

const LDD = `\tlinux-vdso.so.1 (0x00007ffe3a5f2000)
\tlibffmpeg.so => /cache/electron/libffmpeg.so (0x00007f1c2a000000)
\tlibnss3.so => not found
\tlibsmime3.so => not found
\tlibgtk-3.so.0 => not found
\tlibasound.so.2 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c29e00000)
\tlibnss3.so => not found
`

describe('libraries', () => {
  test('those that ldd misses, each once', () => {
    expect(missingLibraries(LDD)).toEqual(['libnss3.so', 'libsmime3.so', 'libgtk-3.so.0', 'libasound.so.2'])
    expect(missingLibraries('\tstatically linked\n')).toEqual([])
  })

  test('and the packages that hold them, by the names of this release', () => {
    const { names, unknown } = packagesFor([...missingLibraries(LDD), 'libfuture.so.1'])
    expect(unknown).toEqual(['libfuture.so.1'])
    const older = new Set(choose(names, (name) => !name.endsWith('t64')))
    const newer = new Set(choose(names, () => true))
    expect(older).toEqual(new Set(['libgtk-3-0', 'libasound2', 'libnss3']))
    expect(newer).toEqual(new Set(['libgtk-3-0t64', 'libasound2t64', 'libnss3']))
  })

  test('without any list of packages the older names are told', () => {
    expect(choose([['libasound2t64', 'libasound2'], 'xvfb'], () => false)).toEqual(['libasound2', 'xvfb'])
  })
})

test('only a Linux without X and Wayland lacks a display', () => {
  expect(lacksDisplay({}, 'linux')).toBe(true)
  expect(lacksDisplay({ DISPLAY: ':0' }, 'linux')).toBe(false)
  expect(lacksDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false)
  expect(lacksDisplay({}, 'darwin')).toBe(false)
})

test('the sandbox is off only where Chromium cannot have it', () => {
  const user = { isLinux: true, isRoot: false, hasNamespaces: true, hasHelper: false }
  expect(sandboxFor(user)).toBe('sandbox')
  expect(sandboxFor({ ...user, hasNamespaces: false, hasHelper: true })).toBe('sandbox')
  expect(sandboxFor({ ...user, hasNamespaces: false })).toBe('refused')
  expect(sandboxFor({ ...user, isRoot: true })).toBe('root')
  expect(sandboxFor({ ...user, isLinux: false, hasNamespaces: false })).toBe('sandbox')
})

test('better-sqlite3 is built only where a runtime has less than Node-API 10', () => {
  expect(needsNodeApi9({ nodeApi: 9, electron: '45.4.1' })).toBe(true)
  expect(needsNodeApi9({ nodeApi: 10, electron: '33.2.1' })).toBe(true)
  expect(needsNodeApi9({ nodeApi: 10, electron: '45.4.1' })).toBe(false)
  expect(needsNodeApi9({ nodeApi: 10, electron: null })).toBe(false)
})

test('what was fetched is kept where each system keeps such things', () => {
  const home = path.join('/home', 'ada')
  expect(cacheFolder({}, 'linux', home)).toBe(path.join(home, '.cache', 'factwright'))
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux', home)).toBe(path.join('/caches', 'factwright'))
  expect(cacheFolder({}, 'darwin', home)).toBe(path.join(home, 'Library', 'Caches', 'factwright'))
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', home)).toBe(
    path.join('/local', 'factwright', 'cache')
  )
})
