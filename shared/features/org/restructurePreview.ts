import { z } from 'zod';
import { listHolders, type Organisation, type Seat } from './orgRules.ts';
import type { Restructure } from './restructure.ts';

const UnitStep = z.object({
  name: z.string(),
  kind: z.enum(['kept', 'renamed', 'opened', 'staying']),
  /** The name it has now. */
  before: z.string().nullable(),
});

/** Seats of one post that fare alike. */
const SeatStep = z.object({
  kind: z.enum(['kept', 'moved', 'opened', 'staying']),
  unit: z.string(),
  post: z.string(),
  /** Where they are now, of those that move. */
  before: z.string().nullable(),
  count: z.number().int(),
  /** Who holds them. */
  holders: z.array(z.string()),
});
export type SeatStep = z.infer<typeof SeatStep>;

/** What applying a structure would do: who and what is kept, moved, opened, left where it is. */
export const RestructurePreview = z.object({
  units: z.array(UnitStep),
  seats: z.array(SeatStep),
});
export type RestructurePreview = z.infer<typeof RestructurePreview>;

function groupSteps(steps: readonly SeatStep[]): SeatStep[] {
  const groups = Map.groupBy(steps, ({ kind, unit, post, before }) =>
    JSON.stringify([kind, unit, post, before]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ ...first, count: group.length, holders: group.flatMap(({ holders }) => holders) }];
  });
}

export function previewRestructure(org: Organisation, plan: Restructure): RestructurePreview {
  const unitName = (id: string) => org.unitById.get(id)?.name ?? '';
  const postName = (seat: Seat) => org.postById.get(seat.postId)?.name ?? '';
  const holdersOf = (seat: Seat) => listHolders(org, seat.id).map(({ personName }) => personName);
  const unitByKey = new Map(plan.units.map(({ key, unit }) => [key, unit]));
  const nameByKey = new Map(plan.template.units.map(({ key, name }) => [key, name]));
  const units = plan.template.units.map(({ key, name }) => {
    const before = unitByKey.get(key)?.name ?? null;
    if (before === null) return { name, kind: 'opened' as const, before };
    return { name, kind: before === name ? ('kept' as const) : ('renamed' as const), before };
  });
  const seats = plan.seats.map(({ seat }, index): SeatStep => {
    const wanted = plan.template.seats[index];
    const unit = nameByKey.get(wanted?.unitKey ?? '') ?? '';
    if (!seat) {
      const post = wanted?.postName ?? '';
      return { kind: 'opened', unit, post, before: null, count: 1, holders: [] };
    }
    const isHere = unitByKey.get(wanted?.unitKey ?? '')?.id === seat.unitId;
    return {
      ...{ unit, post: postName(seat), count: 1, holders: holdersOf(seat) },
      kind: isHere ? 'kept' : 'moved',
      before: isHere ? null : unitName(seat.unitId),
    };
  });
  const staying = plan.stayingSeats.map((seat): SeatStep => {
    const unit = unitName(seat.unitId);
    return {
      ...{ kind: 'staying', unit, post: postName(seat), before: null, count: 1 },
      holders: holdersOf(seat),
    };
  });
  return {
    units: [
      ...units,
      ...plan.stayingUnits.map(({ name }) => ({ name, kind: 'staying' as const, before: name })),
    ],
    seats: groupSteps([...seats, ...staying]),
  };
}
