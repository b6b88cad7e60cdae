import { build, buildIfStale } from './lib/build.mjs';
import { withLock } from './lib/lock.mjs';
import { runMain } from './lib/run.mjs';

/** `npm run build`: page, main and preload into dist, whether or not a source changed, or `--if-stale` only then. */
await runMain(() =>
  process.argv.includes('--if-stale')
    ? buildIfStale()
    : withLock('build', () => build({ isLoud: true })),
);
