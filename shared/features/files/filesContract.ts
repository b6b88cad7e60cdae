import { z } from 'zod';
import { GivenOutline } from '#shared/documents/givenOutline.ts';
import { GivenTable } from '#shared/documents/givenTable.ts';
import { local } from '#shared/ipc/procedure.ts';
import { WorkToken } from './filesModel.ts';

/** A weekly report is never larger; in bytes. */
export const largestDrop = 20 * 1024 * 1024;

export const filesContract = {
  /** For the button that pastes; asked only on the user's click. */
  readClipboard: local(z.object({}), z.object({ text: z.string() })),
  /** A dropped Word, Excel or text file as text. It comes as bytes: the page knows no path. */
  read: local(
    z.object({ name: z.string().max(255), base64: z.base64().max(largestDrop * 1.4) }),
    z.object({ text: z.string() }),
  ),
  /** The table in a dropped or chosen file, its cells as they stand in it. */
  readTable: local(
    z.object({
      name: z.string().max(255),
      base64: z.base64().max(largestDrop * 1.4),
      workToken: WorkToken,
    }),
    GivenTable,
  ),
  /** The outline in a dropped, chosen or pasted text, level by level. */
  readOutline: local(
    z.object({ name: z.string().max(255), base64: z.base64().max(largestDrop * 1.4) }),
    GivenOutline,
  ),
  open: local(z.object({ token: z.string().max(60) }), z.object({})),
  reveal: local(z.object({ token: z.string().max(60) }), z.object({})),
  cancel: local(z.object({ workToken: WorkToken }), z.object({})),
};
