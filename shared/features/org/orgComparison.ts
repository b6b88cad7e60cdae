import { z } from 'zod';
import { WorkToken } from '#shared/features/files/filesModel.ts';
import { covers, type Stay } from '#shared/features/people/stayRules.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { Headcount } from './orgModel.ts';
import {
  countHeadcount,
  findManager,
  listHolders,
  listUnitWithParents,
  nameSeat,
  type Organisation,
} from './orgRules.ts';

export const TwoDays = z.object({ from: z.iso.date(), to: z.iso.date() });
export type TwoDays = z.infer<typeof TwoDays>;

export const noticeFormats = ['docx', 'pdf', 'md', 'png'] as const;
export type NoticeFormat = (typeof noticeFormats)[number];
export const OrgNoticeExport = TwoDays.extend({
  workToken: WorkToken,
  format: z.enum(noticeFormats),
  language: z.enum(languages),
});

/** What one of somebody's posts, or their manager, was before and is after; null: none. */
const PersonShift = z.object({
  kind: z.enum(['main', 'concurrent', 'acting', 'manager']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type PersonShift = z.infer<typeof PersonShift>;

const PersonAtWork = z.object({
  personId: z.string(),
  name: z.string(),
  /** Unit and post of the main post; empty without one. */
  post: z.string(),
});
export type PersonAtWork = z.infer<typeof PersonAtWork>;

const PersonMoved = z.object({
  personId: z.string(),
  name: z.string(),
  shifts: z.array(PersonShift).min(1),
});
export type PersonMoved = z.infer<typeof PersonMoved>;

const UnitShift = z.object({
  unitId: z.string(),
  name: z.string(),
  kind: z.enum(['opened', 'closed', 'renamed', 'moved', 'head']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type UnitShift = z.infer<typeof UnitShift>;

/** How many seats of a post a unit has; 兼 seats are not counted. */
const QuotaShift = z.object({
  unitId: z.string(),
  unitName: z.string(),
  postName: z.string(),
  before: z.number().int(),
  after: z.number().int(),
});
export type QuotaShift = z.infer<typeof QuotaShift>;

/** What differs between the organisation of two days. */
export const OrgComparison = z.object({
  workspaceName: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  headcountBefore: Headcount,
  headcountAfter: Headcount,
  joined: z.array(PersonAtWork),
  left: z.array(PersonAtWork),
  moved: z.array(PersonMoved),
  units: z.array(UnitShift),
  quotas: z.array(QuotaShift),
});
export type OrgComparison = z.infer<typeof OrgComparison>;

/** Somebody on the roster with all their times in the team. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly stays: readonly Stay[];
}

function isMember(org: Organisation, { id, stays }: Member): boolean {
  if (org.assignmentsOf.has(id)) return true;
  return stays.some((stay) => stay.firstOn !== null && covers(stay, org.asOf));
}

/** A post in a unit, whichever seat of it somebody holds. */
interface HeldPost {
  readonly key: string;
  readonly text: string;
  /** With all units above, for posts of units that share a name. */
  readonly fullText: string;
}

function describePost(org: Organisation, seatId: string): HeldPost {
  const { unitId = '', postId = '' } = org.seatById.get(seatId) ?? {};
  const post = org.postById.get(postId)?.name ?? '';
  const units = listUnitWithParents(org, unitId).map(({ name }) => name);
  const join = (names: readonly string[]) => [...names, post].filter(Boolean).join(' ');
  return {
    key: `${unitId} ${postId}`,
    text: join(units.slice(0, 1)),
    fullText: join(units.toReversed()),
  };
}

function listPosts(org: Organisation, personId: string, kind: string): HeldPost[] {
  return (org.assignmentsOf.get(personId) ?? [])
    .filter((assignment) => assignment.kind === kind)
    .map(({ seatId }) => describePost(org, seatId));
}

function atWork(org: Organisation, { id, name }: Member): PersonAtWork {
  return { personId: id, name, post: listPosts(org, id, 'main')[0]?.text ?? '' };
}

/** Posts only one of both has, paired where one came in the place of another. */
function pairShifts(
  kind: PersonShift['kind'],
  before: readonly HeldPost[],
  after: readonly HeldPost[],
): PersonShift[] {
  const without = (posts: readonly HeldPost[], others: readonly HeldPost[]) =>
    posts.filter(({ key }) => others.every((other) => other.key !== key));
  const [gone, come] = [without(before, after), without(after, before)];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [old, now] = [gone[index], come[index]];
    const shown = old?.text === now?.text ? 'fullText' : 'text';
    return { kind, before: old?.[shown] ?? null, after: now?.[shown] ?? null };
  });
}

function listShifts(before: Organisation, after: Organisation, personId: string): PersonShift[] {
  const posts = (['main', 'concurrent', 'acting'] as const).flatMap((kind) =>
    pairShifts(kind, listPosts(before, personId, kind), listPosts(after, personId, kind)),
  );
  const old = findManager(before, personId);
  const now = findManager(after, personId);
  if (old?.personId === now?.personId) return posts;
  return [...posts, { kind: 'manager', before: old?.name ?? null, after: now?.name ?? null }];
}

function describeHead(org: Organisation, headSeatId: string | null): string | null {
  if (headSeatId === null || !org.seatById.has(headSeatId)) return null;
  return listHolders(org, headSeatId).length === 0 ? null : nameSeat(org, headSeatId);
}

function compareUnits(before: Organisation, after: Organisation): UnitShift[] {
  const shifts: UnitShift[] = [];
  for (const { id, name } of before.units) {
    if (!after.unitById.has(id)) {
      shifts.push({ unitId: id, name, kind: 'closed', before: name, after: null });
    }
  }
  for (const unit of after.units) {
    const { id: unitId, name } = unit;
    const old = before.unitById.get(unitId);
    const add = (kind: UnitShift['kind'], was: string | null, is: string | null): void => {
      if (was !== is) shifts.push({ unitId, name, kind, before: was, after: is });
    };
    if (!old) {
      add('opened', null, name);
      continue;
    }
    const parentOf = (org: Organisation, id: string | null) =>
      id === null ? null : (org.unitById.get(id)?.name ?? null);
    add('renamed', old.name, name);
    if (old.parentUnitId !== unit.parentUnitId) {
      add('moved', parentOf(before, old.parentUnitId), parentOf(after, unit.parentUnitId));
    }
    add('head', describeHead(before, old.headSeatId), describeHead(after, unit.headSeatId));
  }
  return shifts;
}

function countQuota(org: Organisation): Map<string, QuotaShift> {
  const counts = new Map<string, QuotaShift>();
  for (const { unitId, postId, inQuota } of org.seats) {
    if (!inQuota) continue;
    const key = `${unitId} ${postId}`;
    const found = counts.get(key) ?? {
      unitId,
      unitName: org.unitById.get(unitId)?.name ?? '',
      postName: org.postById.get(postId)?.name ?? '',
      before: 0,
      after: 0,
    };
    counts.set(key, { ...found, after: found.after + 1 });
  }
  return counts;
}

function compareQuotas(before: Organisation, after: Organisation): QuotaShift[] {
  const old = countQuota(before);
  const now = countQuota(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    const row = is ?? was;
    if (!row || was?.after === is?.after) return [];
    return [{ ...row, before: was?.after ?? 0, after: is?.after ?? 0 }];
  });
}

/**
 * Who joined, left or moved, and which units and seats opened or closed, between two days. A
 * person counts by unit, post and manager, not by seat: changing places with a neighbour of the
 * same post is no move.
 */
export function compareOrganisations(
  before: Organisation,
  after: Organisation,
  { members, workspaceName }: { members: readonly Member[]; workspaceName: string },
): OrgComparison {
  const stayed = members.filter((one) => isMember(before, one) && isMember(after, one));
  return {
    workspaceName,
    from: before.asOf,
    to: after.asOf,
    headcountBefore: countHeadcount(before, before.seats),
    headcountAfter: countHeadcount(after, after.seats),
    joined: members
      .filter((one) => !isMember(before, one) && isMember(after, one))
      .map((one) => atWork(after, one)),
    left: members
      .filter((one) => isMember(before, one) && !isMember(after, one))
      .map((one) => atWork(before, one)),
    moved: stayed.flatMap(({ id, name }) => {
      const shifts = listShifts(before, after, id);
      return shifts.length === 0 ? [] : [{ personId: id, name, shifts }];
    }),
    units: compareUnits(before, after),
    quotas: compareQuotas(before, after),
  };
}

/** Whether both days show the same organisation. */
export function isUnchanged({ joined, left, moved, units, quotas }: OrgComparison): boolean {
  return [joined, left, moved, units, quotas].every((list) => list.length === 0);
}
