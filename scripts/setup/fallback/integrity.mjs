import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../../lib/run.mjs';

/**
 * Refuses a file whose bytes are not the pinned ones.
 * @param {string} file
 * @param {string} integrity `sha512-<base64>`
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return;
  throw new SetupError(
    `The fetched Electron package is not the pinned one and was not unpacked.\n` +
      `wanted ${integrity}\nfound  ${found}`,
  );
}
