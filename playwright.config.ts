import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  globalSetup: './tests/helpers/e2e-setup.mjs',
  // One window at a time: two would fight for the focus, which the keyboard tests need, and for two cores.
  workers: 1,
  // A test that passes the second time has found something: it fails.
  retries: 0,
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' }
})
