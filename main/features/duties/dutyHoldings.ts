import { z } from 'zod';
import type { CommandContext } from '#main/core/context.ts';
import type { HandOver, HoldingSource } from '#main/core/holdingSource.ts';
import { DutyPart } from '#shared/features/duties/dutiesModel.ts';
import { workingSheet } from '#shared/features/duties/sheetRules.ts';
import { deletePart, findPart, findPartOf, insertPart, listPartsOf } from './peopleStore.ts';
import { loadBooks } from './postVersions.ts';

/** The part as it was, and what the receiver had in the same duty before. */
const Memory = z.object({
  dutyKey: z.string(),
  part: DutyPart,
  receiver: z.object({ id: z.string(), part: DutyPart }).nullable(),
});

/** Who takes a backup over stays in charge if they were. */
function strongest(part: DutyPart, own: DutyPart | undefined): DutyPart {
  return own === 'main' ? own : part;
}

async function remember({ db }: CommandContext, { id, toPersonId }: HandOver): Promise<string> {
  const held = await findPart(db, id);
  if (!held) return '';
  const { dutyKey, part } = held;
  const own = toPersonId === null ? undefined : await findPartOf(db, dutyKey, toPersonId);
  const receiver = own ? { id: own.id, part: own.part } : null;
  return JSON.stringify({ dutyKey, part, receiver } satisfies z.infer<typeof Memory>);
}

/** Only while it still lies where it was handed to; what somebody gave the leaver since stays. */
async function handBack(
  { db }: CommandContext,
  { id, fromPersonId, toPersonId }: HandOver,
  memory: string,
): Promise<void> {
  if (memory === '' || toPersonId === null) return;
  const { dutyKey, part, receiver } = Memory.parse(JSON.parse(memory));
  if (fromPersonId !== null) {
    const taken = await findPart(db, id);
    const isAsGiven = taken?.part === strongest(part, receiver?.part);
    if (taken?.personId !== fromPersonId || !isAsGiven) return;
    await deletePart(db, taken);
    if (receiver) await insertPart(db, { ...receiver, dutyKey, personId: fromPersonId });
  }
  if (await findPartOf(db, dutyKey, toPersonId)) return;
  await insertPart(db, { id, dutyKey, personId: toPersonId, part });
}

/** Duties given to somebody by name; those of a post go with its seat. */
export const dutyHoldings: HoldingSource = {
  key: 'duties',
  isDated: false,
  listHeldBy: async ({ db }, { personId }) => {
    const parts = await listPartsOf(db, personId);
    if (parts.length === 0) return [];
    const duties = (await loadBooks(db)).flatMap(({ versions }) => workingSheet(versions).duties);
    const titles = new Map(duties.map(({ key, title }) => [key, title]));
    return parts.flatMap(({ id, dutyKey, part }) => {
      const title = titles.get(dutyKey);
      const role = part === 'main' ? ('dutyMain' as const) : ('dutyBackup' as const);
      return title === undefined ? [] : [{ id, role, title, dueOn: null }];
    });
  },
  handOver: async ({ db }, { id, fromPersonId, toPersonId }) => {
    const held = await findPart(db, id);
    if (!held || held.personId !== fromPersonId) return;
    await deletePart(db, held);
    if (toPersonId === null) return;
    const own = await findPartOf(db, held.dutyKey, toPersonId);
    if (own) await deletePart(db, own);
    await insertPart(db, { ...held, personId: toPersonId, part: strongest(held.part, own?.part) });
  },
  returning: { remember, handBack },
};
