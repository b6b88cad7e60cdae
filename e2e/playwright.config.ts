import { defineConfig } from '@playwright/test';

/** One worker: every test opens windows, and two on one screen would take each other's focus. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
