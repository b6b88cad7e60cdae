import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { addLines, addMeeting, addPerson, linesOf, textsOf } from './meetingTestKit.ts';

describe('定稿', () => {
  it('is refused while a decision or action lacks owner or date, and names the lines', async () => {
    await using app = await createTestApp();
    const ownerId = await addPerson(app, '冯雪');
    const dueOn = '2026-06-19';
    const id = await addMeeting(app);
    const [, decision = '', action = ''] = await addLines(app, id, [
      { kind: 'topic', text: '随便聊聊' },
      { kind: 'decision', text: '清仓3折', ownerId },
      { kind: 'action', text: '主图5张', dueOn },
      { kind: 'action', text: '齐全的', ownerId, dueOn },
    ]);
    await expect(app.client.meetings.finalise({ id })).rejects.toMatchObject({
      data: {
        code: 'rule',
        key: 'meetings.incomplete',
        params: { count: 2, lines: '“清仓3折”、“主图5张”' },
        fields: [{ path: decision }, { path: action }],
      },
    });
    await app.client.meetings.updateLine({ id: decision, changes: { dueOn } });
    await app.client.meetings.updateLine({ id: action, changes: { ownerId } });
    await app.client.meetings.finalise({ id });
    expect((await app.client.meetings.page({ id })).state).toBe('final');
  });

  it('does not wait for owner and date of an action that was cancelled', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    await addLines(app, id, [{ kind: 'action', text: '不做了' }]);
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    await app.client.commitments.cancel({ id: commitmentId });
    await app.client.meetings.finalise({ id });
    expect((await app.client.meetings.page({ id })).state).toBe('final');
  });

  it('locks every part of the record but the private note until it is reopened', async () => {
    await using app = await createTestApp();
    const personId = await addPerson(app, '冯雪');
    const id = await addMeeting(app);
    const [line = ''] = await addLines(app, id, [{ kind: 'topic', text: '甲' }]);
    const { revision } = await app.client.meetings.finalise({ id });
    const { meetings } = app.client;
    const edits = [
      () => meetings.update({ id, revision, changes: { title: '别的' } }),
      () => meetings.addAttendees({ meetingId: id, personIds: [personId] }),
      () => meetings.updateLine({ id: line, changes: { text: '乙' } }),
      () => meetings.moveLine({ id: line, afterId: null }),
      () => meetings.removeLine({ id: line }),
      () => addLines(app, id, [{ kind: 'topic', text: '丙' }], 5),
      () => meetings.finalise({ id }),
    ];
    for (const edit of edits) {
      await expect(edit()).rejects.toMatchObject({
        data: { code: 'rule', key: 'meetings.isFinal', params: { title: '会议' } },
      });
    }
    await meetings.update({ id, revision, changes: { privateNote: '考虑调岗' } });
    await meetings.reopen({ id });
    await meetings.updateLine({ id: line, changes: { text: '乙' } });
    expect(await textsOf(app, id)).toEqual(['乙']);
  });

  it('writes down who agreed to what: later changes of the task leave the record alone', async () => {
    await using app = await createTestApp();
    const [first, second] = [await addPerson(app, '冯雪'), await addPerson(app, '邓凯')];
    const id = await addMeeting(app);
    await addLines(app, id, [
      { kind: 'action', text: '主图', ownerId: first, dueOn: '2026-06-19' },
    ]);
    await app.client.meetings.finalise({ id });
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    const { revision } = await app.client.commitments.detail({ id: commitmentId });
    const changes = { ownerId: second };
    await app.client.commitments.update({ id: commitmentId, revision, changes });
    expect((await linesOf(app, id))[0]?.ownerName).toBe('冯雪');
    await app.client.meetings.reopen({ id });
    expect((await linesOf(app, id))[0]?.ownerName).toBe('邓凯');
  });
});

describe('minutes', () => {
  it('go to a file with everything agreed and nothing private', async () => {
    const requests: ExportRequest[] = [];
    const host = {
      exportFile: async (request: ExportRequest) => {
        requests.push(request);
        return null;
      },
    };
    await using app = await createTestApp({ host });
    const [present, absent] = [await addPerson(app, '冯雪'), await addPerson(app, '李敏')];
    const { id } = await app.client.meetings.create({
      kind: 'other',
      title: '618/筹备',
      attendeeIds: [present, absent],
    });
    await app.client.meetings.setAttendance({
      meetingId: id,
      personId: absent,
      isPresent: false,
      absenceReason: '请假',
    });
    await addLines(app, id, [
      { kind: 'topic', text: '货盘' },
      { kind: 'decision', text: '清仓3折', ownerId: present, dueOn: '2026-06-20' },
      { kind: 'action', text: '主图5张', ownerId: present, dueOn: '2026-06-19' },
    ]);
    const { revision } = await app.client.meetings.page({ id });
    await app.client.meetings.update({ id, revision, changes: { privateNote: '考虑调岗' } });
    const language = 'zh-CN';
    const workToken = '01900000-0000-7000-8000-0000000000ff';
    await app.client.meetings.exportMinutes({ id, language, format: 'docx', workToken });
    expect(requests).toMatchObject([
      { workToken, format: 'docx', suggestedName: '会议纪要_618 筹备_2026-06-15.docx' },
    ]);
    expect(JSON.stringify(requests)).not.toContain('调岗');
    const { text } = await app.client.meetings.minutesText({ id, language });
    expect(text).not.toContain('调岗');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        '【618/筹备】',
        '时间：2026年6月15日 周一',
        '出席：冯雪',
        '缺席：李敏（请假）',
        '1. 货盘',
        '清仓3折：决定人 冯雪，日期 6月20日 周六',
        '主图5张：负责人 冯雪，截止 6月19日 周五',
      ]),
    );
  });

  it('say 未定稿 until they are final, in the language asked for', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const textIn = async (language: 'zh-CN' | 'en-US') =>
      (await app.client.meetings.minutesText({ id, language })).text;
    expect(await textIn('zh-CN')).toContain('测试团队 · 会议纪要 · 未定稿');
    expect(await textIn('en-US')).toContain('测试团队 · Minutes · draft');
    await app.client.meetings.finalise({ id });
    expect(await textIn('zh-CN')).not.toContain('未定稿');
  });
});
