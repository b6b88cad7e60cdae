import { client } from '#renderer/lib/client.ts';
import { toBase64 } from '#renderer/lib/toBase64.ts';
import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import { largestDrop } from '#shared/features/files/filesContract.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** An outline and the file it came from. */
export interface GivenMap {
  readonly name: string;
  readonly outline: GivenOutline;
}

/** @throws Failure that says why the file is no outline. */
export async function readMapFile(file: File): Promise<GivenMap> {
  if (file.size > largestDrop) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
  const base64 = await toBase64(file);
  return { name: file.name, outline: await client.files.readOutline({ name: file.name, base64 }) };
}

/** The same for text of the clipboard. */
export function readMapText(text: string, name: string): Promise<GivenMap> {
  return readMapFile(new File([text], name));
}
