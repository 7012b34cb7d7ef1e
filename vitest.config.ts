import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // For the runes of src-renderer/state/*.svelte.ts.
  plugins: [svelte({ configFile: false })],
  test: {
    include: ['tests/**/*.test.{ts,mjs}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Processes, not threads: a test that ends its process (a refused database, a native fault) must not take others along.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000
  }
})
