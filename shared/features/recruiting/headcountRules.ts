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

/** vacancy = 编制 − 在岗 − 已发offer (domain.md §2.3); an acting holder leaves a seat vacant. */
function countHiring(
  org: Organisation,
  seats: readonly Seat[],
  stages: SeatStages,
): HiringHeadcount {
  const headcount = countHeadcount(org, seats);
  const vacant = seats.filter(({ id, inQuota }) => inQuota && !findTitularHolder(org, id));
  const offer = vacant.filter(({ id }) => stages.get(id) === 'offer').length;
  return {
    ...headcount,
    acting: vacant.filter(({ id }) => (org.holdersOf.get(id) ?? []).length > 0).length,
    offer,
    gap: headcount.vacant - offer,
    hiring: vacant.filter(({ id }) => stages.has(id)).length,
  };
}

export function countHeadcountTable(org: Organisation, stages: SeatStages): HeadcountTable {
  return {
    asOf: org.asOf,
    units: orderUnits(org.units).map(({ id, name }) => {
      const below = new Set(listUnitWithChildren(org, id));
      const seatsIn = (isIn: (unitId: string) => boolean) =>
        countHiring(
          org,
          org.seats.filter(({ unitId }) => isIn(unitId)),
          stages,
        );
      return {
        unitId: id,
        name,
        depth: listUnitWithParents(org, id).length - 1,
        own: seatsIn((unitId) => unitId === id),
        total: seatsIn((unitId) => below.has(unitId)),
      };
    }),
    total: countHiring(org, org.seats, stages),
  };
}
