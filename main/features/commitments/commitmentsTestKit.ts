import type { TestApp } from '#main/testing/createTestApp.ts';

export const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

export async function addPerson(app: TestApp, name: string, postName?: string): Promise<string> {
  const { id } = await app.client.people.create({ name });
  if (postName) {
    const { seats } = await app.client.org.structure({});
    const seat = seats.find((candidate) => candidate.postName === postName);
    await app.client.org.assign({ personId: id, seatId: seat?.id ?? '', kind: 'main' });
  }
  return id;
}

export async function addTask(app: TestApp, title = '主图5张'): Promise<string> {
  return (await app.client.commitments.create({ title })).id;
}

export async function titlesOf(app: TestApp, filter = {}): Promise<string[][]> {
  const { groups } = await app.client.commitments.list(filter);
  return groups.map(({ rows }) => rows.map(({ title }) => title));
}
