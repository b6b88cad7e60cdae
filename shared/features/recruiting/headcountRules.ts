import {
  countHeadcount,
  findTitularHolder,
  listUnitWithChildren,
  listUnitWithParents,
  type Organisation,
  type Seat,
} from '#shared/features/org/orgRules.ts';
import { orderUnits, type SeatStages } from '#shared/features/org/orgViews.ts';
import type { HeadcountTable, HiringHeadcount } from './recruitingModel.ts';

/** What is known of filling the seats of a day. */
export interface Filling {
  readonly stages: SeatStages;
  /** Seats somebody holds from a later day on: as good as filled, though nobody is there yet. */
  readonly promised: ReadonlySet<string>;
}

/** vacancy = 编制 − 在岗 − 已发offer (domain.md §2.3); an acting holder leaves a seat vacant. */
function countHiring(
  org: Organisation,
  seats: readonly Seat[],
  { stages, promised }: Filling,
): HiringHeadcount {
  const headcount = countHeadcount(org, seats);
  const vacant = seats.filter(({ id, inQuota }) => inQuota && !findTitularHolder(org, id));
  const hasOffer = (id: string) => promised.has(id) || stages.get(id) === 'offer';
  const offer = vacant.filter(({ id }) => hasOffer(id)).length;
  return {
    ...headcount,
    acting: vacant.filter(({ id }) => (org.holdersOf.get(id) ?? []).length > 0).length,
    offer,
    gap: headcount.vacant - offer,
    hiring: vacant.filter(({ id }) => stages.has(id)).length,
    unsought: vacant.filter(({ id }) => !stages.has(id) && !promised.has(id)).length,
  };
}

export function countHeadcountTable(org: Organisation, filling: Filling): HeadcountTable {
  return {
    asOf: org.asOf,
    units: orderUnits(org.units).map(({ id, name }) => {
      const below = new Set(listUnitWithChildren(org, id));
      const seatsIn = (isIn: (unitId: string) => boolean) =>
        countHiring(
          org,
          org.seats.filter(({ unitId }) => isIn(unitId)),
          filling,
        );
      return {
        unitId: id,
        name,
        depth: listUnitWithParents(org, id).length - 1,
        own: seatsIn((unitId) => unitId === id),
        total: seatsIn((unitId) => below.has(unitId)),
      };
    }),
    total: countHiring(org, org.seats, filling),
  };
}
