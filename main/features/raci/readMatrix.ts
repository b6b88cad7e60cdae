import type { QueryContext } from '#main/core/context.ts';
import { listDuties } from '#main/features/duties/index.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import type { Organisation } from '#shared/features/org/orgRules.ts';
import type { RaciColumn, RaciMatrix, RaciParties } from '#shared/features/raci/raciModel.ts';
import { checkMatter } from '#shared/features/raci/raciRules.ts';
import { loadMatters, loadPartyNames, type MatterWithCells } from './raciStore.ts';

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

interface Held {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

function heldPosts(org: Organisation): Held[] {
  return org.seats.map(({ postId, unitId }) => ({
    id: postId,
    name: org.postById.get(postId)?.name ?? '',
    unit: org.unitById.get(unitId)?.name ?? '',
  }));
}

function heldByPeople(org: Organisation): Held[] {
  return org.seats.flatMap(({ id, unitId }) =>
    (org.holdersOf.get(id) ?? []).map(({ personId, personName }) => ({
      id: personId,
      name: personName,
      unit: org.unitById.get(unitId)?.name ?? '',
    })),
  );
}

function inOrderOfUnits(org: Organisation, held: readonly Held[]): Held[] {
  const rank = new Map(org.units.map(({ name }, index) => [name, index]));
  const rankOf = ({ unit }: Held) => rank.get(unit) ?? org.units.length;
  return [...held].sort((left, right) => rankOf(left) - rankOf(right));
}

function toColumns(held: readonly Held[]): RaciColumn[] {
  const byId = Map.groupBy(held, ({ id }) => id);
  return [...byId].map(([id, places]) => ({
    id,
    name: places[0]?.name ?? '',
    units: [...new Set(places.map(({ unit }) => unit))],
  }));
}

/** Parties of today, and after them those that stand in a row but hold nothing any more. */
async function listColumns(
  { db }: ReadContext,
  org: Organisation,
  given: { readonly parties: RaciParties; readonly matters: readonly MatterWithCells[] },
): Promise<RaciColumn[]> {
  const { parties, matters } = given;
  const held = parties === 'posts' ? heldPosts(org) : heldByPeople(org);
  const columns = toColumns(inOrderOfUnits(org, held));
  const known = new Set(columns.map(({ id }) => id));
  const used = new Set(matters.flatMap(({ cells }) => cells.map(({ partyId }) => partyId)));
  const others = [...used].filter((id) => !known.has(id));
  const names = await loadPartyNames(db, parties, others);
  return [...columns, ...names.map((row) => ({ ...row, units: [] }))];
}

export async function readMatrix(context: ReadContext, parties: RaciParties): Promise<RaciMatrix> {
  const { db, clock } = context;
  const org = await loadOrganisation(db, clock.today());
  const matters = await loadMatters(db, parties);
  const duties = new Map((await listDuties(db)).map((duty) => [duty.key, duty]));
  const units = new Map(toColumns(heldPosts(org)).map((column) => [column.id, column.units]));
  return {
    parties,
    columns: await listColumns(context, org, { parties, matters }),
    matters: matters.map(({ id, title, dutyKey, cells }) => {
      const duty = duties.get(dutyKey ?? '');
      return {
        id,
        title: duty?.title ?? title,
        isDuty: duty !== undefined,
        postName: duty?.postName ?? '',
        units: units.get(duty?.postId ?? '') ?? [],
        cells: [...cells],
        flags: checkMatter(cells),
      };
    }),
  };
}
