import type { CommandContext } from '#main/core/context.ts';
import { createRequisitions, recruitingHandlers } from '#main/features/recruiting/index.ts';
import type { DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import type { KeyedIds } from './keyedIds.ts';

/** Searches for the vacant seats, each entered stage by stage on its own days. */
export async function fillRequisitions(
  context: CommandContext,
  { requisitions, people }: DemoOrganisation,
  { ids, seatId }: { readonly ids: KeyedIds; readonly seatId: (key: string) => string },
): Promise<void> {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const partyOf = (key: string) => ({
    personId: ids.of('person', key),
    name: names.get(key) ?? '',
  });
  for (const { seatKey, leadKey, recruiterName, approverKey, stages, ...texts } of requisitions) {
    const [first, ...later] = stages;
    const fields = {
      ...texts,
      lead: partyOf(leadKey),
      recruiter: { personId: null, name: recruiterName },
      approver: partyOf(approverKey),
    };
    const order = { seatIds: [seatId(seatKey)], fields };
    const created = await createRequisitions(context, { ...order, on: first?.on });
    for (const id of created) {
      for (const entry of later) await recruitingHandlers.moveStage(context, { id, ...entry });
    }
  }
}
