import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const days = ['2026-03-01', '2026-06-15', '2026-07-01', '2026-09-01'];

async function pickPersonId(client: Client, random: Random): Promise<string> {
  return random.pick(await client.people.list({}))?.id ?? 'nobody';
}

export const careerSteps: readonly Step[] = [
  async (client, random) => {
    const on = random.pick(days) ?? '';
    const personId = await pickPersonId(client, random);
    if (random.integer(2) === 0) await client.careers.confirm({ personId, on });
    else await client.careers.promote({ personId, on, level: `P${random.integer(6)}` });
  },
  async (client, random) => {
    const seat = random.pick((await client.org.structure({})).seats);
    await client.careers.rejoin({
      personId: await pickPersonId(client, random),
      on: random.pick(days) ?? '',
      ...(seat ? { seatId: seat.id } : {}),
    });
  },
  async (client, random) => {
    const personId = await pickPersonId(client, random);
    const lastDay = random.pick(days) ?? '';
    const toPersonId = await pickPersonId(client, random);
    const { groups } = await client.careers.holdings({ personId, lastDay });
    const handover = groups.flatMap(({ source, items }) =>
      items.map(({ id }) => ({ source, id, toPersonId })),
    );
    const takesBackLater = random.integer(2) === 0;
    await client.careers.leave({ personId, lastDay, handover, takesBackLater });
  },
  async (client, random) => {
    const personId = await pickPersonId(client, random);
    const entries = await client.careers.timeline({ personId });
    const actId = random.pick(entries.flatMap((entry) => entry.actId ?? []));
    if (actId) await client.careers.takeBack({ actId, withLater: random.integer(2) === 0 });
  },
];
