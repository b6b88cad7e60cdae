import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import {
  addLines,
  addMeeting,
  addPerson,
  lineId,
  linesOf,
  tasksOf,
  textsOf,
} from './meetingTestKit.ts';

describe('the lines of a meeting', () => {
  it('stand where they were put, also when moved', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const [a = '', b = '', c = ''] = await addLines(app, id, [
      { kind: 'topic', text: '甲' },
      { kind: 'decision', text: '乙' },
      { kind: 'topic', text: '丙' },
    ]);
    await app.client.meetings.addLines({
      meetingId: id,
      afterId: a,
      lines: [
        { id: lineId(8), kind: 'topic', text: '甲后一' },
        { id: lineId(9), kind: 'topic', text: '甲后二' },
      ],
    });
    expect(await textsOf(app, id)).toEqual(['甲', '甲后一', '甲后二', '乙', '丙']);
    await app.client.meetings.moveLine({ id: c, afterId: null });
    await app.client.meetings.moveLine({ id: a, afterId: b });
    expect(await textsOf(app, id)).toEqual(['丙', '甲后一', '甲后二', '乙', '甲']);
  });

  it('keep their order when many are put at the same place', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const [first = ''] = await addLines(app, id, [
      { kind: 'topic', text: '头' },
      { kind: 'topic', text: '尾' },
    ]);
    for (let number = 1; number <= 60; number += 1) {
      await app.client.meetings.addLines({
        meetingId: id,
        afterId: first,
        lines: [{ id: lineId(100 + number), kind: 'topic', text: String(number) }],
      });
    }
    const expected = Array.from({ length: 60 }, (_, index) => String(60 - index));
    expect(await textsOf(app, id)).toEqual(['头', ...expected, '尾']);
  });

  it('need words, and a line that is gone says so', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const [line = ''] = await addLines(app, id, [{ kind: 'topic', text: '甲' }]);
    await expect(
      app.client.meetings.updateLine({ id: line, changes: { text: '  ' } }),
    ).rejects.toMatchObject({ data: { code: 'invalid' } });
    await app.client.meetings.removeLine({ id: line });
    await expect(
      app.client.meetings.updateLine({ id: line, changes: { text: '乙' } }),
    ).rejects.toMatchObject({ data: { code: 'not_found', key: 'meetings.lineGone' } });
  });
});

describe('an action of a meeting', () => {
  it('becomes a commitment of that meeting, owned and dated as typed', async () => {
    await using app = await createTestApp();
    const ownerId = await addPerson(app, '冯雪');
    const id = await addMeeting(app, 'weekly');
    await addLines(app, id, [{ kind: 'action', text: '主图5张', ownerId, dueOn: '2026-06-19' }]);
    const { commitment } = (await linesOf(app, id)).at(-1) ?? {};
    expect(await app.client.commitments.detail({ id: commitment?.id ?? '' })).toMatchObject({
      title: '主图5张',
      ownerName: '冯雪',
      dueOn: '2026-06-19',
      state: 'todo',
      source: { kind: 'meeting', meetingId: id, title: '周例会', heldOn: '2026-06-15' },
    });
  });

  it('shares owner and date with its commitment, whichever side sets them', async () => {
    await using app = await createTestApp();
    const [first, second] = [await addPerson(app, '冯雪'), await addPerson(app, '邓凯')];
    const id = await addMeeting(app);
    const [line = ''] = await addLines(app, id, [{ kind: 'action', text: '主图' }]);
    await app.client.meetings.updateLine({ id: line, changes: { ownerId: first } });
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    const { ownerId, revision } = await app.client.commitments.detail({ id: commitmentId });
    expect(ownerId).toBe(first);
    await app.client.commitments.update({
      id: commitmentId,
      revision,
      changes: { ownerId: second, dueOn: '2026-06-20' },
    });
    expect(await linesOf(app, id)).toMatchObject([{ ownerName: '邓凯', dueOn: '2026-06-20' }]);
  });

  it('passes corrected words on until the task was given other words', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const [line = ''] = await addLines(app, id, [{ kind: 'action', text: '主图5长' }]);
    await app.client.meetings.updateLine({ id: line, changes: { text: '主图5张' } });
    expect(await tasksOf(app)).toEqual(['主图5张']);
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    const { revision } = await app.client.commitments.detail({ id: commitmentId });
    const changes = { title: '主图5张（白底）' };
    await app.client.commitments.update({ id: commitmentId, revision, changes });
    await app.client.meetings.updateLine({ id: line, changes: { text: '主图6张' } });
    expect(await tasksOf(app)).toEqual(['主图5张（白底）']);
    expect(await textsOf(app, id)).toEqual(['主图6张']);
  });

  it('comes and goes with the kind of its line, and a decision keeps owner and date', async () => {
    await using app = await createTestApp();
    const ownerId = await addPerson(app, '冯雪');
    const id = await addMeeting(app);
    const [line = ''] = await addLines(app, id, [
      { kind: 'action', text: '改版', ownerId, dueOn: '2026-06-19' },
    ]);
    await app.client.meetings.updateLine({ id: line, changes: { kind: 'decision' } });
    expect(await tasksOf(app)).toEqual([]);
    expect(await linesOf(app, id)).toMatchObject([
      { kind: 'decision', ownerName: '冯雪', dueOn: '2026-06-19', commitment: null },
    ]);
    await app.client.meetings.updateLine({ id: line, changes: { kind: 'action' } });
    expect(await tasksOf(app)).toEqual(['改版']);
  });

  it('leaves its task behind when the line goes after work has begun, else takes it along', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    const [begun = '', untouched = ''] = await addLines(app, id, [
      { kind: 'action', text: '开工的' },
      { kind: 'action', text: '没动的' },
    ]);
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    await app.client.commitments.start({ id: commitmentId });
    await app.client.meetings.removeLine({ id: untouched });
    await app.client.meetings.removeLine({ id: begun });
    expect(await tasksOf(app)).toEqual(['开工的']);
    await app.client.history.undo({});
    await app.client.history.undo({});
    expect(await textsOf(app, id)).toEqual(['开工的', '没动的']);
    expect(await tasksOf(app)).toHaveLength(2);
  });

  it('keeps its task from being deleted, in words that say why', async () => {
    await using app = await createTestApp();
    const id = await addMeeting(app);
    await addLines(app, id, [{ kind: 'action', text: '主图' }]);
    const commitmentId = (await linesOf(app, id))[0]?.commitment?.id ?? '';
    await expect(app.client.commitments.remove({ id: commitmentId })).rejects.toMatchObject({
      data: { code: 'rule', key: 'commitments.hasSource', params: { title: '主图' } },
    });
  });

  it('stays open in the page of the next meeting, until it is done', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    const first = await addMeeting(app, 'weekly');
    await addLines(app, first, [{ kind: 'action', text: '主图', dueOn: '2026-06-19' }]);
    clock.moveTo('2026-06-22T09:00');
    const second = await addMeeting(app, 'weekly');
    const earlierOf = async (id: string) =>
      (await app.client.meetings.page({ id })).earlierActions.map(({ title }) => title);
    expect(await earlierOf(second)).toEqual(['主图']);
    expect(await earlierOf(first)).toEqual([]);
    const commitmentId = (await linesOf(app, first)).at(-1)?.commitment?.id ?? '';
    await app.client.commitments.handIn({ id: commitmentId });
    await app.client.commitments.accept({ id: commitmentId });
    expect(await earlierOf(second)).toEqual([]);
  });

  it('agreed in a 1对1 shows only in the next one with the same person', async () => {
    await using app = await createTestApp();
    const [her, him] = [await addPerson(app, '何雨桐'), await addPerson(app, '罗嘉')];
    const talk = { kind: 'one_on_one' as const, attendeeIds: [her] };
    const { id } = await app.client.meetings.create(talk);
    await addLines(app, id, [{ kind: 'action', text: '报课程', ownerId: her }]);
    const earlierOf = async (meeting: { id: string }) =>
      (await app.client.meetings.page(meeting)).earlierActions.map(({ title }) => title);
    expect(await earlierOf(await app.client.meetings.create({ kind: 'weekly' }))).toEqual([]);
    expect(await earlierOf(await app.client.meetings.create(talk))).toEqual(['报课程']);
    const other = await app.client.meetings.create({ kind: 'one_on_one', attendeeIds: [him] });
    expect(await earlierOf(other)).toEqual([]);
  });
});
