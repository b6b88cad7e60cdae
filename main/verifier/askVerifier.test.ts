import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forkChild } from '#main/core/childLine.ts';
import type { FinishBackup } from '#main/db/backup.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { askVerifier } from './askVerifier.ts';
import type { FromVerifier, ToVerifier } from './verifierMessages.ts';

const spawn = () => forkChild<ToVerifier, FromVerifier>(childProgram('verifier'));
const checkFile = (path: string) => askVerifier(spawn, { name: 'checkFile', params: { path } });

/** As in the app, where the store has main verify its copies; `limit` in milliseconds. */
function inOwnProcess(limit?: number): FinishBackup {
  return (params) => askVerifier(spawn, { name: 'finishBackup', params }, limit);
}

const order = (folder: string) => ({
  to: join(folder, 'copy.crewbook'),
  at: '2026-06-15T09:00:00.000Z',
  reason: 'manual',
});

const listCopies = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('copy'));

describe('a verifier', () => {
  it('finishes a backup while the workspace goes on answering', async () => {
    await using app = await createTestApp({ finishBackup: inOwnProcess() });
    await app.client.people.createMany({ names: ['陈思远', '李敏'] });
    const done: string[] = [];
    const backup = app.backend.backUp(order(app.folder)).finally(() => done.push('backup'));
    for (const name of ['林一', '林二', '林三']) await app.client.people.create({ name });
    done.push('commands');
    expect((await backup).counts.people).toBeGreaterThanOrEqual(2);
    expect(done).toEqual(['commands', 'backup']);
    expect(listCopies(app.folder).sort()).toEqual(['copy.crewbook', 'copy.crewbook.json']);
    expect(await checkFile(join(app.folder, 'copy.crewbook'))).toMatchObject({
      ok: true,
      name: '测试团队',
    });
  });

  it('that ends without an answer fails the backup and leaves nothing of it', async () => {
    await using app = await createTestApp({ finishBackup: inOwnProcess(1) });
    await expect(app.backend.backUp(order(app.folder))).rejects.toMatchObject({
      data: { key: 'backup.verifierStopped' },
    });
    expect(listCopies(app.folder)).toEqual([]);
    expect(await app.client.people.create({ name: '陈思远' })).toMatchObject({ name: '陈思远' });
  });

  it('says what is wrong with a file in the same words as the store would', async () => {
    await using app = await createTestApp();
    const path = join(app.folder, 'notes.crewbook');
    writeFileSync(path, 'no workspace '.repeat(20));
    await expect(checkFile(path)).rejects.toMatchObject({
      data: { key: 'workspace.notAWorkspace' },
    });
    await expect(checkFile(join(app.folder, 'gone.crewbook'))).rejects.toMatchObject({
      data: { key: 'workspace.fileMissing' },
    });
  });
});
