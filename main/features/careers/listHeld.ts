import type { QueryContext } from '#main/core/context.ts';
import type { HeldGroup } from '#shared/features/careers/handoverModel.ts';
import { holdingSources } from './holdingSources.ts';

/** All a person holds on a day, by feature; features they hold nothing of are left out. */
export async function listHeld(
  context: Pick<QueryContext, 'db' | 'clock'>,
  personId: string,
  day: string,
): Promise<HeldGroup[]> {
  const groups: HeldGroup[] = [];
  for (const { key, listHeldBy } of holdingSources) {
    const items = await listHeldBy(context, { personId, day });
    if (items.length > 0) groups.push({ source: key, items });
  }
  return groups;
}
