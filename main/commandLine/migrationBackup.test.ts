import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rebuildRowHashes } from '#main/db/history/rowHashes.ts';
import { migrate, schemaVersion } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/index.ts';
import { openConnection } from '#main/db/sqlite.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { withWorkspace } from './withWorkspace.ts';

const folder = makeTestFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workspace as the version before the full-text search left it. */
function makeOldFile(path: string): void {
  const connection = openConnection(path);
  migrate(
    connection,
    migrations.filter(({ number }) => number <= 50),
  );
  connection.exec(`
    INSERT INTO operations (sequence, id, kind, procedure, state, is_undoable, at, result)
    VALUES (1, 'start', 'do', 'workspace.setUp', 'done', 0, '2026-06-15T01:00:00Z', '{}');
    INSERT INTO current_operation VALUES (1);
    INSERT INTO workspace (id, name, due_weekday, due_time, created_at, revision)
    VALUES ('workspace', '老团队', 7, '18:00', '2026-06-15T01:00:00Z', 1);
    DELETE FROM current_operation`);
  rebuildRowHashes(connection);
  connection.close();
}

it('keeps a verified copy of a file of an earlier version before bringing it up to date', async () => {
  const path = join(folder, 'old.crewbook');
  makeOldFile(path);
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
