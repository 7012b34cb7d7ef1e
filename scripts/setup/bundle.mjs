import path from 'node:path'
import { build } from 'vite'
import { inProject, root } from './paths.mjs'

/**
 * A bundled module is no longer where its source was; what it finds beside itself is found by the source's place.
 * @type {import('vite').Plugin}
 */
const placesOfSources = {
  name: 'places-of-sources',
  transform(code, id) {
    if (!/\.m?ts$/.test(id) || !code.includes('import.meta.dirname')) return null
    return { code: code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))), map: null }
  }
}

/**
 * One TypeScript file and what it imports from the project as one module for Node 20, which reads no TypeScript.
 * @param {string} file
 */
export async function bundle(file) {
  const name = path.basename(file, '.ts')
  const outDir = inProject('node_modules', '.cache', 'factwright', name)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [placesOfSources],
    build: {
      ssr: file,
      outDir,
      target: 'node20',
      sourcemap: true,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } }
    }
  })
  return path.join(outDir, `${name}.mjs`)
}
