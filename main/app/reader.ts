import { askReader } from '#main/reader/askReader.ts';
import type { GivenFile } from '#main/reader/readerMessages.ts';
import { builtPaths } from './paths.ts';
import { measureMemory } from './spawnJob.ts';
import { spawnUtility } from './spawnUtility.ts';

/** The text of a file somebody else made, read in a process of its own. */
export function readGivenFile(file: GivenFile): Promise<string> {
  return askReader(() => spawnUtility(builtPaths.reader, 'Crewbook Reader'), file, {
    measureMemory,
  });
}
