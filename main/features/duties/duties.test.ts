import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';

async function startTeam(): Promise<TestApp> {
  const app = await createTestApp();
  await app.client.org.applyStructure({ code: 't2_four' });
  return app;
}

async function postIdOf(app: TestApp, name: string): Promise<string> {
  const posts = await app.client.org.posts({});
  const post = posts.find((candidate) => candidate.name === name);
  if (!post) throw new Error(`no post ${name}`);
  return post.id;
}

async function hire(app: TestApp, name: string, post: string): Promise<string> {
  const { seats } = await app.client.org.structure({});
  const seat = seats.find(({ postName, holders }) => postName === post && holders.length === 0);
  if (!seat) throw new Error(`no seat for ${post}`);
  return (await app.client.people.create({ name, seatId: seat.id })).id;
}

describe('the duties of a post', () => {
  it('are those of the library as soon as a structure is there', async () => {
    await using app = await startTeam();
    const { rows } = await app.client.duties.overview({});
    expect(rows.find(({ postName }) => postName === '推广专员')).toMatchObject({
      units: ['运营部'],
      version: 1,
      hasDraft: false,
      duties: 5,
      kpiTotal: 100,
    });
    expect(rows.every(({ kpiTotal }) => kpiTotal === 100)).toBe(true);
  });

  it('change in a draft and count once it is published', async () => {
    await using app = await startTeam();
    const postId = await postIdOf(app, '推广专员');
    await app.client.duties.updateDuty({
      postId,
      key: 'promo-1',
      changes: { title: '制定周投放计划', frequency: 'weekly' },
    });
    await app.client.duties.addDuty({ postId, duty: { title: '直播间投流' }, index: 1 });
    const edited = await app.client.duties.post({ postId });
    expect(edited.current?.sheet.duties[0]?.title).toBe('制定投放计划与预算分配');
    expect(edited.draft).toMatchObject({ number: 2, publishedOn: null });
    expect(edited.draft?.sheet.duties.map(({ title }) => title).slice(0, 3)).toEqual([
      '制定周投放计划',
      '直播间投流',
      '日常调价选词圈人',
    ]);
    expect(await app.client.duties.publish({ postId })).toEqual({ number: 2 });
    const { current, draft, versions } = await app.client.duties.post({ postId });
    expect([current?.number, current?.publishedOn, draft]).toEqual([2, '2026-06-15', null]);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    await app.client.duties.removeDuty({ postId, key: 'promo-1' });
    expect((await app.client.duties.post({ postId })).current?.sheet).toEqual(current?.sheet);
  });

  it('are published only with weights that sum to 100', async () => {
    await using app = await startTeam();
    const postId = await postIdOf(app, '推广专员');
    await app.client.duties.updateKpi({ postId, key: 'promo-roi', changes: { weight: 50 } });
    await expect(app.client.duties.publish({ postId })).rejects.toMatchObject({
      data: { key: 'duties.weightsOver', params: { sum: 110, difference: 10 } },
    });
    await app.client.duties.updateKpi({ postId, key: 'promo-uv', changes: { weight: 5 } });
    await expect(app.client.duties.publish({ postId })).rejects.toMatchObject({
      data: { key: 'duties.weightsShort', params: { sum: 95, difference: 5 } },
    });
    await app.client.duties.addKpi({
      postId,
      kpi: { code: null, name: '新素材数', weight: 5, dutyKey: 'promo-3' },
    });
    expect(await app.client.duties.publish({ postId })).toEqual({ number: 2 });
  });

  it('refuse two of one name, and a draft that changes nothing', async () => {
    await using app = await startTeam();
    const postId = await postIdOf(app, '推广专员');
    await expect(
      app.client.duties.addDuty({ postId, duty: { title: '输出投放复盘' } }),
    ).rejects.toMatchObject({ data: { key: 'duties.dutyTwice' } });
    await app.client.duties.moveDuty({ postId, key: 'promo-1', toPostId: postId, index: 0 });
    await expect(app.client.duties.publish({ postId })).rejects.toMatchObject({
      data: { key: 'duties.nothingChanged' },
    });
    await app.client.duties.discardDraft({ postId });
    expect((await app.client.duties.post({ postId })).draft).toBeNull();
  });

  it('move to another post, and undo takes both back', async () => {
    await using app = await startTeam();
    const [from, to] = [await postIdOf(app, '推广专员'), await postIdOf(app, '数据分析')];
    const before = app.backend.contentHash();
    await app.client.duties.moveDuty({ postId: from, key: 'promo-5', toPostId: to, index: 1 });
    const [left, right] = await Promise.all(
      [from, to].map((postId) => app.client.duties.post({ postId })),
    );
    expect(left?.draft?.sheet.duties.map(({ key }) => key)).not.toContain('promo-5');
    expect(left?.draft?.sheet.kpis.find(({ key }) => key === 'promo-roi')?.dutyKey).toBeNull();
    expect(right?.draft?.sheet.duties[1]).toMatchObject({ key: 'promo-5', title: '输出投放复盘' });
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });

  it('never stand with two posts because one draft is thrown away', async () => {
    await using app = await startTeam();
    const [from, to] = [await postIdOf(app, '推广专员'), await postIdOf(app, '数据分析')];
    await app.client.duties.moveDuty({ postId: from, key: 'promo-5', toPostId: to, index: 1 });
    await expect(app.client.duties.discardDraft({ postId: from })).rejects.toMatchObject({
      data: { key: 'duties.movedAway', params: { title: '输出投放复盘', post: '数据分析' } },
    });
    await app.client.duties.discardDraft({ postId: to });
    await app.client.duties.discardDraft({ postId: from });
    const { current, draft } = await app.client.duties.post({ postId: from });
    expect([draft, current?.sheet.duties.length]).toEqual([null, 5]);
  });
});

describe('confirming', () => {
  it('counts people who read all that is theirs, and begins anew with a version', async () => {
    await using app = await startTeam();
    const postId = await postIdOf(app, '运营专员');
    const one = await hire(app, '何雨桐', '运营专员');
    const two = await hire(app, '罗嘉', '运营专员');
    await app.client.duties.confirm({ postId, personIds: [one], isConfirmed: true });
    expect(await app.client.duties.overview({})).toMatchObject({
      people: 2,
      missing: [{ personId: two, name: '罗嘉' }],
    });
    await app.client.duties.addDuty({ postId, duty: { title: '整理周素材' } });
    expect((await app.client.duties.overview({})).missing).toHaveLength(1);
    await app.client.duties.publish({ postId });
    expect((await app.client.duties.overview({})).missing.map(({ name }) => name)).toEqual([
      '何雨桐',
      '罗嘉',
    ]);
  });

  it('is taken back, and undo brings it again', async () => {
    await using app = await startTeam();
    const postId = await postIdOf(app, '运营专员');
    const personIds = [await hire(app, '何雨桐', '运营专员')];
    await app.client.duties.confirm({ postId, personIds, isConfirmed: true });
    await app.client.duties.confirm({ postId, personIds, isConfirmed: false });
    expect((await app.client.duties.post({ postId })).holders[0]?.confirmedOn).toBeNull();
    await app.client.history.undo({});
    expect((await app.client.duties.post({ postId })).holders[0]?.confirmedOn).toBe('2026-06-15');
  });
});

describe('a post that goes', () => {
  it('takes its versions along and brings them back', async () => {
    await using app = await createTestApp();
    const { id: postId } = await app.client.org.createPost({
      name: '选品师',
      aliases: [],
      reportTemplate: 'general',
    });
    expect((await app.client.duties.post({ postId })).current).toBeNull();
    await app.client.duties.addDuty({ postId, duty: { title: '选品' } });
    const before = app.backend.contentHash();
    await app.client.org.removePost({ id: postId });
    expect((await app.client.duties.overview({})).rows).toEqual([]);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });
});

describe('coverage', () => {
  it('lists who does each duty, and what falls with one person', async () => {
    await using app = await startTeam();
    const person = await hire(app, '唐一帆', '推广专员');
    const stand = await hire(app, '何雨桐', '运营专员');
    await app.client.duties.setPart({ dutyKey: 'promo-2', personId: stand, part: 'backup' });
    await app.client.commitments.create({ title: '618投放计划', ownerId: person });
    const covers = await app.client.duties.coverage({});
    const promo = covers.filter(({ postName }) => postName === '推广专员');
    expect(promo.map(({ state }) => state)).toEqual([
      'single',
      'covered',
      'single',
      'single',
      'single',
    ]);
    expect(covers.filter(({ postName }) => postName === '数据分析')[0]?.state).toBe('open');
    expect(await app.client.duties.leaving({ personId: person })).toMatchObject({
      name: '唐一帆',
      seats: ['运营部 推广专员'],
      commitments: [{ title: '618投放计划' }],
      duties: [
        { dutyKey: 'promo-1', after: 'open' },
        { after: 'open' },
        { after: 'open' },
        { after: 'open' },
        { dutyKey: 'promo-2', after: 'standIn' },
      ],
    });
  });
});
