import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';

async function startMatrix(): Promise<TestApp> {
  const app = await createTestApp();
  await app.client.org.applyStructure({ code: 't2_four' });
  return app;
}

async function partyIdOf(app: TestApp, name: string, parties: 'posts' | 'people' = 'posts') {
  const { columns } = await app.client.raci.matrix({ parties });
  const column = columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`no column ${name}`);
  return column.id;
}

async function lettersOf(app: TestApp, id: string) {
  const { columns, matters } = await app.client.raci.matrix({ parties: 'posts' });
  const names = new Map(columns.map((column) => [column.id, column.name]));
  const matter = matters.find((candidate) => candidate.id === id);
  return matter?.cells.map(({ partyId, roles }) => `${names.get(partyId)} ${roles.join('')}`);
}

describe('the matrix', () => {
  it('is made from the duties: a post does its own, the one above answers for it', async () => {
    await using app = await startMatrix();
    const { added } = await app.client.raci.generate({ parties: 'posts', unitName: '运营部' });
    expect(added).toBe(20);
    expect(await app.client.raci.generate({ parties: 'posts', unitName: '运营部' })).toEqual({
      added: 0,
    });
    const { matters } = await app.client.raci.matrix({ parties: 'posts' });
    expect(matters.every(({ flags }) => flags.length === 0)).toBe(true);
    const roi = matters.find(({ title }) => title === '输出投放复盘');
    expect(await lettersOf(app, roi?.id ?? '')).toEqual(['推广专员 R', '运营主管 A']);
  });

  it('shows a duty under its new name', async () => {
    await using app = await startMatrix();
    await app.client.raci.generate({ parties: 'posts', unitName: '运营部' });
    const postId = await partyIdOf(app, '推广专员');
    const changes = { title: '周投放复盘' };
    await app.client.duties.updateDuty({ postId, key: 'promo-5', changes });
    const { matters } = await app.client.raci.matrix({ parties: 'posts' });
    const row = matters.find(({ title }) => title === '周投放复盘');
    expect(row).toMatchObject({ isDuty: true, postName: '推广专员', units: ['运营部'] });
    await expect(
      app.client.raci.renameMatter({ id: row?.id ?? '', title: '别的' }),
    ).rejects.toMatchObject({ data: { key: 'raci.namedByDuty' } });
  });

  it('has one row for a duty on its way from post to post, under its new post', async () => {
    await using app = await startMatrix();
    const [from, to] = [await partyIdOf(app, '推广专员'), await partyIdOf(app, '数据分析')];
    await app.client.duties.moveDuty({ postId: from, key: 'promo-5', toPostId: to, index: 0 });
    await app.client.duties.publish({ postId: to });
    await app.client.raci.generate({ parties: 'posts', unitName: null });
    const { matters } = await app.client.raci.matrix({ parties: 'posts' });
    const [row, ...others] = matters.filter(({ title }) => title === '输出投放复盘');
    expect([row?.postName, others]).toEqual(['数据分析', []]);
    expect(await lettersOf(app, row?.id ?? '')).toContain('数据分析 R');
  });

  it('keeps the row of a duty that is gone, as a matter of its own', async () => {
    await using app = await startMatrix();
    await app.client.raci.generate({ parties: 'posts', unitName: '运营部' });
    const postId = await partyIdOf(app, '推广专员');
    await app.client.duties.removeDuty({ postId, key: 'promo-5' });
    const read = async () => (await app.client.raci.matrix({ parties: 'posts' })).matters;
    const row = (await read()).find(({ isDuty }) => !isDuty);
    expect(row?.title).toBe('输出投放复盘');
    await app.client.raci.renameMatter({ id: row?.id ?? '', title: '投放总结' });
    expect((await read()).map(({ title }) => title)).toContain('投放总结');
  });

  it('refuses a second A and names who has it, flags what is missing or too much', async () => {
    await using app = await startMatrix();
    const { id } = await app.client.raci.addMatter({ parties: 'posts', title: '页面装修' });
    const [lead, designer] = [await partyIdOf(app, '设计主管'), await partyIdOf(app, '美工')];
    const set = (partyId: string, role: 'R' | 'A' | 'C' | 'I', isSet = true) =>
      app.client.raci.setRole({ matterId: id, partyId, role, isSet });
    const flags = async () =>
      (await app.client.raci.matrix({ parties: 'posts' })).matters[0]?.flags;
    expect(await flags()).toEqual(['noA', 'noR']);
    await set(lead, 'A');
    await set(designer, 'I');
    await expect(set(designer, 'A')).rejects.toMatchObject({
      data: { key: 'raci.secondA', params: { title: '页面装修', holder: '设计主管' } },
    });
    expect(await flags()).toEqual(['noR']);
    await set(designer, 'R');
    expect(await lettersOf(app, id)).toEqual(['设计主管 A', '美工 R']);
    for (const name of ['文案', '摄影']) await set(await partyIdOf(app, name), 'R');
    expect(await flags()).toEqual([]);
    await set(await partyIdOf(app, '运营专员'), 'R');
    expect(await flags()).toEqual(['manyR']);
    await set(lead, 'A', false);
    expect(await flags()).toEqual(['noA', 'manyR']);
    const before = app.backend.contentHash();
    await app.client.raci.removeMatters({ ids: [id] });
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });

  it('flags two A that stand in the file already, until one is taken away', async () => {
    await using app = await createTestApp({ start: { kind: 'demo', size: 'team' } });
    const read = async () =>
      (await app.client.raci.matrix({ parties: 'people' })).matters.find(
        ({ title }) => title === '大促会场报名',
      );
    const { id = '', cells = [], flags } = (await read()) ?? {};
    expect(flags).toEqual(['manyA']);
    const [first] = cells.filter(({ roles }) => roles.includes('A'));
    const change = { matterId: id, partyId: first?.partyId ?? '', role: 'A' } as const;
    await app.client.raci.setRole({ ...change, isSet: false });
    expect((await read())?.flags).toEqual([]);
  });

  it('of people gives the work to those who hold the post, and their manager answers', async () => {
    await using app = await startMatrix();
    const { seats } = await app.client.org.structure({});
    const seatOf = (post: string) => seats.find(({ postName }) => postName === post)?.id ?? '';
    await app.client.people.create({ name: '陈思远', seatId: seatOf('运营主管') });
    await app.client.people.create({ name: '唐一帆', seatId: seatOf('推广专员') });
    await app.client.raci.generate({ parties: 'people', unitName: null });
    const { matters } = await app.client.raci.matrix({ parties: 'people' });
    const row = matters.find(({ title }) => title === '输出投放复盘');
    expect(row?.cells).toEqual([
      { partyId: await partyIdOf(app, '唐一帆', 'people'), roles: ['R'] },
      { partyId: await partyIdOf(app, '陈思远', 'people'), roles: ['A'] },
    ]);
    const alone = matters.find(({ title }) => title === '制定周度运营计划');
    expect(alone?.cells).toMatchObject([{ roles: ['R', 'A'] }]);
  });
});

describe('an imported matrix', () => {
  it('is one act, refused whole when a matter has two A', async () => {
    await using app = await startMatrix();
    const [lead, designer] = [await partyIdOf(app, '设计主管'), await partyIdOf(app, '美工')];
    const one = { id: null, title: '选题会', cells: [{ partyId: lead, roles: ['A' as const] }] };
    const two = {
      id: null,
      title: '双十一会场',
      cells: [lead, designer].map((partyId) => ({ partyId, roles: ['A' as const] })),
    };
    const before = app.backend.contentHash();
    await expect(
      app.client.raci.importMatters({ parties: 'posts', matters: [one, two] }),
    ).rejects.toMatchObject({ data: { key: 'raci.importedTwoA' } });
    expect(app.backend.contentHash()).toBe(before);
    expect(await app.client.raci.importMatters({ parties: 'posts', matters: [one] })).toEqual({
      added: 1,
      changed: 0,
    });
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });
});
