import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const compileCache = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

/** Unit tests run in plain Node on real SQLite; pages are tested in the real app by e2e. */
export default defineConfig({
  test: {
    include: ['{main,shared,renderer,scripts,bench}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    globalSetup: 'scripts/lib/childPrograms.mjs',
    // Files share a worker's modules: loading them anew for each took a quarter of all CPU time.
    isolate: false,
    // Every core, where Vitest would leave one idle.
    maxWorkers: '100%',
    // Tests start dozens of processes of ours; half of their start was compiling the same modules.
    env: { NODE_COMPILE_CACHE: compileCache },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
