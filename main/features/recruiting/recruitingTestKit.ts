import type { TestApp } from '#main/testing/createTestApp.ts';

/** A workspace with a structure and nobody in it. */
export const start = { kind: 'structure', code: 't1_seven' } as const;
export const at = '2026-06-15T09:00';

export async function findSeat(app: TestApp, postName: string) {
  const { seats } = await app.client.org.structure({});
  const seat = seats.find((candidate) => candidate.postName === postName);
  if (!seat) throw new Error(`no seat of ${postName}`);
  return seat;
}

export async function startHiring(app: TestApp, postName = '摄影', fields = {}) {
  const seat = await findSeat(app, postName);
  const { ids } = await app.client.recruiting.create({ seatIds: [seat.id], fields });
  return { id: ids[0] ?? '', seatId: seat.id };
}

export async function one(app: TestApp, id: string) {
  const found = (await app.client.recruiting.list({})).find((row) => row.id === id);
  if (!found) throw new Error('no such requisition');
  return found;
}

export async function holdersOf(app: TestApp, seatId: string, asOf?: string) {
  const { seats } = await app.client.org.structure(asOf === undefined ? {} : { asOf });
  return seats.find(({ id }) => id === seatId)?.holders.map(({ name }) => name);
}

export const newcomer = {
  name: '彭越',
  employmentType: 'probation',
  confirmsOn: '2026-09-15',
} as const;
