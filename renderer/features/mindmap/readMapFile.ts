import { client } from '#renderer/lib/client.ts';
import { packFile } from '#renderer/lib/packFile.ts';
import type { GivenOutline } from '#shared/documents/givenOutline.ts';

/** An outline and the file it came from. */
export interface GivenMap {
  readonly name: string;
  readonly outline: GivenOutline;
}

/** @throws Failure that says why the file is no outline. */
export async function readMapFile(file: File): Promise<GivenMap> {
  return { name: file.name, outline: await client.files.readOutline(await packFile(file)) };
}

/** The same for text of the clipboard. */
export function readMapText(text: string, name: string): Promise<GivenMap> {
  return readMapFile(new File([text], name));
}
