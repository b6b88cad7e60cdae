import { z } from 'zod';
import { matchPost } from './builtin/matchPost.ts';
import { type BuiltinPost, postLibrary } from './builtin/postLibrary.ts';
import { type MemberClass, memberClasses } from './builtin/postModel.ts';
import {
  findTitularHolder,
  listHolders,
  nameSeat,
  type Organisation,
  type Post,
} from './orgRules.ts';

/**
 * One thing to look at. `span`: too many direct reports; `noHead`: a unit whose leading seat is
 * missing or vacant, `acting` naming who stands in; `memberClass`: one of the three core classes
 * of members that nobody belongs to, `seats` counting the vacant seats that would.
 */
export const OrgCheck = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('span'),
    seatId: z.string(),
    name: z.string(),
    reports: z.number().int(),
    limit: z.number().int(),
  }),
  z.object({
    kind: z.literal('noHead'),
    unitId: z.string(),
    unit: z.string(),
    acting: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('memberClass'),
    memberClass: z.enum(memberClasses),
    seats: z.number().int(),
  }),
]);
export type OrgCheck = z.infer<typeof OrgCheck>;

const builtinByCode: ReadonlyMap<string, BuiltinPost> = new Map(
  postLibrary.map((post) => [post.code, post]),
);

function classOf(post: Post | undefined): MemberClass | null {
  const code = post && (post.code ?? matchPost(post.name));
  return builtinByCode.get(code ?? '')?.memberClass ?? null;
}

function checkSpans(org: Organisation, limit: number): OrgCheck[] {
  const reports = new Map<string, number>();
  for (const [seatId, superiorSeatId] of org.superiorOf) {
    if (!org.seatById.get(seatId)?.inQuota) continue;
    reports.set(superiorSeatId, (reports.get(superiorSeatId) ?? 0) + 1);
  }
  return org.seats.flatMap(({ id }) => {
    const count = reports.get(id) ?? 0;
    if (count <= limit) return [];
    return [{ kind: 'span' as const, seatId: id, name: nameSeat(org, id), reports: count, limit }];
  });
}

function checkHeads(org: Organisation): OrgCheck[] {
  return org.units.flatMap(({ id, name, headSeatId }) => {
    const seatId = headSeatId ?? '';
    if (findTitularHolder(org, seatId)) return [];
    const acting = listHolders(org, seatId)[0]?.personName ?? null;
    return [{ kind: 'noHead' as const, unitId: id, unit: name, acting }];
  });
}

function checkMemberClasses(org: Organisation): OrgCheck[] {
  return memberClasses.flatMap((memberClass) => {
    const seats = org.seats.filter(
      ({ postId }) => classOf(org.postById.get(postId)) === memberClass,
    );
    const isCovered = seats.some(({ id }) => listHolders(org, id).length > 0);
    return isCovered ? [] : [{ kind: 'memberClass' as const, memberClass, seats: seats.length }];
  });
}

/** What the manager should look at in the organisation of one day; nothing while it is empty. */
export function checkOrganisation(org: Organisation, spanLimit: number): OrgCheck[] {
  if (org.seats.length === 0) return [];
  return [...checkHeads(org), ...checkSpans(org, spanLimit), ...checkMemberClasses(org)];
}
