import { defineConfig } from '@playwright/test'

/** `npm run pictures`: the pictures of docs/pictures, taken anew from the real window. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results',
  globalSetup: '../helpers/e2e-setup.mjs',
  workers: 1,
  timeout: 120_000,
  reporter: [['list']]
})
