import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { readTemplate } from '#main/templates/readTemplate.ts';
import { makeTemplate, paragraph } from '#main/templates/templateTestData.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { addPeople, saveReport, week } from './digestsTestData.ts';

const workToken = '01900000-0000-4000-8000-00000000000a';
const template = makeTemplate({ body: paragraph('{{周次}} {{天气}}') + paragraph('{{亮点}}') });
const boss = {
  id: 'boss',
  name: '公司周报.docx',
  base64: Buffer.from(template).toString('base64'),
} as const;

/** What the page does with a chosen file. */
async function give(app: TestApp, file: { id: 'boss'; name: string; base64: string }) {
  const { name, base64 } = file;
  const { placeholders } = await app.client.digests.inspectTemplate({ name, base64 });
  return app.client.digests.setTemplate({ ...file, placeholders });
}

async function createApp() {
  const requests: ExportRequest[] = [];
  const exportFile = async (request: ExportRequest) => {
    requests.push(request);
    return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
  };
  const app = await createTestApp({
    host: { exportFile, inspectTemplate: async (file) => readTemplate(file) },
  });
  const [chen = ''] = await addPeople(app, '陈思远');
  await saveReport(app, chen, { lines: [{ section: 'done', text: 'GMV 128.6万，超目标' }] });
  const exportBoss = async (format: 'docx' | 'pdf') => {
    const digest = { week, unitId: null, audience: 'boss' as const };
    await app.client.digests.exportVersion({ digest, format, workToken });
    return ExportContent.parse(requests.at(-1)?.content);
  };
  return { app, requests, exportBoss };
}

describe('the user’s own template', () => {
  it('says what it holds, dresses the Word file of its version and nothing else', async () => {
    const { app, exportBoss } = await createApp();
    await using _app = app;
    const info = await give(app, boss);
    expect(info).toMatchObject({ known: ['周次', '亮点'], unknown: ['天气'] });
    expect(info.missing).toContain('指标表');
    const content = await exportBoss('docx');
    if (content.type !== 'template') throw new Error('not the template');
    expect(content.template.values?.周次).toEqual({ text: '2026年第24周 6.8–6.14' });
    expect(JSON.stringify(content.template.values?.亮点)).toContain('GMV 128.6万，超目标');
    expect((await exportBoss('pdf')).type).toBe('document');
  });

  it('can be taken back, undone and got as it was given', async () => {
    const { app, requests, exportBoss } = await createApp();
    await using _app = app;
    await give(app, boss);
    await app.client.digests.removeTemplate({ id: 'boss' });
    expect((await exportBoss('docx')).type).toBe('document');
    await app.client.history.undo({ operationId: app.lastOperation()?.id ?? '' });
    await app.client.digests.exportTemplate({ id: 'boss', workToken });
    const content = ExportContent.parse(requests.at(-1)?.content);
    if (content.type !== 'template') throw new Error('not the template');
    expect(Buffer.from(content.template.file).equals(Buffer.from(template))).toBe(true);
    expect(content.template.values).toBeNull();
    expect(await app.client.digests.template({ id: 'weekly' })).toBeNull();
  });

  it('is refused, and the one before stays, when it holds nothing to fill or something that acts', async () => {
    const { app } = await createApp();
    await using _app = app;
    await give(app, boss);
    const bad = [
      ['templates.noPlaceholders', makeTemplate({ body: paragraph('空白') })],
      [
        'templates.active',
        makeTemplate({ body: paragraph('{{周次}}'), more: { 'word/vbaProject.bin': 'x' } }),
      ],
      ['files.damaged', Buffer.from('not a zip at all, but long enough to look')],
    ] as const;
    for (const [key, bytes] of bad) {
      const base64 = Buffer.from(bytes).toString('base64');
      await expect(give(app, { ...boss, name: 'bad.docx', base64 })).rejects.toMatchObject({
        data: { key },
      });
    }
    expect((await app.client.digests.template({ id: 'boss' }))?.name).toBe('公司周报.docx');
  });
});
