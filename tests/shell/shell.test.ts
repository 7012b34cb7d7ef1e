import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describe as tellError, openLog } from '../../src-main/log.ts'
import { menuTemplate } from '../../src-main/menu.ts'
import { readOptions } from '../../src-main/options.ts'
import { makeRevival, MOST_REVIVALS, WITHIN_MS } from '../../src-main/revival.ts'
import { keepPlace, placeWindow, readPlace, USUAL, type Area } from '../../src-main/window-place.ts'
import { commands } from '../../src-shared/channels.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-shell-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('the command line of the window', () => {
  it.each([
    [['electron', '.', '--data', 'x'], { data: 'x' }],
    [['electron', '--no-sandbox', '.', '--data=x'], { data: 'x' }],
    [['electron', '.', '--data'], { data: undefined }],
    [['electron', '.', '--data', '--screenshot=a.png'], { data: undefined, screenshot: '/here/a.png' }],
    [
      ['electron', '.', '--screenshot', 'a.png', '--screenshot-exit'],
      { screenshot: '/here/a.png', exitAfterScreenshot: true }
    ],
    [['electron', '.', '--screenshot=/b/a.png'], { screenshot: '/b/a.png', exitAfterScreenshot: false }],
    [['electron', '.', '--screenshot-exit'], { screenshot: null }],
    [['electron', '.', '--database=x'], { data: undefined }]
  ])('%j', (argv, expected) => {
    expect(readOptions(argv, '/here')).toMatchObject(expected)
  })
})

describe('the place of the window', () => {
  const screen: Area = { x: 0, y: 0, width: 1920, height: 1080 }
  const right: Area = { x: 1920, y: 0, width: 1280, height: 1024 }
  const left = { x: 100, y: 50, width: 900, height: 700, maximized: false }

  it('is the usual one at first', () => {
    expect(placeWindow(null, [screen])).toEqual({ ...USUAL, maximized: false })
  })
  it('is where it was left', () => {
    expect(placeWindow({ ...left, maximized: true }, [screen])).toEqual({ ...left, maximized: true })
  })
  it('is on the second screen while that is there, and in the middle of the first when it has gone', () => {
    const there = { ...left, x: 2000 }
    expect(placeWindow(there, [screen, right])).toMatchObject({ x: 2000, y: 50 })
    expect(placeWindow(there, [screen])).toEqual({ width: 900, height: 700, maximized: false })
  })
  it('is never such that nobody can take hold of it, nor larger than its screen', () => {
    const coordinate = fc.integer({ min: -6000, max: 6000 })
    const place = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 200, max: 20_000 }),
      height: fc.integer({ min: 200, max: 20_000 }),
      maximized: fc.boolean()
    })
    fc.assert(
      fc.property(place, (was) => {
        const { x, y, width, height } = placeWindow(was, [screen, right])
        expect([screen, right].some((area) => width <= area.width && height <= area.height)).toBe(true)
        if (x === undefined || y === undefined) return
        const seen = [screen, right].filter(
          (area) =>
            Math.min(area.x + area.width, x + width) - Math.max(area.x, x) >= 100 &&
            y >= area.y &&
            y <= area.y + area.height - 40
        )
        expect(seen.length).toBeGreaterThan(0)
      })
    )
  })
  it('is kept in a file, and a file that makes no sense counts as none', () => {
    const file = path.join(folder, 'window.json')
    expect(readPlace(file)).toBeNull()
    keepPlace(file, left)
    expect(readPlace(file)).toEqual(left)
    for (const nonsense of ['', '{', '[]', '{"x":"1"}', JSON.stringify({ ...left, width: 1e9 })]) {
      fs.writeFileSync(file, nonsense)
      expect(readPlace(file)).toBeNull()
    }
  })
  it('is not worth an error where it cannot be kept', () => {
    expect(() => keepPlace(path.join(folder, 'no', 'such', 'folder'), left)).not.toThrow()
  })
})

describe('a window that breaks', () => {
  it('is loaded again a few times in a minute, then no more, and again when it held for a while', () => {
    const mayRevive = makeRevival()
    for (let n = 0; n < MOST_REVIVALS; n++) expect(mayRevive(1000 + n)).toBe(true)
    expect(mayRevive(1010)).toBe(false)
    expect(mayRevive(1010 + WITHIN_MS)).toBe(true)
  })
})

describe('the log', () => {
  const read = (name = 'factwright.log') => fs.readFileSync(path.join(folder, name), 'utf8')

  it('has a line for each message, with time, and the whole story of an error', () => {
    const log = openLog(folder, { now: () => Date.UTC(2022, 0, 21) })
    log.info('one')
    log.error('two', new Error('outer', { cause: new Error('inner') }))
    expect(read()).toMatch(/^2022-01-21T00:00:00.000Z info {2}one\n/)
    expect(read()).toMatch(/error two: Error: outer\n[\s\S]*caused by Error: inner/)
  })
  it('does not name the home folder', () => {
    openLog(folder).info(`in ${path.join(os.homedir(), 'data')}`)
    expect(read()).not.toContain(os.homedir())
    expect(read()).toContain(`~${path.sep}data`)
  })
  it('stays small, and keeps the file before', () => {
    const log = openLog(folder, { maxBytes: 1000 })
    for (let n = 0; n < 100; n++) log.info(`message ${n}`)
    expect(read().length).toBeLessThanOrEqual(1000)
    expect(read('factwright.old.log').length).toBeLessThanOrEqual(1000)
    expect(read()).toContain('message 99')
    expect(fs.readdirSync(folder)).toHaveLength(2)
  })
  it('never makes matters worse', () => {
    const log = openLog(path.join(folder, 'no', 'such'))
    expect(() => log.error('x', { a: 1n })).not.toThrow()
  })
  it.each([[undefined], [null], ['text'], [1n], [Symbol('x')]])('tells of %s thrown', (thrown) => {
    expect(typeof tellError(thrown)).toBe('string')
  })
})

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('of %s sends each command of the contract', (platform) => {
    const sent: string[] = []
    const template = menuTemplate({ platform, isPackaged: true, send: (command) => sent.push(command) })
    const click = (items: typeof template): void => {
      for (const item of items) {
        if (Array.isArray(item.submenu)) click(item.submenu)
        ;(item.click as (() => void) | undefined)?.()
      }
    }
    click(template)
    expect([...new Set(sent)].sort()).toEqual([...commands].sort())
  })
  it('has the developer tools only where the app is developed', () => {
    const text = (isPackaged: boolean) =>
      JSON.stringify(menuTemplate({ platform: 'linux', isPackaged, send: () => undefined }))
    expect(text(false)).toContain('toggleDevTools')
    expect(text(true)).not.toMatch(/toggleDevTools|"reload"/)
  })
})
