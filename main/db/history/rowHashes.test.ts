import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConnection } from '#main/db/check.ts';
import { openConnection } from '#main/db/sqlite.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';

/** Changes a closed workspace as no command would: without triggers and without new hashes. */
function tamper(path: string, statement: string): readonly string[] {
  const connection = openConnection(path);
  try {
    connection.pragma('foreign_keys = OFF');
    for (const event of ['insert', 'update', 'delete']) {
      connection.exec(`DROP TRIGGER history_people_${event}`);
    }
    connection.exec(statement);
    return checkConnection(connection).problems;
  } finally {
    connection.close();
  }
}

describe('row hashes', () => {
  it('written from the log fit the rows, whatever stands in them', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.people.create({ name: '陈思远' });
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const values = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(texts, values, async (text, value) => {
        const content = {
          template: 'ops' as const,
          submittedAt: null,
          metrics: [{ code: 'gmv' as const, value }],
          lines: [{ section: 'done' as const, text: `${text}。` }],
        };
        await app.client.reports.saveMany({
          raw: { text },
          reports: [{ ...content, person: { id }, week: '2026-W24', replace: true }],
        });
        expect(app.backend.check().problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["UPDATE people SET note = '改' WHERE name = '林一'", /^row changed: people 0/],
    ["DELETE FROM people WHERE name = '林一'", /^row missing: people 00000000-0000-7001-8000-0/],
    [
      `INSERT INTO people (id, name, employment_type, revision) VALUES ('x', '生人', 'regular', 1)`,
      /^row unknown: people x$/,
    ],
  ])('show what was changed past the log: %s', async (statement, problem) => {
    await using app = await createTestApp();
    await app.client.people.createMany({ names: ['林一', '林二'] });
    await app.backend.close();
    expect(tamper(app.path, statement)).toEqual([expect.stringMatching(problem)]);
  });

  it('name a missing row whose id is a word', async () => {
    await using app = await createTestApp();
    await app.backend.close();
    expect(
      tamper(app.path, 'DROP TRIGGER history_workspace_delete; DELETE FROM workspace'),
    ).toEqual(['row missing: workspace workspace']);
  });
});
