import type { HoldingSource } from '#main/core/holdingSource.ts';
import { workingSheet } from '#shared/features/duties/sheetRules.ts';
import { deletePart, findPart, insertPart, listPartsOf } from './peopleStore.ts';
import { loadBooks } from './postVersions.ts';

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
    await deletePart(db, { dutyKey: held.dutyKey, personId: toPersonId });
    await insertPart(db, { ...held, personId: toPersonId });
  },
};
