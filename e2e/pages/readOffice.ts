import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word, Excel or PowerPoint file whose names match, as one text of XML. */
export async function readOffice(path: string, part: RegExp): Promise<string> {
  const parts = unzipSync(await readFile(path), { filter: ({ name }) => part.test(name) });
  return Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

/** The body of a Word file, as XML. */
export const readWord = (path: string): Promise<string> =>
  readOffice(path, /^word\/document\.xml$/);
