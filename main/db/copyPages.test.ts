import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { checkConnection } from './check.ts';
import { copyPages } from './copyPages.ts';
import { type OpenDb, openDb } from './openDb.ts';
import { openConnection } from './sqlite.ts';

let folder: string;
let db: OpenDb;

beforeEach(async () => {
  folder = makeTestFolder();
  db = await openDb(join(folder, 'team.crewbook'));
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

it('copies everything although it waits for the disk again and again', async () => {
  const insert = db.connection.prepare(
    'INSERT INTO drafts (key, content, saved_at) VALUES (?, ?, ?)',
  );
  for (let number = 0; number < 1_000; number += 1) insert.run(`${number}`, '字'.repeat(1_000), '');
  const to = join(folder, 'copy.crewbook');
  await copyPages(db.connection, to, 50);
  const copy = openConnection(to, { isReadOnly: true });
  expect(copy.prepare('SELECT count(*) FROM drafts').pluck().get()).toBe(1_000);
  expect(checkConnection(copy).problems).toEqual([]);
  copy.close();
});

it('leaves no file open when it fails', async () => {
  await expect(copyPages(db.connection, join(folder, 'gone', 'copy'), 50)).rejects.toThrow();
  expect(db.connection.prepare('SELECT 1').pluck().get()).toBe(1);
});
