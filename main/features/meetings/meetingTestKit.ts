import type { TestApp } from '#main/testing/createTestApp.ts';
import type { NewLine } from '#shared/features/meetings/meetingsModel.ts';

export async function addPerson(app: TestApp, name: string): Promise<string> {
  return (await app.client.people.create({ name })).id;
}

export async function addMeeting(
  app: TestApp,
  kind: 'other' | 'weekly' = 'other',
): Promise<string> {
  return (await app.client.meetings.create({ kind })).id;
}

export function lineId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Puts lines at the end, ids counted from `first`. */
export async function addLines(
  app: TestApp,
  meetingId: string,
  lines: readonly Omit<NewLine, 'id'>[],
  first = 1,
): Promise<string[]> {
  const { lines: present } = await app.client.meetings.page({ id: meetingId });
  const named = lines.map((line, index) => ({ ...line, id: lineId(first + index) }));
  await app.client.meetings.addLines({
    meetingId,
    afterId: present.at(-1)?.id ?? null,
    lines: named,
  });
  return named.map(({ id }) => id);
}

export async function linesOf(app: TestApp, id: string) {
  return (await app.client.meetings.page({ id })).lines;
}

export async function textsOf(app: TestApp, id: string): Promise<string[]> {
  return (await linesOf(app, id)).map(({ text }) => text);
}

export async function tasksOf(app: TestApp): Promise<string[]> {
  const { groups } = await app.client.commitments.list({});
  return groups.flatMap(({ rows }) => rows.map(({ title }) => title));
}
