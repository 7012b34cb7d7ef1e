// `npm run check`: types, components, lint and format; every step runs, and every failure is told, before it fails.
import os from 'node:os'
import { performance } from 'node:perf_hooks'
import { inProject, root } from './setup/paths.mjs'
import { quietly } from './setup/run.mjs'
import { main } from './setup/say.mjs'

const bin = (/** @type {string[]} */ ...parts) => inProject('node_modules', ...parts)

/** Longest first, so that two at a time end together. @type {ReadonlyArray<readonly [string, string[]]>} */
const STEPS = [
  [
    'lint',
    [
      bin('eslint', 'bin', 'eslint.js'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      bin('.cache', 'eslint', '/')
    ]
  ],
  ['types', [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json']],
  [
    'types of the window',
    [
      bin('svelte-check', 'bin', 'svelte-check'),
      '--tsconfig',
      'src-renderer/tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human'
    ]
  ],
  [
    'types of the end-to-end tests',
    [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tests/e2e/tsconfig.json']
  ],
  ['types of the scripts', [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'scripts/tsconfig.json']],
  ['format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']]
]

await main(async () => {
  const waiting = [...STEPS]
  /** @type {string[]} */
  const failed = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, args] = step
      const start = performance.now()
      const { code, output } = await quietly(process.execPath, args, { cwd: root })
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (code === 0) continue
      failed.push(name)
      console.log(output.trimEnd())
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, work))
  console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
