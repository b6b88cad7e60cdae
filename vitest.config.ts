import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node on real SQLite; pages are tested in the real app by e2e. */
export default defineConfig({
  test: {
    include: ['{main,shared,renderer,scripts,bench}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // Files share a worker's modules: loading them anew for each took a quarter of all CPU time.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
