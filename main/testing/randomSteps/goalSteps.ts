import { goalStates } from '#shared/features/goals/goalsModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import { pickScope } from './metricSteps.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const periods = [
  { level: 'year', period: '2026' },
  { level: 'quarter', period: '2026-Q2' },
  { level: 'month', period: '2026-06' },
  { level: 'week', period: '2026-W24' },
] as const;

async function pickGoal(client: Client, random: Random) {
  return random.pick((await client.goals.year({ year: '2026' })).goals);
}

export const goalSteps: readonly Step[] = [
  async (client, random) =>
    client.goals.create({
      ...(random.pick(periods) ?? periods[0]),
      ...(await pickScope(client, random)),
      parentId: random.pick([null, (await pickGoal(client, random))?.id ?? null]) ?? null,
      title: `目标${random.integer(9)}`,
      metricCode: random.pick(['gmv', 'csat', null] as const) ?? null,
      target: random.pick([null, 1000]) ?? null,
      ownerId: random.pick(await client.people.list({}))?.id ?? null,
    }),
  async (client, random) => {
    const goal = await pickGoal(client, random);
    if (!goal) return;
    const { id, revision } = goal;
    const changes = { target: random.integer(100), actual: random.pick([null, 5]) ?? null };
    await client.goals.update({ id, revision, changes });
  },
  async (client, random) => {
    const goal = await pickGoal(client, random);
    const state = random.pick(goalStates) ?? 'open';
    if (goal) await client.goals.setState({ id: goal.id, state });
  },
  async (client, random) => {
    const goal = await pickGoal(client, random);
    if (!goal) return;
    const parts = [
      { level: 'week', period: '2026-W24', target: random.integer(100) },
      { level: 'week', period: '2026-W25', target: random.integer(100) },
    ] as const;
    await client.goals.split({ id: goal.id, parts: [...parts] });
  },
  async (client, random) => {
    const goal = await pickGoal(client, random);
    if (goal) await client.goals.remove({ id: goal.id });
  },
];
