import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import type { BackupManifest } from './backup.ts';
import { checkConnection } from './check.ts';
import { openConnection } from './sqlite.ts';

const at = '2026-06-15T09:00:00.000Z';

async function fill(app: TestApp, count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `同事${index}`);
  await app.client.people.createMany({ names });
}

describe('backups', () => {
  it('hold everything, are reopened and counted, and say so in their manifest', async () => {
    await using app = await createTestApp();
    await fill(app, 50);
    const to = join(app.folder, 'copy.crewbook');
    const manifest = await app.backend.backUp({ to, at, reason: 'manual' });
    expect(manifest).toMatchObject({ reason: 'manual', counts: { people: 50 } });
    expect(manifest.contentHash).toBe(app.backend.contentHash());
    const written = JSON.parse(readFileSync(`${to}.json`, 'utf8')) as BackupManifest;
    expect(written).toEqual(manifest);
    expect(
      readdirSync(app.folder)
        .filter((name) => name.startsWith('copy'))
        .sort(),
    ).toEqual(['copy.crewbook', 'copy.crewbook.json']);
    await app.backend.open(to);
    expect(await app.client.people.list({})).toHaveLength(50);
  });

  it('are one moment of the workspace while commands go on', async () => {
    await using app = await createTestApp();
    await fill(app, 200);
    const backups = [1, 2, 3].map((number) =>
      app.backend.backUp({ to: join(app.folder, `${number}.crewbook`), at, reason: 'manual' }),
    );
    for (let index = 0; index < 40; index += 1) {
      await app.client.people.create({ name: `新人${index}` });
    }
    for (const manifest of await Promise.all(backups)) {
      expect(manifest.counts.people).toBeGreaterThanOrEqual(200);
      expect(manifest.counts.people).toBeLessThanOrEqual(240);
    }
    expect(await app.client.people.list({})).toHaveLength(240);
  });

  it('that cannot be written fail loudly and leave nothing behind', async () => {
    await using app = await createTestApp();
    const to = join(app.folder, 'missing', 'copy.crewbook');
    await expect(app.backend.backUp({ to, at, reason: 'manual' })).rejects.toThrow();
    expect(existsSync(join(app.folder, 'missing'))).toBe(false);
    expect(readdirSync(app.folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('whose manifest cannot be written do not get their name', async () => {
    await using app = await createTestApp();
    const to = join(app.folder, 'copy.crewbook');
    mkdirSync(`${to}.json`);
    await expect(app.backend.backUp({ to, at, reason: 'manual' })).rejects.toThrow();
    expect(existsSync(to)).toBe(false);
    expect(readdirSync(app.folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

function positionsOf(bytes: Buffer, text: string): number[] {
  const positions: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) positions.push(at);
  return positions;
}

describe('the check', () => {
  it('finds one changed letter in a row, which SQLite itself does not notice', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '陈思远', note: 'unmistakable-note' });
    await app.backend.close();
    const whole = readFileSync(app.path);
    const problems = positionsOf(whole, 'unmistakable-note').flatMap((position) => {
      const bytes = Buffer.from(whole);
      bytes[position] = (bytes[position] ?? 0) ^ 1;
      writeFileSync(app.path, bytes);
      const connection = openConnection(app.path, { isReadOnly: true });
      const check = checkConnection(connection);
      connection.close();
      return check.problems;
    });
    // The text also stands in the log, which carries no hashes of its own.
    expect(problems).toEqual([expect.stringContaining('row changed: people')]);
  });
});
