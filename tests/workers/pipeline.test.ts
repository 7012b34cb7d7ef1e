import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractSource } from '../../src-main/services/extract.ts'
import { generateBank } from '../../src-main/services/generate.ts'
import { makeBank } from '../../src-main/workers/job/client.ts'

const root = path.resolve(import.meta.dirname, '../..')
const article = readFileSync(path.join(root, 'questions/security-guarantees-2022/source.md'), 'utf8')
/** Prose that takes a while to read and in which there is little to find. */
const long = `${article}\n\n${'It is quiet by the river, and nobody is in a hurry.\n\n'.repeat(5000)}`
let folder: string
let entry: URL

// A worker is a file of its own, and Node 20 runs no TypeScript: it is built as the program builds it, inside the
// project so that it finds the libraries.
beforeAll(async () => {
  folder = mkdtempSync(path.join(root, 'node_modules', '.pipeline-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'src-main/workers/pipeline.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'pipeline.js' } }
    }
  })
  entry = pathToFileURL(path.join(folder, 'pipeline.js'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the pipeline in its worker', () => {
  it('makes the same bank as in this thread', async () => {
    const bank = await makeBank({ text: article, seed: 'x', count: 12 }, { entry })
    expect(bank).toEqual(generateBank(extractSource(article), { seed: 'x', count: 12 }))
    expect(bank.questions.length).toBeGreaterThan(0)
  })

  it('tells how far it is, never less than before, up to the whole', async () => {
    const told: number[] = []
    await makeBank({ text: long }, { entry, onProgress: (done) => told.push(done) })
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(new Set(told).size).toBe(told.length)
    expect(told.at(-1)).toBe(1)
  })

  it('stops when told to, in the middle of its work', async () => {
    const stop = new AbortController()
    const reason = new Error('enough')
    let told = 0
    const running = makeBank(
      { text: long },
      {
        entry,
        signal: stop.signal,
        onProgress: () => {
          told++
          stop.abort(reason)
        }
      }
    )
    await expect(running).rejects.toBe(reason)
    // Had it gone on, more would have been told.
    expect(told).toBe(1)
  })

  it('does not begin when it was stopped before', async () => {
    const signal = AbortSignal.abort(new Error('no'))
    await expect(makeBank({ text: article }, { entry, signal })).rejects.toThrow('no')
  })

  it('tells of a worker that cannot run', async () => {
    const nowhere = pathToFileURL(path.join(folder, 'nowhere.js'))
    await expect(makeBank({ text: article }, { entry: nowhere })).rejects.toMatchObject({ code: 'internal' })
  })
})
