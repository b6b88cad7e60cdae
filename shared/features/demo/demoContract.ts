import { z } from 'zod';
import { command } from '#shared/ipc/procedure.ts';

/** A demo record that stays because something of the user's refers to it. */
export const KeptRecord = z.object({ table: z.string(), title: z.string() });
export type KeptRecord = z.infer<typeof KeptRecord>;

export const demoContract = {
  /** Fills a new, empty workspace with the demo team, relative to today. */
  fill: command(
    z.object({ size: z.enum(['team', 'large']).default('team') }),
    z.object({ records: z.number().int() }),
  ),
  /** Removes exactly what `fill` brought, except what the user's own records need. */
  remove: command(z.object({}), z.object({ removed: z.number().int(), kept: z.array(KeptRecord) })),
};
