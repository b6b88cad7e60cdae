import { commitmentStates } from '#shared/features/commitments/commitmentsModel.ts';
import { commitmentMoves, manyMoves } from '#shared/features/commitments/commitmentsRules.ts';
import { outcomes } from '#shared/features/commitments/outcomeModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const titles = ['主图5张', '跟工厂确认补货', '618复盘初稿', '𠮷田样品'];
const days = [null, '2026-06-01', '2026-06-15', '2026-06-30'];
const weeks = ['2026-W22', '2026-W23', '2026-W24', '2026-W25'];

async function pickCommitment(client: Client, random: Random) {
  const { groups } = await client.commitments.list({ states: [...commitmentStates] });
  return random.pick(groups.flatMap(({ rows }) => rows));
}

async function pickPersonId(client: Client, random: Random): Promise<string | null> {
  return random.pick(await client.people.list({}))?.id ?? null;
}

export const commitmentSteps: readonly Step[] = [
  async (client, random) =>
    client.commitments.create({
      title: random.pick(titles) ?? '',
      ownerId: await pickPersonId(client, random),
      dueOn: random.pick(days) ?? null,
    }),
  async (client, random) => {
    const commitment = await pickCommitment(client, random);
    if (!commitment) return;
    await client.commitments.update({
      id: commitment.id,
      revision: commitment.revision,
      changes: {
        title: random.pick(titles) ?? '',
        ownerId: await pickPersonId(client, random),
        dueOn: random.pick(days) ?? null,
        dueTime: random.pick([null, '18:00']) ?? null,
      },
    });
  },
  async (client, random) => {
    const commitment = await pickCommitment(client, random);
    const move = random.pick(commitmentMoves);
    if (commitment && move) await client.commitments[move]({ id: commitment.id, reason: '因为' });
  },
  async (client, random) => {
    const commitment = await pickCommitment(client, random);
    if (!commitment) return;
    const dueOn = random.pick(days);
    await client.commitments.settle({
      commitmentId: commitment.id,
      week: random.pick(weeks) ?? '',
      outcome: random.pick(outcomes) ?? 'done',
      reason: random.pick(['', '供应商没交货']) ?? '',
      ...(dueOn ? { dueOn } : {}),
    });
  },
  async (client, random) => {
    const commitment = await pickCommitment(client, random);
    if (commitment) await client.commitments.remove({ id: commitment.id });
  },
  async (client, random) => {
    const ids = [await pickCommitment(client, random), await pickCommitment(client, random)];
    const chosen = [...new Set(ids.flatMap((each) => each?.id ?? []))];
    const move = random.pick(manyMoves);
    if (chosen.length === 0 || !move) return;
    await client.commitments.moveMany({ ids: chosen, move });
    await client.commitments.removeMany({ ids: chosen });
  },
];
