import { build } from './lib/build.mjs';
import { withLock } from './lib/lock.mjs';
import { runMain } from './lib/run.mjs';

/** `npm run build`: page, main and preload into dist, whether or not a source changed. */
await runMain(() => withLock('build', () => build({ isLoud: true })));
