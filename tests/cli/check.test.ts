import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder: string
let copy: string

beforeAll(() => {
  const first = spawnSync(process.execPath, [path.join(root, 'scripts/cli.mjs'), '--version'], {
    encoding: 'utf8'
  })
  expect(first.status, first.stderr).toBe(0)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'factwright-check-'))
  // A copy, beside the libraries: a build that someone starts meanwhile would take the program away.
  copy = fs.mkdtempSync(path.join(root, 'node_modules', '.check-'))
  fs.cpSync(path.join(root, 'out/main'), copy, { recursive: true })
  fs.writeFileSync(path.join(copy, 'package.json'), '{"type": "module"}')
  fs.writeFileSync(
    path.join(folder, 'bridge.txt'),
    'HALDEN, 3 May 2021 - The old bridge in Halden was closed on Monday after an inspector found 14 cracks in it.\n'
  )
  fs.writeFileSync(path.join(folder, 'cost.txt'), 'The repair of the bridge will cost 3 million euros.\n')
  fs.writeFileSync(
    path.join(folder, 'claims.txt'),
    '- The bridge was closed on 3 May 2021.\n- An inspector found 41 cracks. The mayor wept.\n'
  )
}, 120_000)
afterAll(() => {
  for (const made of [folder, copy]) fs.rmSync(made, { recursive: true, force: true })
})

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(copy, 'cli.js'), 'check', ...args],
    {
      cwd: folder,
      input,
      encoding: 'utf8'
    }
  )
  return { code: status, out: stdout, err: stderr }
}
const rows = (out: string): { verdict: string }[] =>
  out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { verdict: string })

describe('factwright check', () => {
  it('prints a line of JSON a claim of a file, in order', () => {
    const { code, out, err } = run(['bridge.txt', '--claims', 'claims.txt', '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(rows(out).map((r) => r.verdict)).toEqual(['supported', 'refuted', 'not-stated'])
    expect(rows(out)[1]).toMatchObject({
      claim: 'An inspector found 41 cracks.',
      conflict: { slot: 'number', claimed: '41', stated: '14' },
      evidence: [{ source: 'bridge.txt' }]
    })
  })

  it('takes claims from the line, several sources, and a source from standard input', () => {
    const claims = [
      '--claim',
      'An inspector found 14 cracks.',
      '--claim',
      'The repair will cost 5 million euros.'
    ]
    expect(rows(run(['bridge.txt', 'cost.txt', ...claims, '--json']).out).map((r) => r.verdict)).toEqual([
      'supported',
      'refuted'
    ])
    expect(
      rows(run(['-', '--claim', 'Nine people sang.', '--json'], 'Nine people sang in Leeds.\n').out)
    ).toMatchObject([
      { verdict: 'supported', evidence: [{ source: '-', text: 'Nine people sang in Leeds.' }] }
    ])
  })

  it('says the differing words when it writes for people', () => {
    const { out } = run(['bridge.txt', '--claim', 'An inspector found 41 cracks.'])
    expect(out).toContain('REFUTED  An inspector found 41 cracks.')
    expect(out).toContain('number: the claim "41", the source "14"')
  })

  it('says what is missing and where', () => {
    expect(run(['bridge.txt'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('--claim') as string
    })
    expect(run(['none.txt', '--claim', 'x']).err).toContain('none.txt')
    expect(run(['-', '--claims', '-']).err).toContain('once only')
  })
})
