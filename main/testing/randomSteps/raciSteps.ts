import { type RaciMatrix, raciParties, raciRoles } from '#shared/features/raci/raciModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

type OnMatrix = (client: Client, matrix: RaciMatrix, random: Random) => Promise<unknown>;

function onMatrix(act: OnMatrix): Step {
  return async (client, random) => {
    const parties = random.pick(raciParties) ?? 'posts';
    await act(client, await client.raci.matrix({ parties }), random);
  };
}

export const raciSteps: readonly Step[] = [
  onMatrix((client, { parties }) => client.raci.generate({ parties, unitName: null })),
  onMatrix((client, { parties }, random) =>
    client.raci.addMatter({ parties, title: `事项${random.integer(9)}` }),
  ),
  onMatrix(async (client, { matters }, random) => {
    const matter = random.pick(matters);
    if (matter) await client.raci.renameMatter({ id: matter.id, title: `改${random.integer(9)}` });
  }),
  onMatrix(async (client, { matters }, random) => {
    const ids = matters.filter(() => random.integer(4) === 0).map(({ id }) => id);
    if (ids.length > 0) await client.raci.removeMatters({ ids });
  }),
  onMatrix(async (client, { matters, columns }, random) => {
    const [matter, party] = [random.pick(matters), random.pick(columns)];
    if (!matter || !party) return;
    const role = random.pick(raciRoles) ?? 'R';
    const isSet = random.integer(4) > 0;
    await client.raci.setRole({ matterId: matter.id, partyId: party.id, role, isSet });
  }),
  onMatrix(async (client, { matters }, random) => {
    const matter = random.pick(matters);
    const cell = random.pick(matter?.cells ?? []);
    if (!matter || !cell) return;
    await client.raci.clearCell({ matterId: matter.id, partyId: cell.partyId });
  }),
  onMatrix(async (client, { parties, matters, columns }, random) => {
    const party = random.pick(columns);
    if (!party) return;
    const id = random.pick([null, ...matters.map((matter) => matter.id)]) ?? null;
    const cells = [{ partyId: party.id, roles: ['R' as const, 'A' as const] }];
    await client.raci.importMatters({ parties, matters: [{ id, title: '导入的事', cells }] });
  }),
];
