import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { schemaVersion } from '#main/db/migrate.ts';
import { openConnection } from '#main/db/sqlite.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { createPlainBackend, withWorkspace } from './withWorkspace.ts';

const folder = makeTestFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workspace as the version before the full-text search left it. */
async function makeOldFile(path: string): Promise<void> {
  await createPlainBackend().create(path, { name: '老团队', start: { kind: 'empty' } });
  const connection = openConnection(path);
  connection.exec('DROP TABLE report_words; DROP TABLE report_search; PRAGMA user_version = 50');
  connection.close();
}

it('keeps a verified copy of a file of an earlier version before bringing it up to date', async () => {
  const path = join(folder, 'old.crewbook');
  await makeOldFile(path);
  const name = () =>
    withWorkspace(path, ({ call }) => call<{ name: string }>('workspace.profile', {}));
  expect(await name()).toMatchObject({ name: '老团队' });
  const backups = readdirSync(join(folder, 'old.backups')).filter((each) => /crewbook$/.test(each));
  expect(backups).toHaveLength(1);
  const copy = openConnection(join(folder, 'old.backups', backups[0] ?? ''), { isReadOnly: true });
  expect(schemaVersion(copy)).toBe(50);
  copy.close();
  await name();
  expect(readdirSync(join(folder, 'old.backups')).filter((each) => /crewbook$/.test(each))).toEqual(
    backups,
  );
});
