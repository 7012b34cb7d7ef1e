import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, forget, isStale, remember } from '../../scripts/setup/fresh.mjs'

/** @type {string} */
let root
const source = () => path.join(root, 'src-main', 'core', 'text.ts')

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-fresh-'))
  fs.mkdirSync(path.dirname(source()), { recursive: true })
  fs.writeFileSync(source(), 'export const one = 1\n')
  remember(root, 'main', fingerprint(root, 'main'))
  remember(root, 'renderer', fingerprint(root, 'renderer'))
})
afterEach(() => fs.rmSync(root, { recursive: true }))

test('what was just built is fresh, and stays so when only times change', () => {
  fs.utimesSync(source(), new Date(), new Date(Date.now() + 60_000))
  expect(isStale(root, 'main')).toBe(false)
})

test('a changed file makes its half stale and leaves the other', () => {
  fs.writeFileSync(source(), 'export const one = 2\n')
  expect(isStale(root, 'main')).toBe(true)
  expect(isStale(root, 'renderer')).toBe(false)
})

test('a change taken back is fresh again', () => {
  fs.writeFileSync(source(), 'export const one = 2\n')
  fs.writeFileSync(source(), 'export const one = 1\n')
  expect(isStale(root, 'main')).toBe(false)
})

test('a file added, renamed or removed makes stale', () => {
  const renamed = source().replace('text', 'texts')
  fs.renameSync(source(), renamed)
  expect(isStale(root, 'main')).toBe(true)
  fs.renameSync(renamed, source())
  fs.writeFileSync(path.join(path.dirname(source()), 'more.ts'), '')
  expect(isStale(root, 'main')).toBe(true)
})

test('what both halves share makes both stale', () => {
  fs.mkdirSync(path.join(root, 'src-shared'))
  fs.writeFileSync(path.join(root, 'src-shared', 'model.ts'), '')
  expect([isStale(root, 'main'), isStale(root, 'renderer')]).toEqual([true, true])
})

test('a build that began is none until it ended', () => {
  forget(root, 'main')
  expect(isStale(root, 'main')).toBe(true)
})
