import { largestDrop } from '#shared/features/files/filesContract.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { toBase64 } from './toBase64.ts';

/**
 * A file the manager gave, as the door takes it.
 * @throws Failure `files.tooLarge`, or `files.damaged` when it cannot be read at all.
 */
export async function packFile(file: File): Promise<{ name: string; base64: string }> {
  if (file.size > largestDrop) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
  const base64 = await toBase64(file).catch(() => {
    throw new Failure({ code: 'invalid', key: 'files.damaged' });
  });
  return { name: file.name, base64 };
}
