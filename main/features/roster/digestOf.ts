import { createHash } from 'node:crypto';
import type { JudgedRoster } from '#shared/features/roster/judgeRoster.ts';

/** Stands for everything an import does: who is written, each field from what to what, and where. */
export function digestOf({ preview, places }: JudgedRoster): string {
  const written = preview.rows
    .filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ number, name, personId, changes }) => [number, name, personId, changes]);
  return createHash('sha256')
    .update(JSON.stringify([written, places]))
    .digest('hex');
}
