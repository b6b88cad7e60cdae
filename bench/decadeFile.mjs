import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../scripts/lib/project.mjs';

/** The last day of the generated ten years. Fixed, so that every run measures the same rows. */
export const decadeToday = '2026-06-14';

/** What decides the rows of the file; no more, since making it anew takes minutes. */
const generator = [
  'main/commandLine/demoVerb.ts',
  'main/db/history/{rowHashes,withoutHistory}.ts',
  'main/db/migrations/*.ts',
  'main/features/demo/{bulkInserts,bulkTemplates,fillOrganisation,loadBulk}.ts',
  'shared/features/demo/{compose*,fillPhrase,products,seededRandom,writeReport,writingStyles}.ts',
  'shared/features/demo/{large,phrases}/*.ts',
];

function hashGenerator() {
  const paths = globSync(generator, { cwd: inProject() }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  const hash = createHash('sha256').update(decadeToday);
  for (const path of paths.toSorted()) hash.update(path).update(readFileSync(inProject(path)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The workspace with 100 people, 52,000 reports and 100,000 commitments. Made once and kept in
 * node_modules/.cache until the code that makes it changes; never opened where it lies.
 * @param {(line: string) => void} say
 * @returns {string} path of the file to copy
 */
export function provideDecade(say) {
  const folder = inProject('node_modules', '.cache', 'crewbook-bench');
  const path = join(folder, `decade-${hashGenerator()}.crewbook`);
  if (existsSync(path)) return path;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('making the decade workspace, which takes some minutes once');
  const words = ['demo', '--workspace', path, '--size', 'decade', '--today', decadeToday];
  const made = spawnSync(process.execPath, [inProject('main', 'cli.ts'), ...words], {
    stdio: ['ignore', 2, 2],
  });
  if (made.status !== 0) throw new Error('the decade workspace could not be made');
  return path;
}
