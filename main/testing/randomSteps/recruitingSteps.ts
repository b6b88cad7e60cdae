import { searchStages, stagesAfterHire } from '#shared/features/recruiting/stages.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

async function pickRequisition(client: Client, random: Random) {
  return random.pick(await client.recruiting.list({}));
}

export const recruitingSteps: readonly Step[] = [
  async (client, random) => {
    const { seats } = await client.org.structure({});
    const ids = [random.pick(seats), random.pick(seats)].flatMap((seat) => seat?.id ?? []);
    const lead = random.pick(await client.people.list({}));
    if (ids.length === 0) return;
    const party = lead ? { personId: lead.id, name: lead.name } : { personId: null, name: '郑薇' };
    await client.recruiting.create({ seatIds: ids, fields: { lead: party, reason: '离职补缺' } });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    if (!row) return;
    const { id, revision } = row;
    const changes = { payRange: `${random.integer(9)}k`, dueOn: random.pick([null, '2026-06-20']) };
    await client.recruiting.update({ id, revision, changes });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    const stage = random.pick([...searchStages, ...stagesAfterHire]) ?? 'offer';
    if (row) await client.recruiting.moveStage({ id: row.id, stage });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    const known = random.pick(await client.people.list({}));
    const newcomer = { name: '新人', employmentType: 'probation', confirmsOn: null } as const;
    if (!row) return;
    const person = known && random.integer(2) === 0 ? { personId: known.id } : newcomer;
    const on = random.pick([undefined, '2026-12-24']);
    await client.recruiting.hire({ id: row.id, person, ...(on && { on }) });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    if (row) await client.recruiting.withdrawHire({ id: row.id, note: '没来' });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    if (row) await client.recruiting.close({ id: row.id, reason: random.pick(['', '冻结']) ?? '' });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    if (row) await client.recruiting.reopen({ id: row.id });
  },
  async (client, random) => {
    const row = await pickRequisition(client, random);
    if (row && random.integer(3) === 0) await client.recruiting.remove({ id: row.id });
  },
];
