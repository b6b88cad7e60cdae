import { describe, expect, it } from 'vitest';
import type { ExportRequest, SetRequest } from '#main/core/host.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { fridayFiles } from '#shared/features/digests/fridaySet.ts';
import { contract } from '#shared/ipc/contract.ts';
import { pasteReport, startReview, week } from './reviewsTestKit.ts';

const canary = '私密金丝雀批注';
const comment = '要转给本人的意见';

/** The answers that are for the manager's own screen and say what is private. */
const forMyEyes = new Set(['reviews.one', 'reports.versions', 'people.revealContact']);
const leavesTheApp = /^\w+\.(export\w*|text|\w*Text)$/;
/** The person's own paste, and the user's own Word template. */
const isNoText = new Set(['reports.rawText', 'digests.exportTemplate']);

async function startAnnotated(app: TestApp) {
  const report = await startReview(app);
  const gone = await report.line('618第二波');
  await app.client.reviews.addNote({ lineId: gone, kind: 'private', text: canary });
  const { lines } = await app.client.reports.one({ id: report.id });
  for (const line of lines) {
    await app.client.reviews.addNote({ lineId: line.id, kind: 'private', text: canary });
    await app.client.reviews.addNote({ lineId: line.id, kind: 'comment', text: comment });
    await app.client.reviews.setMark({ lineId: line.id, mark: 'passedUp', isSet: true });
  }
  await app.client.people.updateContact({
    id: report.personId,
    changes: { phone: canary, wechat: canary, idNumber: canary, address: canary },
  });
  await app.client.reviews.makePromise({ lineId: await report.line('补货款') });
  await app.client.reviews.makeTopic({ lineId: await report.line('退款率') });
  await pasteReport(app, report.personId, {
    lines: lines
      .filter(({ section }) => section !== 'done')
      .map(({ section, text, due }) => ({ section, text, due })),
  });
  return report;
}

const formats = ['docx', 'xlsx', 'pdf', 'png', 'md', 'txt', 'pptx', 'svg'];
const audiences = ['team', 'boss', 'archive'];

/** Every id a procedure may ask for, and every other field; what it does not know is ignored. */
async function listInputs(app: TestApp, reportId: string, personId: string) {
  const meeting = await app.client.meetings.create({ kind: 'weekly' });
  const post = { name: '金丝雀岗', aliases: [], reportTemplate: 'general' } as const;
  const { id: postId } = await app.client.org.createPost({ ...post, aliases: [] });
  await app.client.duties.addDuty({ postId, duty: { title: '职责' } });
  const shared = {
    ...{ week, personId, postId, language: 'zh-CN', workToken: crypto.randomUUID() },
    ...{ text: '金丝雀', query: '金丝雀', words: '金丝雀' },
    ...{ layout: 'compact', by: 'unit', fields: ['post', 'members'], collapsed: [] },
    ...{ states: ['todo'], code: 'gmv', span: 12, from: '2026-06-01', to: '2026-06-15' },
    ...{ parties: 'posts', layout: 'right', folded: [], showsHandoffs: true },
    of: { scope: 'team', scopeId: '' },
  };
  const ids = [reportId, meeting.id, personId];
  const choices = formats.flatMap((format) => audiences.map((audience) => ({ format, audience })));
  return choices.map(({ format, audience }, index) => ({
    ...shared,
    id: ids[index % ids.length],
    format,
    digest: { week, unitId: null, audience },
    files: [...fridayFiles],
    ...{ audience, unitId: null },
  }));
}

describe('private notes', () => {
  it('are in no file, no text to copy and no answer but the review itself', async () => {
    const requests: (ExportRequest | SetRequest)[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
    };
    const exportSet = async (request: SetRequest) => {
      requests.push(request);
      return null;
    };
    await using app = await createTestApp({
      // A chart of nobody would be no file.
      ...{ start: { kind: 'structure', code: 't1_seven' }, host: { exportFile, exportSet } },
    });
    const { id, personId } = await startAnnotated(app);
    const inputs = await listInputs(app, id, personId);
    const answered = new Set<string>();
    const leaks: string[] = [];
    const procedures = Object.entries(contract).flatMap(([feature, all]) =>
      Object.entries(all).map(([name, { kind }]) => ({ name: `${feature}.${name}`, kind })),
    );
    for (const { name, kind } of procedures) {
      if ((kind !== 'query' && kind !== 'act') || forMyEyes.has(name)) continue;
      for (const input of inputs) {
        requests.length = 0;
        const outcome = await app.call(name, input);
        if (outcome.ok) answered.add(name);
        if (JSON.stringify([outcome, requests]).includes(canary)) leaks.push(name);
      }
    }
    expect(leaks).toEqual([]);
    const unasked = procedures.filter(
      ({ name }) => leavesTheApp.test(name) && !isNoText.has(name) && !answered.has(name),
    );
    expect(unasked).toEqual([]);
    const { formerNotes, notes } = await app.client.reviews.one({ id });
    expect([formerNotes, notes].map((found) => JSON.stringify(found).includes(canary))).toEqual([
      true,
      true,
    ]);
  });

  it('leave comments to the text for the person alone', async () => {
    await using app = await createTestApp();
    const { id } = await startAnnotated(app);
    expect((await app.client.reviews.replyText({ id })).text).toContain(comment);
    for (const text of [
      await app.client.reports.reportText({ id }),
      await app.client.reports.weeklyText({ week }),
    ]) {
      expect(text.text).not.toContain(comment);
    }
  });
});
