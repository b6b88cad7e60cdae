import { basename, dirname, extname, join } from 'node:path';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { withoutDeviceName } from '#shared/lib/fileName.ts';

/**
 * The path to write: what the user chose, with the extension some save dialogs leave off. The
 * dialog asked about replacing the name it showed, so a completed name never replaces a file.
 */
export function completeName(
  chosen: string,
  format: FileFormat,
  exists: (path: string) => boolean,
): string {
  const extension = `.${format}`;
  const device = withoutDeviceName(basename(chosen));
  if (device !== basename(chosen))
    return completeName(join(dirname(chosen), device), format, exists);
  if (extname(chosen).toLowerCase() === extension) return chosen;
  let path = chosen + extension;
  for (let count = 2; exists(path); count += 1) path = `${chosen} (${count})${extension}`;
  return path;
}
