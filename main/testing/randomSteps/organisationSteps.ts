import type { Client } from '#shared/ipc/contract.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import type { Random } from './random.ts';

export type Step = (client: Client, random: Random) => Promise<unknown>;

const names = ['王芳', '李敏', '张慧', '赵阳', '刘晓', '王芳', 'Anna Li', '欧阳娜娜', '𠮷田'];
const days = ['2026-01-05', '2026-03-01', '2026-06-15', '2026-06-30', '2026-09-01'];
const postCodes = ['ops', 'cs', 'designer', 'photo', 'ops_lead'] as const;

export const peopleSteps: readonly Step[] = [
  (client, random) =>
    client.people.create({ name: random.pick(names) ?? '某人', joinedOn: random.pick(days) }),
  (client) => client.people.createMany({ names: ['陈思远', '何雨桐'] }),
  async (client, random) => {
    const person = random.pick(await client.people.list({}));
    if (!person) return;
    const { id, revision } = person;
    await client.people.update({
      id,
      revision: random.integer(5) === 0 ? revision - 1 : revision,
      changes: {
        ...{ level: `P${random.integer(6)}`, note: '' },
        ...(random.integer(2) === 0 ? { leftOn: random.pick([null, ...days]) } : {}),
        ...(random.integer(3) === 0 ? { joinedOn: random.pick([null, ...days]) } : {}),
      },
    });
  },
  async (client, random) => {
    const person = random.pick(await client.people.list({}));
    if (person) {
      await client.people.addAlias({ personId: person.id, alias: `昵称${random.integer(4)}` });
    }
  },
  async (client, random) => {
    const ids = (await client.people.list({})).map(({ id }) => id);
    if (ids.length === 0) return;
    const tag = random.pick(['储备', '导师']) ?? '';
    const changes = random.integer(2) === 0 ? { addTags: [tag] } : { removeTags: [tag], level: '' };
    await client.people.updateMany({ ids, changes });
  },
  async (client, random) => {
    const id = random.pick(await client.people.list({}))?.id;
    const changes = { phone: random.pick(['', '13812342086']) ?? '', address: '杭州' };
    if (id) await client.people.updateContact({ id, changes });
  },
  async (client, random) => {
    const personId = random.pick(await client.people.list({}))?.id;
    if (!personId) return;
    const bytes = Buffer.from([0xff, 0xd8, 0xff, random.integer(4)]);
    if (random.integer(3) === 0) await client.photos.remove({ personId });
    else await client.photos.set({ personId, base64: bytes.toString('base64') });
  },
  async (client, random) => {
    const person = random.pick(await client.people.list({}));
    if (person) await client.people.remove({ id: person.id });
  },
  async (client, random) => {
    const people = await client.people.list({});
    const ids = people.filter(() => random.integer(3) === 0).map(({ id }) => id);
    if (ids.length > 0) await client.people.removeMany({ ids });
  },
];

export const workspaceSteps: readonly Step[] = [
  (client, random) => client.workspace.rename({ name: `团队${random.integer(3)}` }),
  (client, random) =>
    client.workspace.setDueRule({ weekday: 5 + random.integer(4), time: '18:00' }),
  (client, random) =>
    client.workspace.setWeekLabel({ weekLabel: random.pick(['iso', 'month', 'days']) ?? 'iso' }),
  (client, random) => client.workspace.setSpanLimit({ spanLimit: 6 + random.integer(4) }),
  async (client, random) => {
    const person = random.pick(await client.people.list({}));
    await client.workspace.setMe({ personId: person?.id ?? null });
  },
];

export const unitSteps: readonly Step[] = [
  (client, random) =>
    client.org.applyStructure({
      code: random.pick(['t1_seven', 't2_four', 't5_start', 't5_growth']) ?? 't1_seven',
    }),
  (client, random) => client.org.saveTemplate({ name: `结构${random.integer(3)}` }),
  async (client, random) => {
    const saved = random.pick(await client.org.templates({}));
    if (!saved) return;
    await (random.integer(2) === 0
      ? client.org.applyStructure({ templateId: saved.id })
      : client.org.removeTemplate({ id: saved.id }));
  },
  async (client, random) => {
    const { units } = await client.org.structure({});
    await client.org.createUnit({
      name: `部门${random.integer(5)}`,
      parentUnitId: random.pick([null, ...units.map((unit) => unit.id)]) ?? null,
    });
  },
  async (client, random) => {
    const { units } = await client.org.structure({});
    const unit = random.pick(units);
    if (!unit) return;
    await client.org.updateUnit({
      id: unit.id,
      revision: unit.revision,
      changes: {
        parentUnitId: random.pick(units)?.id ?? null,
        mission: `使命${random.integer(3)}`,
      },
    });
  },
  async (client, random) => {
    const unit = random.pick((await client.org.structure({})).units);
    if (unit) await client.org.removeUnit({ id: unit.id });
  },
];

export const seatSteps: readonly Step[] = [
  async (client, random) => {
    const { units, seats } = await client.org.structure({});
    const unit = random.pick(units);
    if (!unit) return;
    await client.org.createSeats({
      unitId: unit.id,
      post: { postCode: random.pick(postCodes) ?? 'ops' },
      count: 1 + random.integer(3),
      superiorSeatId: random.pick(seats)?.id ?? null,
      inQuota: random.integer(4) > 0,
      vacancyNote: '',
    });
  },
  async (client, random) => {
    const seat = random.pick((await client.org.structure({})).seats);
    if (seat) await client.org.closeSeat({ id: seat.id });
  },
  async (client, random) => {
    const { units, seats } = await client.org.structure({});
    const [unit, seat] = [random.pick(units), random.pick(seats)];
    if (!unit || !seat) return;
    const { id, revision } = seat;
    await client.org.updateSeat({ id, revision, changes: { unitId: unit.id } });
  },
  async (client, random) => {
    const { units, seats } = await client.org.structure({});
    const unit = random.pick(units);
    const seatIds = [random.pick(seats), random.pick(seats)].flatMap((seat) => seat?.id ?? []);
    if (!unit || seatIds.length === 0) return;
    await client.org.moveSeatsToUnit({ seatIds, unitId: unit.id });
  },
  async (client, random) => {
    const { seats } = await client.org.structure({});
    const [seat, superior] = [random.pick(seats), random.pick(seats)];
    if (seat && superior) {
      await client.org.setSuperior({ seatId: seat.id, superiorSeatId: superior.id });
    }
  },
  async (client, random) => {
    const { asOf, seats } = await client.org.structure({});
    const chosen = [random.pick(seats), random.pick(seats)].flatMap((seat) => seat?.id ?? []);
    if (chosen.length === 0) return;
    await client.org.moveSeats({
      seatIds: chosen,
      superiorSeatId: random.pick(seats)?.id ?? null,
      from: addDays(asOf, random.integer(20)),
    });
  },
  async (client, random) => {
    const { seats } = await client.org.structure({});
    const [seat, superior] = [random.pick(seats), random.pick(seats)];
    if (!seat || !superior) return;
    await client.org.addDottedLine({ seatId: seat.id, superiorSeatId: superior.id, note: '项目' });
  },
  async (client, random) => {
    const seat = random.pick((await client.org.structure({})).seats);
    const person = random.pick(await client.people.list({}));
    const kind = random.pick(['main', 'main', 'concurrent', 'acting'] as const);
    if (seat && person && kind) {
      await client.org.assign({ personId: person.id, seatId: seat.id, kind });
    }
  },
  async (client, random) => {
    const seat = random.pick((await client.org.structure({})).seats);
    if (seat) await client.org.vacate({ seatId: seat.id });
  },
];
