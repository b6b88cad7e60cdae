import { z } from 'zod';
import { draft, query } from '#shared/ipc/procedure.ts';

const DraftKey = z.string().min(1).max(120);

/** Half-typed text, one per key (`report:PERSON:WEEK`, `paste`, …). Never part of history. */
export const draftsContract = {
  read: query(
    z.object({ key: DraftKey }),
    z.object({ content: z.string(), savedAt: z.string() }).nullable(),
  ),
  save: draft(
    z.object({ key: DraftKey, content: z.string().max(20_000_000) }),
    z.object({ savedAt: z.string() }),
  ),
  discard: draft(z.object({ key: DraftKey }), z.object({})),
};
