import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { takeScreenshot } from '../../scripts/setup/arguments.mjs'
import { inProject } from '../../scripts/setup/paths.mjs'

const folder = path.resolve('/home/ada')

test('--screenshot is taken out, in both spellings, and is meant from where it was typed', () => {
  const file = path.join(folder, 'a.png')
  expect(takeScreenshot(['--data', 'd', '--screenshot', 'a.png'], folder)).toEqual({
    file,
    rest: ['--data', 'd']
  })
  expect(takeScreenshot(['--screenshot=a.png', '--data', 'd'], folder)).toEqual({
    file,
    rest: ['--data', 'd']
  })
  expect(takeScreenshot(['--data', 'd'], folder)).toEqual({ file: null, rest: ['--data', 'd'] })
})

test('--screenshot without a file says what to type', () => {
  expect(() => takeScreenshot(['--screenshot'], folder)).toThrow('npm start -- --screenshot FILE')
  expect(() => takeScreenshot(['--screenshot', '--data'], folder)).toThrow('npm start -- --screenshot FILE')
})

test('the lock file holds no address to download from', () => {
  const lock = fs.readFileSync(inProject('package-lock.json'), 'utf8')
  expect(lock).not.toContain('"resolved": "http')
})

test('no script of a dependency runs at install', () => {
  expect(fs.readFileSync(inProject('.npmrc'), 'utf8')).toContain('ignore-scripts=true')
})
