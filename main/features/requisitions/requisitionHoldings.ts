import type { HoldingSource } from '#main/core/holdingSource.ts';
import type { HeldItem } from '#shared/features/careers/handoverModel.ts';
import { isSearchStage } from '#shared/features/recruiting/stages.ts';
import {
  findPersonName,
  listSeatTitles,
  loadRequisitions,
  type StoredRequisition,
  updateRequisition,
} from './requisitionStore.ts';

const columns = { hiringLead: 'lead', recruiter: 'recruiter' } as const;
type Role = keyof typeof columns;
const roles = ['hiringLead', 'recruiter'] as const satisfies readonly Role[];

function isUnderWay({ history }: StoredRequisition): boolean {
  const stage = history.at(-1)?.stage;
  return stage === undefined || isSearchStage(stage);
}

/** One search may be held in two parts, so the part stands in the id. */
function toItemId(role: Role, id: string): string {
  return `${role} ${id}`;
}

/** Searches under way that somebody leads or recruits for; a vacant part keeps the former name. */
export const requisitionHoldings: HoldingSource = {
  key: 'requisitions',
  isDated: false,
  listHeldBy: async ({ db }, { personId, day }) => {
    const requisitions = (await loadRequisitions(db)).filter(isUnderWay);
    const held = requisitions.flatMap((each) =>
      roles
        .filter((role) => each[columns[role]].personId === personId)
        .map((role) => ({ ...each, role })),
    );
    if (held.length === 0) return [];
    const titles = await listSeatTitles(db, day);
    return held.map(
      ({ id, role, seatId, wantedOn }): HeldItem => ({
        ...{ id: toItemId(role, id), role, title: titles.get(seatId) ?? '', dueOn: wantedOn },
      }),
    );
  },
  handOver: async ({ db, sequence }, { id: itemId, fromPersonId, toPersonId }) => {
    const [part = '', id = ''] = itemId.split(' ');
    const role = roles.find((each) => each === part);
    const requisition = (await loadRequisitions(db)).find((each) => each.id === id);
    if (!role || !requisition || !isUnderWay(requisition)) return;
    const party = requisition[columns[role]];
    const name = (await findPersonName(db, toPersonId ?? fromPersonId ?? '')) ?? '';
    const isTheirs = fromPersonId !== null || party.name === name;
    if (party.personId !== fromPersonId || !isTheirs) return;
    const changed = { ...requisition, [columns[role]]: { personId: toPersonId, name } };
    await updateRequisition(db, changed, sequence);
  },
};
