import path from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** All modules that are loaded as this entry starts, as paths from the root; dynamic imports wait until they are asked for. */
async function loadedAtStart(entry: string): Promise<string[]> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: path.join(root, entry), write: false, minify: false },
    ssr: { noExternal: [/wink/] }
  })
  const chunks = ('output' in output ? output.output : []).flatMap((one) =>
    one.type === 'chunk' ? [one] : []
  )
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<string>()
  const visit = (name: string): void => {
    const chunk = byName.get(name)
    if (!chunk || reached.has(name)) return
    reached.add(name)
    chunk.imports.forEach(visit)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName)
  return [...reached].flatMap((name) =>
    (byName.get(name)?.moduleIds ?? []).map((id) => path.relative(root, id).split(path.sep).join('/'))
  )
}

const heavy = (modules: readonly string[]) =>
  modules.filter((file) => /node_modules\/wink|src-main\/core\/(facts|claims)\//.test(file))

/** The language model alone takes a third of a second to load, on the way to the first window. */
describe('what takes long to load is loaded when it is needed', () => {
  it('by the window', async () => {
    const modules = await loadedAtStart('src-main/main.ts')
    expect(modules).toContain('src-main/services/index.ts')
    expect(heavy(modules)).toEqual([])
  })
  it('by the command line', async () => {
    const modules = await loadedAtStart('src-main/cli.ts')
    expect(modules).toContain('src-main/cli/commands.ts')
    expect(heavy(modules)).toEqual([])
  })
  it('and the worker does load it, or the two above could not fail', async () => {
    expect(heavy(await loadedAtStart('src-main/workers/pipeline.ts')).length).toBeGreaterThan(10)
  })
})
