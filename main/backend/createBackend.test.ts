import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDb } from '#main/db/openDb.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';

describe('the store', () => {
  it('does not turn what a broken disk left of a workspace into a new one', async () => {
    await using app = await createTestApp();
    await app.backend.close();
    writeFileSync(app.path, '');
    await expect(app.backend.open(app.path, { mustExist: true })).rejects.toMatchObject({
      data: { key: 'workspace.damaged' },
    });
    expect(readFileSync(app.path)).toHaveLength(0);
  });

  it('makes a new workspace that never reads the log of one that stood there before', async () => {
    await using app = await createTestApp();
    const path = join(app.folder, 'again.crewbook');
    await app.backend.create(path, { name: '旧', start: { kind: 'empty' } });
    await app.backend.open(path);
    await app.client.people.create({ name: '旧人' });
    writeFileSync(join(app.folder, 'kept-wal'), readFileSync(`${path}-wal`));
    await app.backend.close();
    rmSync(path);
    writeFileSync(`${path}-wal`, readFileSync(join(app.folder, 'kept-wal')));
    await app.backend.create(path, { name: '新', start: { kind: 'empty' } });
    expect(readdirSync(app.folder)).not.toContain('again.crewbook-wal');
    await app.backend.open(path);
    expect(await app.client.people.list({})).toEqual([]);
    expect(app.backend.check().problems).toEqual([]);
  });

  it('moves the log into the file between transactions, whatever runs', async () => {
    await using app = await createTestApp();
    const writing = app.client.people.create({ name: '陈思远' });
    await expect(app.backend.checkpoint()).resolves.toBeUndefined();
    await writing;
  });

  it('lets go of a file whose log cannot be moved into it', async () => {
    await using app = await createTestApp();
    await app.backend.close();
    const db = await openDb(app.path);
    const { pragma } = db.connection;
    db.connection.pragma = () => {
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    };
    await db.close();
    db.connection.pragma = pragma;
    expect(db.connection.open).toBe(false);
    await app.backend.open(app.path);
  });
});
