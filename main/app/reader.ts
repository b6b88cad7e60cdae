import { askReader } from '#main/reader/askReader.ts';
import type { FromReader, GivenFile, ToReader } from '#main/reader/readerMessages.ts';
import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { builtPaths } from './paths.ts';
import { measureMemory } from './spawnJob.ts';
import { spawnUtility } from './spawnUtility.ts';

const spawnReader = () => spawnUtility<ToReader, FromReader>(builtPaths.reader, 'Crewbook Reader');

/** Tables being read, by the token the page gave them. */
const running = new Map<string, AbortController>();

/** The text of a file somebody else made, read in a process of its own. */
export function readGivenFile(file: GivenFile): Promise<string> {
  return askReader(spawnReader, file, { as: 'text', measureMemory });
}

/** The outline of a file somebody else made, read likewise. */
export function readGivenOutline(file: GivenFile): Promise<GivenOutline> {
  return askReader(spawnReader, file, { as: 'outline', measureMemory });
}

/** What a Word template holds, read likewise. */
export function inspectTemplate(file: GivenFile): Promise<readonly string[]> {
  return askReader(spawnReader, file, { as: 'template', measureMemory });
}

/** The table in a file somebody else made, read likewise. */
export async function readGivenTable(file: GivenFile, workToken: string): Promise<GivenTable> {
  const abort = new AbortController();
  running.set(workToken, abort);
  try {
    return await askReader(spawnReader, file, {
      as: 'table',
      measureMemory,
      signal: abort.signal,
    });
  } finally {
    running.delete(workToken);
  }
}

export function cancelReading(workToken: string): void {
  running.get(workToken)?.abort();
}
