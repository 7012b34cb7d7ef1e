import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'vite'

/**
 * A script of tests/children made into one JavaScript file that Node runs by itself, for tests of what only happens
 * to a whole process. Libraries stay outside, by their absolute paths.
 * @returns the file's path in `folder`
 */
export async function bundle(script: string, folder: string): Promise<string> {
  const entry = path.resolve(import.meta.dirname, '../children', script)
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')
  const name = path.basename(script, '.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'better-sqlite3': sqlite } },
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { external: [sqlite], output: { entryFileNames: `${name}.mjs` } }
    }
  })
  return path.join(folder, `${name}.mjs`)
}
