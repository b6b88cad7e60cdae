import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { addLines, addMeeting, addPerson, linesOf, tasksOf, textsOf } from './meetingTestKit.ts';

describe('a new meeting', () => {
  it('begins with the agenda, time and title of its kind, today, led by 我', async () => {
    await using app = await createTestApp();
    const me = await addPerson(app, '林浩');
    await app.client.workspace.setMe({ personId: me });
    const id = await addMeeting(app, 'weekly');
    expect(await app.client.meetings.page({ id })).toMatchObject({
      kind: 'weekly',
      title: '周例会',
      heldOn: '2026-06-15',
      startsAt: '10:00',
      hostName: '林浩',
      state: 'open',
      attendees: [],
    });
    const texts = await textsOf(app, id);
    expect(texts).toHaveLength(5);
    expect(texts[0]).toBe('上周待办核销（10 分钟）');
  });

  it('invites who was invited to the last one of its kind and still works here', async () => {
    await using app = await createTestApp();
    const [stays, leaves] = [await addPerson(app, '陈思远'), await addPerson(app, '何雨桐')];
    await app.client.meetings.create({ kind: 'weekly', attendeeIds: [stays, leaves, stays] });
    const leaver = (await app.client.people.list({})).find(({ id }) => id === leaves);
    await app.client.people.update({
      id: leaves,
      revision: leaver?.revision ?? 0,
      changes: { leftOn: '2026-06-14' },
    });
    const { attendees } = await app.client.meetings.page({ id: await addMeeting(app, 'weekly') });
    expect(attendees.map(({ name }) => name)).toEqual(['陈思远']);
    const other = await app.client.meetings.page({ id: await addMeeting(app) });
    expect(other.attendees).toEqual([]);
  });

  it('is taken back whole by one undo', async () => {
    await using app = await createTestApp();
    await addMeeting(app, 'weekly');
    await app.client.history.undo({});
    expect(await app.client.meetings.list({ limit: 10 })).toEqual([]);
    await app.client.history.redo({});
    expect(await app.client.meetings.list({ limit: 10 })).toHaveLength(1);
  });
});

describe('the head of a meeting', () => {
  it('takes edits with the revision the last act gave, refuses an older one', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const { revision } = await app.client.meetings.page({ id });
    const { revision: next } = await app.client.meetings.update({
      id,
      revision,
      changes: { title: '618 筹备', place: '三楼', startsAt: '14:00' },
    });
    await expect(
      app.client.meetings.update({ id, revision, changes: { title: '别的' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
    await app.client.meetings.update({ id, revision: next, changes: { startsAt: null } });
    expect(await app.client.meetings.page({ id })).toMatchObject({
      title: '618 筹备',
      place: '三楼',
      startsAt: null,
    });
  });

  it('needs a title and people of the roster', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const { revision } = await app.client.meetings.page({ id });
    const update = (changes: object) => app.client.meetings.update({ id, revision, changes });
    await expect(update({ title: ' ' })).rejects.toMatchObject({ data: { code: 'invalid' } });
    await expect(update({ hostId: 'nobody' })).rejects.toMatchObject({
      data: { key: 'common.unknownPerson' },
    });
  });

  it('keeps who was absent and why', async () => {
    await using app = await createTestApp();
    const [first, second] = [await addPerson(app, '张慧'), await addPerson(app, '李敏')];
    const id = await addMeeting(app);
    await app.client.meetings.addAttendees({ meetingId: id, personIds: [first, second] });
    const absent = { meetingId: id, personId: second, isPresent: false, absenceReason: '请假' };
    await app.client.meetings.setAttendance(absent);
    await app.client.meetings.addAttendees({ meetingId: id, personIds: [second] });
    expect((await app.client.meetings.page({ id })).attendees).toMatchObject([
      { name: '李敏', isPresent: false, absenceReason: '请假' },
      { name: '张慧', isPresent: true, absenceReason: '' },
    ]);
    await app.client.meetings.setAttendance({ ...absent, isPresent: true });
    expect((await app.client.meetings.page({ id })).attendees[0]?.absenceReason).toBe('');
    await app.client.meetings.removeAttendee({ meetingId: id, personId: second });
    expect((await app.client.meetings.page({ id })).attendees).toHaveLength(1);
    await expect(app.client.meetings.setAttendance(absent)).rejects.toMatchObject({
      data: { code: 'not_found' },
    });
  });
});

describe('the list of meetings', () => {
  it('shows the newest first with what was agreed and is still open', async () => {
    await using app = await createTestApp();
    const personId = await addPerson(app, '冯雪');
    await app.client.meetings.create({ kind: 'morning', heldOn: '2026-06-14' });
    const id = await addMeeting(app, 'weekly');
    await app.client.meetings.addAttendees({ meetingId: id, personIds: [personId] });
    await addLines(app, id, [
      { kind: 'decision', text: '清仓3折' },
      { kind: 'action', text: '主图' },
      { kind: 'action', text: '详情页' },
    ]);
    const commitmentId = (await linesOf(app, id)).at(-1)?.commitment?.id ?? '';
    await app.client.commitments.cancel({ id: commitmentId });
    const rows = await app.client.meetings.list({ limit: 10 });
    expect(rows.map(({ title }) => title)).toEqual(['周例会', '早会']);
    expect(rows[0]).toMatchObject({
      presentCount: 1,
      absentCount: 0,
      decisionCount: 1,
      actionCount: 2,
      openActionCount: 1,
    });
    const mornings = await app.client.meetings.list({ kind: 'morning', limit: 10 });
    expect(mornings.map(({ title }) => title)).toEqual(['早会']);
    expect(await app.client.meetings.list({ limit: 1 })).toHaveLength(1);
  });

  it('never shows the private note', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const { revision } = await app.client.meetings.page({ id });
    await app.client.meetings.update({ id, revision, changes: { privateNote: '考虑调岗' } });
    expect((await app.client.meetings.page({ id })).privateNote).toBe('考虑调岗');
    expect(JSON.stringify(await app.client.meetings.list({ limit: 10 }))).not.toContain('调岗');
  });

  it('loses a deleted meeting with its untouched actions; undo brings all of it back', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    await addLines(app, id, [
      { kind: 'action', text: '没动的' },
      { kind: 'action', text: '开工的' },
    ]);
    const commitmentId = (await linesOf(app, id))[1]?.commitment?.id ?? '';
    await app.client.commitments.start({ id: commitmentId });
    await app.client.meetings.remove({ id });
    expect(await tasksOf(app)).toEqual(['开工的']);
    expect((await app.client.commitments.detail({ id: commitmentId })).source).toEqual({
      kind: 'gone',
    });
    await expect(app.client.meetings.page({ id })).rejects.toMatchObject({
      data: { code: 'not_found', key: 'meetings.gone' },
    });
    await app.client.history.undo({});
    expect(await textsOf(app, id)).toEqual(['没动的', '开工的']);
  });

  it('loses several meetings in one act, and all of them come back', async () => {
    await using app = await createTestApp();
    const ids = [await addMeeting(app), await addMeeting(app)];
    await addLines(app, ids[0] ?? '', [{ kind: 'action', text: '没动的' }]);
    await app.client.meetings.removeMany({ ids });
    expect(await app.client.meetings.list({ limit: 10 })).toEqual([]);
    expect(await tasksOf(app)).toEqual([]);
    await app.client.history.undo({});
    expect(await app.client.meetings.list({ limit: 10 })).toHaveLength(2);
    expect(await textsOf(app, ids[0] ?? '')).toEqual(['没动的']);
  });
});

describe('the meetings of one person', () => {
  it('are those they were invited to, led or wrote down, without private notes', async () => {
    await using app = await createTestApp();
    const [me, other] = [await addPerson(app, '张慧'), await addPerson(app, '李敏')];
    const meet = async (heldOn: string, given: object) =>
      (await app.client.meetings.create({ kind: 'other', title: heldOn, heldOn, ...given })).id;
    const missed = await meet('2026-06-01', { hostId: other, attendeeIds: [me] });
    await meet('2026-06-03', { hostId: me });
    await meet('2026-06-02', { hostId: other, recorderId: me });
    await meet('2026-06-04', { hostId: other, attendeeIds: [other] });
    const absence = { isPresent: false, absenceReason: '请假' };
    await app.client.meetings.setAttendance({ meetingId: missed, personId: me, ...absence });
    const { rows, hasMore } = await app.client.meetings.ofPerson({ personId: me, limit: 3 });
    expect(rows.map((row) => [row.title, row.isHost, row.isAbsent, row.absenceReason])).toEqual([
      ['2026-06-03', true, false, ''],
      ['2026-06-02', false, false, ''],
      ['2026-06-01', false, true, '请假'],
    ]);
    expect(hasMore).toBe(false);
    expect(JSON.stringify(rows)).not.toContain('privateNote');
    expect(await app.client.meetings.ofPerson({ personId: me, limit: 2 })).toMatchObject({
      rows: rows.slice(0, 2),
      hasMore: true,
    });
  });
});
