import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childProgram } from '#main/testing/childPrograms.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { exportWithoutApp } from './exportWithoutApp.ts';
import { weeklyDocument } from './fixtures/weeklyDocument.ts';
import { verifyPdf } from './verify/verifyPdf.ts';

const job = childProgram('job');

let folder: string;

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'crewbook-cli-export-'));
});

afterAll(async () => {
  await fs.rm(folder, { recursive: true });
});

function requestOf(format: FileFormat) {
  const content = { type: 'document', document: weeklyDocument };
  return { kind: 'export', format, content, target: join(folder, `w.${format}`) } as const;
}

describe('an export from the command line', () => {
  it('prints through an Electron started for it', async () => {
    const electron = { file: process.execPath, app: childProgram('fakeElectron') };
    await exportWithoutApp(requestOf('pdf'), { job, electron });
    expect(verifyPdf(await fs.readFile(join(folder, 'w.pdf')))).toBe(1);
  });

  it('needs no Electron for Word, and says so where one is missing', async () => {
    const files = { job, electron: undefined };
    expect((await exportWithoutApp(requestOf('docx'), files)).bytes).toBeGreaterThan(5000);
    await expect(exportWithoutApp(requestOf('png'), files)).rejects.toMatchObject({
      data: { key: 'files.cannotPrint' },
    });
    const broken = { job, electron: { file: join(folder, 'none'), app: folder } };
    await expect(exportWithoutApp(requestOf('png'), broken)).rejects.toMatchObject({
      data: { key: 'files.cannotPrint' },
    });
  });
});
