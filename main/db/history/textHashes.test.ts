import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '#main/db/backup.ts';
import { checkConnection } from '#main/db/check.ts';
import { applicationId, schemaVersion } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/index.ts';
import { openDb } from '#main/db/openDb.ts';
import { openConnection } from '#main/db/sqlite.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';

let folder: string;
let path: string;

const person = {
  id: '019ebe9f-0000-7000-8000-000000000001',
  name: '陈思远',
  aliases: '[]',
  employment_type: 'regular',
  level: '',
  joined_on: null,
  left_on: null,
  note: '',
};

/** A file as schema 30 left it: hashes in hexadecimal, over the sorted columns. */
function makeEarlierFile(): void {
  const connection = openConnection(path);
  for (const { number, sql } of migrations) if (number <= 30) connection.exec(sql);
  connection.pragma('user_version = 30');
  connection.pragma(`application_id = ${applicationId}`);
  const columns = Object.keys(person);
  connection
    .prepare(
      `INSERT INTO people (${columns}, revision) VALUES (${columns.map((name) => `@${name}`)}, 7)`,
    )
    .run(person);
  const content = Object.entries(person).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
  connection.prepare("INSERT INTO row_hashes VALUES ('people', ?, ?)").run(person.id, hash);
  connection.close();
}

/** Problems found after a change past the log. */
function tamper(statement: string): readonly string[] {
  const connection = openConnection(path);
  connection.exec(statement);
  const { problems } = checkConnection(connection);
  connection.close();
  return problems;
}

beforeEach(() => {
  folder = makeTestFolder();
  path = join(folder, 'earlier.crewbook');
  makeEarlierFile();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file whose hashes are text', () => {
  it('is backed up, verified and then brought to the hashes of today', async () => {
    const to = join(folder, 'before.crewbook');
    const order = { to, at: '2026-06-15T09:00:00.000Z', reason: 'migration' };
    const opened = await openDb(path, async (connection) => {
      const manifest = await backUp(connection, order);
      expect(manifest).toMatchObject({ schemaVersion: 30, counts: { people: 1 } });
    });
    expect(existsSync(to)).toBe(true);
    expect(schemaVersion(opened.connection)).toBe(migrations.at(-1)?.number);
    expect(checkConnection(opened.connection).problems).toEqual([]);
    await opened.close();
  });

  it('is not migrated when it is damaged', async () => {
    tamper("UPDATE people SET name = '陈思近'");
    const order = { to: join(folder, 'before.crewbook'), at: '', reason: 'migration' };
    const opening = openDb(path, async (connection) => {
      await backUp(connection, order);
    });
    await expect(opening).rejects.toMatchObject({ data: { key: 'backup.notVerified' } });
    expect(tamper('')).toEqual([`row changed: people ${person.id}`]);
  });

  it('shows a row that is missing and one that was never hashed', () => {
    expect(tamper("UPDATE people SET id = 'other'")).toEqual([
      'row unknown: people other',
      `row missing: people ${person.id}`,
    ]);
  });
});
