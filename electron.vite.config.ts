import fs from 'node:fs'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'

// Built for the oldest runtime served, whichever Electron is in use: see docs/decisions/0001-set-up-on-first-use.md.
const NODE = 'node20'
const CHROME = 'chrome130'

const from = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts)

/** `main` or `renderer` builds that half alone; scripts/setup/build.mjs says which is stale. */
const half = process.env['FACTWRIGHT_BUILD']

/** A build for use goes beside the one in use, whose place it takes when it is whole; one for development goes there. */
const out = (name: string): string => from('out', half === undefined ? name : `${name}.next`)

/** The entries that exist, by their name in the output. */
function entries(named: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(named).filter(([, file]) => fs.existsSync(file)))
}

/** Every file directly in src-main/workers is a worker of its own: out/main/workers/<name>.js. */
function workers(): Record<string, string> {
  const folder = from('src-main/workers')
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  return Object.fromEntries(
    files.map((name) => [`workers/${path.basename(name, '.ts')}`, path.join(folder, name)])
  )
}

const main = {
  build: {
    outDir: out('main'),
    target: NODE,
    externalizeDeps: false,
    sourcemap: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { ...entries({ main: from('src-main/main.ts'), cli: from('src-main/cli.ts') }), ...workers() },
      // Native: it finds its binary beside itself. All else is bundled: the language model and the date parser load in
      // 0.22 s of processor time as one file and in 0.36 s as the hundreds they come in.
      external: ['better-sqlite3'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
    }
  }
}

const preload = {
  build: {
    outDir: out('preload'),
    target: NODE,
    externalizeDeps: false,
    sourcemap: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { preload: from('src-main/preload.ts') },
      // A sandboxed preload is one CommonJS file: it can neither be a module nor require another file.
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs', codeSplitting: false }
    }
  }
}

const renderer = {
  root: from('src-renderer'),
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: out('renderer'),
    target: CHROME,
    sourcemap: true,
    // The content policy has no `data:` for fonts: every asset stays a file.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: entries({ index: from('src-renderer/index.html'), pupil: from('src-renderer/pupil/index.html') })
    }
  }
}

export default defineConfig({
  ...(half !== 'renderer' && { main, preload }),
  ...(half !== 'main' && { renderer })
})
