import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import type { SqliteConnection } from './connection.ts';
import { openDb } from './openDb.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = makeTestFolder();
  path = join(folder, '团队 数据.crewbook');
});
afterEach(() => rmSync(folder, { recursive: true }));

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

async function createWorkspaceFile(): Promise<void> {
  await (await openDb(path)).close();
}

describe('opening a workspace file', () => {
  it('joins the pieces of the search index when it is closed, not while somebody waits', async () => {
    const pieces = (connection: SqliteConnection): unknown =>
      connection.prepare('SELECT count(DISTINCT segid) FROM report_words_idx').pluck().get();
    await createWorkspaceFile();
    const written = await openDb(path);
    const insert = written.connection.prepare(
      "INSERT INTO report_words (rowid, words) VALUES (?, '库存 存告')",
    );
    for (const row of [1, 2, 3, 4, 5, 6, 7, 8]) insert.run(row);
    expect(pieces(written.connection)).toBe(8);
    await written.close();
    const again = await openDb(path);
    expect(pieces(again.connection)).toBe(1);
    await again.close();
  });

  it('sets what durability and defence rest on', async () => {
    const { connection, close } = await openDb(path);
    const pragma = (name: string): unknown => connection.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('locking_mode')).toBe('exclusive');
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('mmap_size') ?? 0).toBe(0);
    await close();
  });

  it('shuts out a second process while it is open, and lets it in afterwards', async () => {
    const script = `
      const Database = require('better-sqlite3');
      try { new Database(process.argv[1], { timeout: 50 }).pragma('user_version = 99'); console.log('wrote'); }
      catch (error) { console.log(error.code); }`;
    const opened = await openDb(path);
    const write = (): string =>
      execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' }).trim();
    expect(write()).toBe('SQLITE_BUSY');
    await opened.close();
    expect(write()).toBe('wrote');
  });

  it('refuses a file from a newer version and leaves every byte as it was', async () => {
    await createWorkspaceFile();
    const database = new Database(path);
    database.pragma('user_version = 9990');
    database.pragma('journal_mode = DELETE');
    database.close();
    const before = hashOf(path);
    await expect(openDb(path)).rejects.toMatchObject({
      data: { key: 'workspace.newerFile', params: { fileVersion: 9990 } },
    });
    expect(hashOf(path)).toBe(before);
    expect(existsSync(`${path}-wal`) || existsSync(`${path}-shm`)).toBe(false);
  });

  it('sees a newer version that stands only in a leftover log', async () => {
    await createWorkspaceFile();
    const database = new Database(path);
    database.pragma('wal_autocheckpoint = 0');
    database.pragma('user_version = 9990');
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    database.close();
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    await expect(openDb(path)).rejects.toMatchObject({ data: { key: 'workspace.newerFile' } });
    expect(hashOf(path)).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it('refuses a file that is not ours: another database, a text, a few bytes', async () => {
    const foreign = new Database(path);
    foreign.exec('CREATE TABLE notes (text TEXT)');
    foreign.close();
    const other = join(folder, 'other.crewbook');
    for (const content of [readFileSync(path), '周报', Buffer.alloc(4_096)]) {
      writeFileSync(other, content);
      const before = hashOf(other);
      await expect(openDb(other)).rejects.toMatchObject({
        data: { code: 'storage', key: 'workspace.notAWorkspace' },
      });
      expect(hashOf(other)).toBe(before);
    }
  });

  it('says so when the folder is gone', async () => {
    await expect(openDb(join(folder, 'nowhere', 'a.crewbook'))).rejects.toMatchObject({
      data: { code: 'storage', key: 'workspace.cannotOpen' },
    });
  });

  it('runs a migration backup before an older file is changed', async () => {
    const older = new Database(path);
    older.pragma(`application_id = ${0x43524557}`);
    older.pragma('user_version = 1');
    older.close();
    const seen: number[] = [];
    const { close } = await openDb(path, async (connection) => {
      seen.push(Number(connection.pragma('user_version', { simple: true })));
    });
    await close();
    expect(seen).toEqual([1]);
  });
});
