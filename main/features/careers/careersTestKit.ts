import type { TestApp } from '#main/testing/createTestApp.ts';

/** A workspace with seats and nobody in them. */
export const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

export async function seatId(app: TestApp, postName: string, index = 0): Promise<string> {
  const { seats } = await app.client.org.structure({});
  const seat = seats.filter((candidate) => candidate.postName === postName)[index];
  if (!seat) throw new Error(`no seat of ${postName}`);
  return seat.id;
}

export async function rowOf(app: TestApp, personId: string) {
  const row = (await app.client.people.list({})).find(({ id }) => id === personId);
  if (!row) throw new Error('no such person');
  return row;
}
