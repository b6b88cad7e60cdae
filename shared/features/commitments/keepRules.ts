import { listUnitWithParents, type Organisation } from '#shared/features/org/orgRules.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import type { KeepFigure, KeepGrouping, KeepRates, KeepRow } from './keepModel.ts';
import type { Outcome } from './outcomeModel.ts';

/** One outcome of one week, with what its commitment is grouped by. */
export interface OutcomeFact {
  readonly commitmentId: string;
  readonly week: string;
  readonly outcome: Outcome;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly duty: string;
}

/** Of several weeks the latest one counts, so that a commitment counts once. */
export function takeLatest(facts: readonly OutcomeFact[]): OutcomeFact[] {
  const latest = new Map<string, OutcomeFact>();
  for (const fact of facts) {
    const known = latest.get(fact.commitmentId);
    if (!known || known.week < fact.week) latest.set(fact.commitmentId, fact);
  }
  return [...latest.values()];
}

/**
 * 兑现率 = 完成 ÷ (完成 + 部分 + 顺延), in % with one decimal; what was cancelled with a reason is
 * left out. Three kept, one put off and one cancelled is 3 ÷ 4 = 75.0.
 */
export function measureKeeping(facts: readonly { readonly outcome: Outcome }[]): KeepFigure {
  const counts = { done: 0, partial: 0, slipped: 0, cancelled: 0 };
  for (const { outcome } of facts) counts[outcome] += 1;
  const due = counts.done + counts.partial + counts.slipped;
  return { ...counts, rate: due === 0 ? null : Math.round((counts.done / due) * 1000) / 10 };
}

type Group = Pick<KeepRow, 'id' | 'name' | 'detail'>;

/** Parts of a duty's id; neither ids nor duties hold it. */
const separator = '\n';

interface Place {
  readonly unitId: string | null;
  readonly postId: string | null;
}

function placeOf(org: Organisation, personId: string | null): Place {
  const main = org.assignmentsOf.get(personId ?? '')?.find(({ kind }) => kind === 'main');
  const seat = main && org.seatById.get(main.seatId);
  return { unitId: seat?.unitId ?? null, postId: seat?.postId ?? null };
}

function unitGroups(org: Organisation, unitId: string | null): Group[] {
  const units = unitId === null ? [] : listUnitWithParents(org, unitId);
  if (units.length === 0) return [{ id: '', name: null, detail: null }];
  return units.map(({ id, name }) => ({ id, name, detail: null }));
}

function groupsOf(fact: OutcomeFact, by: KeepGrouping, org: Organisation): Group[] {
  const { ownerId, ownerName, duty } = fact;
  const { unitId, postId } = placeOf(org, ownerId);
  const postName = org.postById.get(postId ?? '')?.name ?? null;
  if (by === 'person') {
    const detail = org.unitById.get(unitId ?? '')?.name ?? null;
    return [{ id: ownerId ?? '', name: ownerName, detail }];
  }
  if (by === 'unit') return unitGroups(org, unitId);
  if (by === 'post') return [{ id: postId ?? '', name: postName, detail: null }];
  if (duty === '') return [{ id: '', name: null, detail: null }];
  return [{ id: [postId ?? '', duty].join(separator), name: duty, detail: postName }];
}

/**
 * The rate of everybody together and of each person, unit (with the units below it), post or duty,
 * by where the owner's main seat is; in pinyin order, what belongs nowhere last.
 */
export function groupKeeping(
  facts: readonly OutcomeFact[],
  by: KeepGrouping,
  org: Organisation,
): KeepRates {
  const latest = takeLatest(facts);
  const groups = new Map<string, { group: Group; members: OutcomeFact[] }>();
  for (const fact of latest) {
    for (const group of groupsOf(fact, by, org)) {
      const known = groups.get(group.id) ?? { group, members: [] };
      known.members.push(fact);
      groups.set(group.id, known);
    }
  }
  const rows = [...groups.values()]
    .map(({ group, members }) => ({ ...group, ...measureKeeping(members) }))
    .sort(
      (left, right) =>
        Number(left.name === null) - Number(right.name === null) ||
        compareByPinyin(left.name ?? '', right.name ?? '') ||
        left.id.localeCompare(right.id),
    );
  return { total: measureKeeping(latest), rows };
}

/** The commitments behind one row of `groupKeeping`, the latest week first. */
export function listKept(
  facts: readonly OutcomeFact[],
  row: { readonly by: KeepGrouping; readonly id: string },
  org: Organisation,
): OutcomeFact[] {
  return takeLatest(facts)
    .filter((fact) => groupsOf(fact, row.by, org).some(({ id }) => id === row.id))
    .sort((left, right) => right.week.localeCompare(left.week));
}
