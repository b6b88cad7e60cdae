import type { CommandContext } from '#main/core/context.ts';
import { listDuties, readCoverage } from '#main/features/duties/index.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import type { DutyCover } from '#shared/features/duties/dutiesModel.ts';
import { findManager, type Organisation } from '#shared/features/org/orgRules.ts';
import type { RaciCell, RaciParties } from '#shared/features/raci/raciModel.ts';
import { changeRoles, rolesOf } from '#shared/features/raci/raciRules.ts';
import { insertMatter, loadMatters, storeCell } from './raciStore.ts';

/** The post the first seat of a post reports to, past seats of its own; itself at the top. */
function postAbove(org: Organisation, postId: string): string {
  const passed = new Set<string>();
  let seatId = org.seats.find((seat) => seat.postId === postId)?.id;
  while (seatId !== undefined && !passed.has(seatId)) {
    passed.add(seatId);
    seatId = org.superiorOf.get(seatId);
    const above = org.seatById.get(seatId ?? '')?.postId;
    if (above !== undefined && above !== postId) return above;
  }
  return postId;
}

/** Who does it and who answers for it. */
function cellsFor(org: Organisation, cover: DutyCover, parties: RaciParties): RaciCell[] {
  const [first] = cover.main;
  if (parties === 'people' && first === undefined) return [];
  const doers = parties === 'posts' ? [cover.postId] : cover.main.map(({ personId }) => personId);
  const accountable =
    parties === 'posts'
      ? postAbove(org, cover.postId)
      : (findManager(org, first?.personId ?? '')?.personId ?? first?.personId ?? '');
  const cells: RaciCell[] = doers.map((partyId) => ({ partyId, roles: ['R'] }));
  const roles = changeRoles(rolesOf(cells, accountable), 'A', true);
  return [
    ...cells.filter(({ partyId }) => partyId !== accountable),
    { partyId: accountable, roles },
  ];
}

/** A duty that moves is in force at both posts until the first one publishes: it is the second's. */
async function readCoversOnce(context: CommandContext): Promise<DutyCover[]> {
  const postOf = new Map(
    (await listDuties(context.db)).map(({ key, postId }) => [key, postId] as const),
  );
  const byDuty = Map.groupBy(await readCoverage(context), ({ dutyKey }) => dutyKey);
  return [...byDuty].flatMap(
    ([key, covers]) => covers.find(({ postId }) => postId === postOf.get(key)) ?? covers[0] ?? [],
  );
}

function isIn(org: Organisation, postId: string, unitName: string | null): boolean {
  if (unitName === null) return true;
  const seats = org.seats.filter((seat) => seat.postId === postId);
  return seats.some(({ unitId }) => org.unitById.get(unitId)?.name === unitName);
}

/** A row for every duty in force that has none. */
export async function generateMatters(
  context: CommandContext,
  { parties, unitName }: { readonly parties: RaciParties; readonly unitName: string | null },
): Promise<{ added: number }> {
  const { db, clock, newId, sequence } = context;
  const org = await loadOrganisation(db, clock.today());
  const known = new Set((await loadMatters(db, parties)).map(({ dutyKey }) => dutyKey));
  const covers = (await readCoversOnce(context)).filter(
    ({ dutyKey, postId }) => !known.has(dutyKey) && isIn(org, postId, unitName),
  );
  for (const cover of covers) {
    const matter = { id: newId(), parties, title: cover.title, dutyKey: cover.dutyKey };
    await insertMatter(db, matter, sequence);
    for (const cell of cellsFor(org, cover, parties)) await storeCell(context, matter, cell);
  }
  return { added: covers.length };
}
