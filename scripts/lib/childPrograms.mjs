import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'vite';
import { isStale } from './build.mjs';
import { withLock } from './lock.mjs';
import { inProject } from './project.mjs';

/** Programs that unit tests start as processes of their own, by the name of what is built. */
const programs = {
  cli: 'main/cli.ts',
  job: 'main/job.ts',
  reader: 'main/reader.ts',
  verifier: 'main/verifier.ts',
  fakeElectron: 'main/jobs/fixtures/fakeElectron.ts',
  writeUntilKilled: 'main/testing/writeUntilKilled.ts',
};
const outDir = inProject('node_modules', '.cache', 'child-programs');
const stamp = inProject('node_modules', '.cache', 'child-programs.built');
const sources = ['main', 'shared', 'scripts/lib/childPrograms.mjs', 'package-lock.json'];

const external = ['better-sqlite3'];

async function buildPrograms() {
  const began = new Date();
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(programs).map(([name, path]) => [name, inProject(path)]),
        ),
        external: [...external, /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

async function buildIfStale() {
  const isOld = () =>
    isStale(
      sources.map((path) => inProject(path)),
      stamp,
    );
  if (isOld()) await withLock('child-programs', () => isOld() && buildPrograms());
}

/**
 * Before the unit tests: bundles the programs they start. From hundreds of sources such a process
 * takes half a second of processor time to begin, from a bundle as in the app a fifth of that.
 * @param {import('vitest/node').TestProject} project
 */
export async function setup(project) {
  project.onTestsRerun(buildIfStale);
  await buildIfStale();
}
