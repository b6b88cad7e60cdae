import { defineConfig } from '@playwright/test';
import { hasOwnScreen } from './screen.ts';

/** Workers that share one screen would take each other's focus and clipboard. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/e2e',
  workers: hasOwnScreen ? '100%' : 1,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
