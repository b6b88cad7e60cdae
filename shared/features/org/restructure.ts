import { listHolders, type Organisation, type Seat, type Unit } from './orgRules.ts';
import type { OrgTemplate, TemplateSeat } from './orgTemplate.ts';

/** What becomes of one unit of a template; `unit` null: it is opened. */
export interface PlacedUnit {
  readonly key: string;
  readonly unit: Unit | null;
}

/** What becomes of one seat of a template; `seat` null: it is opened. */
export interface PlacedSeat {
  readonly key: string;
  readonly seat: Seat | null;
}

/** How a template lies over an organisation; what is in neither list of it stays as it is. */
export interface Restructure {
  readonly template: OrgTemplate;
  readonly units: readonly PlacedUnit[];
  readonly seats: readonly PlacedSeat[];
  readonly stayingUnits: readonly Unit[];
  readonly stayingSeats: readonly Seat[];
}

/** Posts that may take one another's place when a structure has no seat of the very same. */
const nearPosts: Readonly<Record<string, readonly string[]>> = {
  cs_pre: ['cs'],
  cs_after: ['cs'],
  cs: ['cs_pre', 'cs_after'],
};

/** 客服部, 客服组 and 客服团队 are one unit to whoever works there. */
function stemOf(name: string): string {
  return name.replace(/(事业部|项目组|团队|小组|中心|部门|部|组)$/u, '') || name;
}

function takeFirst<Item>(pool: Item[], fits: (item: Item) => boolean): Item | null {
  const index = pool.findIndex(fits);
  return index < 0 ? null : (pool.splice(index, 1)[0] ?? null);
}

/** Every unit of the template to one of the organisation by its name, else by its stem. */
function placeUnits(org: Organisation, template: OrgTemplate) {
  const free = [...org.units];
  const placed = new Map<string, Unit | null>();
  for (const { key, name } of template.units) {
    placed.set(
      key,
      takeFirst(free, (unit) => unit.name === name),
    );
  }
  for (const { key, name } of template.units) {
    if (placed.get(key)) continue;
    placed.set(
      key,
      takeFirst(free, (unit) => stemOf(unit.name) === stemOf(name)),
    );
  }
  return { placed, free };
}

/**
 * Every seat of the template to one of the same post, held ones first and those of the same unit
 * before others; in a second round to one of a near post.
 */
function placeSeats(
  org: Organisation,
  template: OrgTemplate,
  unitOf: ReadonlyMap<string, Unit | null>,
) {
  const free = [...org.seats].sort(
    (left, right) =>
      Number(listHolders(org, right.id).length > 0) - Number(listHolders(org, left.id).length > 0),
  );
  const placed = new Map<string, Seat | null>();
  const isPost = (wanted: TemplateSeat, seat: Seat): boolean => {
    const post = org.postById.get(seat.postId);
    if (!post || seat.inQuota !== wanted.inQuota) return false;
    return wanted.postCode === null ? post.name === wanted.postName : post.code === wanted.postCode;
  };
  const isNear = (wanted: TemplateSeat, seat: Seat): boolean => {
    const code = org.postById.get(seat.postId)?.code;
    return !!code && seat.inQuota && !!nearPosts[wanted.postCode ?? '']?.includes(code);
  };
  const isHere = (wanted: TemplateSeat, seat: Seat) =>
    unitOf.get(wanted.unitKey)?.id === seat.unitId;
  const rounds = [
    (wanted: TemplateSeat, seat: Seat) => isPost(wanted, seat) && isHere(wanted, seat),
    isPost,
    (wanted: TemplateSeat, seat: Seat) => isNear(wanted, seat) && isHere(wanted, seat),
    isNear,
  ];
  for (const fits of rounds) {
    for (const wanted of template.seats) {
      if (placed.get(wanted.key)) continue;
      placed.set(
        wanted.key,
        takeFirst(free, (seat) => fits(wanted, seat)),
      );
    }
  }
  return { placed, free };
}

/** Lays a template over an organisation: nobody loses a seat, and nothing is closed. */
export function planRestructure(org: Organisation, template: OrgTemplate): Restructure {
  const units = placeUnits(org, template);
  const seats = placeSeats(org, template, units.placed);
  return {
    template,
    units: template.units.map(({ key }) => ({ key, unit: units.placed.get(key) ?? null })),
    seats: template.seats.map(({ key }) => ({ key, seat: seats.placed.get(key) ?? null })),
    stayingUnits: units.free,
    stayingSeats: seats.free,
  };
}
