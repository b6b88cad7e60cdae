import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';

describe('people', () => {
  it('need a name only, and undo takes them away again', async () => {
    await using app = await createTestApp();
    const person = await app.client.people.create({ name: ' 陈思远 ' });
    expect(person).toMatchObject({ name: '陈思远', employmentType: 'regular', aliases: [] });
    expect(await app.client.people.list({})).toMatchObject([{ id: person.id, main: null }]);
    await app.client.history.undo({});
    expect(await app.client.people.list({})).toEqual([]);
  });

  it('are put on a vacant seat in the same act', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const [seat] = (await app.client.org.structure({})).seats;
    await app.client.people.create({ name: '周启明', seatId: seat?.id });
    expect((await app.client.people.list({}))[0]?.main?.seatId).toBe(seat?.id);
    await app.client.history.undo({});
    expect((await app.client.org.structure({})).headcount.filled).toBe(0);
  });

  it('are made many at once from the names of a paste, in that order and in one act', async () => {
    await using app = await createTestApp();
    const created = await app.client.people.createMany({ names: ['王芳', '李敏'] });
    expect(created.map(({ name }) => name)).toEqual(['王芳', '李敏']);
    await app.client.history.undo({});
    expect(await app.client.people.refs({})).toEqual([]);
  });

  it('are deleted together only while nobody of them is needed', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const [seat] = (await app.client.org.structure({})).seats;
    const { id: seated } = await app.client.people.create({ name: '周启明', seatId: seat?.id });
    const others = await app.client.people.createMany({ names: ['王芳', '李敏'] });
    const ids = others.map(({ id }) => id);
    await expect(app.client.people.removeMany({ ids: [...ids, seated] })).rejects.toMatchObject({
      data: { code: 'rule', params: { name: '周启明' } },
    });
    await app.client.people.removeMany({ ids });
    expect((await app.client.people.list({})).map(({ name }) => name)).toEqual(['周启明']);
    await app.client.history.undo({});
    expect(await app.client.people.list({})).toHaveLength(3);
  });

  it('with the same name stay apart by id', async () => {
    await using app = await createTestApp();
    const first = await app.client.people.create({ name: '张伟' });
    const second = await app.client.people.create({ name: '张伟', level: 'P2' });
    const { revision } = second;
    await app.client.people.update({ id: second.id, revision, changes: { level: 'P3' } });
    expect((await app.client.people.list({})).map(({ id, level }) => [id, level])).toEqual([
      [first.id, ''],
      [second.id, 'P3'],
    ]);
  });

  it('are listed by pinyin, those who left at the end', async () => {
    await using app = await createTestApp();
    await app.client.people.createMany({ names: ['张慧', '单小明', '陈思远', '林浩'] });
    const chen = (await app.client.people.list({}))[0];
    await app.client.people.update({
      id: chen?.id ?? '',
      revision: chen?.revision ?? 0,
      changes: { leftOn: '2026-06-14' },
    });
    const names = (await app.client.people.list({})).map(({ name }) => name);
    expect(names).toEqual(['林浩', '单小明', '张慧', '陈思远']);
  });

  it('keep every field of the form, other names once each', async () => {
    await using app = await createTestApp();
    const { id, revision } = await app.client.people.create({ name: '许文静' });
    const changes = {
      aliases: ['静静', '许文静', '静静', '小许'],
      employmentType: 'probation' as const,
      level: 'M2',
      joinedOn: '2024-02-01',
      note: '负责大促',
    };
    await app.client.people.update({ id, revision, changes });
    expect((await app.client.people.list({}))[0]).toMatchObject({
      ...changes,
      aliases: ['静静', '小许'],
    });
  });

  it('are changed together in one act, each keeping their own other tags', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '王芳', tags: ['导师'] });
    await app.client.people.create({ name: '李敏', tags: ['储备', '储备'] });
    const before = await app.client.people.list({});
    const ids = before.map(({ id }) => id);
    const tags = { addTags: ['大促'], removeTags: ['储备'] };
    const changes = { employmentType: 'part_time' as const, ...tags };
    expect(await app.client.people.updateMany({ ids, changes })).toEqual({ changed: 2 });
    const shown = async () =>
      (await app.client.people.list({})).map((row) => [row.name, row.employmentType, row.tags]);
    expect(await shown()).toEqual([
      ['李敏', 'part_time', ['大促']],
      ['王芳', 'part_time', ['导师', '大促']],
    ]);
    await app.client.history.undo({});
    expect(await app.client.people.list({})).toMatchObject(
      before.map(({ revision: _revision, ...row }) => row),
    );
  });

  it('show how to reach them masked, one field whole only when it is asked for', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.people.create({ name: '王芳' });
    const changes = { phone: '13812342086', idNumber: '11010519491231002X' };
    await app.client.people.updateContact({ id, changes });
    await app.client.people.updateContact({ id, changes: { wechat: 'wangfang' } });
    expect(await app.client.people.contact({ id })).toMatchObject({
      phone: '138****2086',
      idNumber: '110**********002X',
      wechat: 'wa*****g',
    });
    expect(await app.client.people.contacts({})).toMatchObject([
      { id, phone: '138****2086', wechat: 'wa*****g' },
    ]);
    expect(await app.client.people.revealContact({ id, key: 'phone' })).toEqual({
      value: '13812342086',
    });
    await app.client.people.remove({ id });
    await app.client.history.undo({});
    expect((await app.client.people.contact({ id })).phone).toBe('138****2086');
  });

  it('refuse an edit of an older state and a last day before the first', async () => {
    await using app = await createTestApp();
    const { id, revision } = await app.client.people.create({ name: '林浩' });
    const dates = { joinedOn: '2026-02-01', leftOn: '2026-01-31' };
    await expect(app.client.people.update({ id, revision, changes: dates })).rejects.toMatchObject({
      data: { key: 'people.leftBeforeJoined' },
    });
    await app.client.people.update({ id, revision, changes: { level: 'M3' } });
    await expect(
      app.client.people.update({ id, revision, changes: { level: 'M4' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
  });

  it('remember another name once, unless it belongs to somebody else', async () => {
    await using app = await createTestApp();
    const lin = await app.client.people.create({ name: '林浩' });
    const wang = await app.client.people.create({ name: '王芳', aliases: ['芳姐'] });
    await app.client.people.addAlias({ personId: lin.id, alias: 'Lin Hao' });
    await app.client.people.addAlias({ personId: lin.id, alias: 'linhao' });
    expect((await app.client.people.refs({})).map(({ aliases }) => aliases)).toEqual([
      ['Lin Hao'],
      ['芳姐'],
    ]);
    await expect(
      app.client.people.addAlias({ personId: lin.id, alias: '芳姐' }),
    ).rejects.toMatchObject({ data: { key: 'people.aliasTaken', params: { owner: '王芳' } } });
    expect(wang.aliases).toEqual(['芳姐']);
  });

  it('cannot be removed while a post or the settings refer to them', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const { id } = await app.client.people.create({ name: '林浩' });
    const [seat] = (await app.client.org.structure({})).seats;
    await app.client.org.assign({ personId: id, seatId: seat?.id ?? '', kind: 'main' });
    await expect(app.client.people.remove({ id })).rejects.toMatchObject({
      data: { code: 'rule', key: 'people.usedByAssignments', params: { name: '林浩', count: 1 } },
    });
    await app.client.org.vacate({ seatId: seat?.id ?? '' });
    await app.client.workspace.setMe({ personId: id });
    await expect(app.client.people.remove({ id })).rejects.toMatchObject({
      data: { key: 'people.usedAsMe' },
    });
    await app.client.workspace.setMe({ personId: null });
    await app.client.people.remove({ id });
    expect(await app.client.people.list({})).toEqual([]);
  });

  it('cannot be removed while a goal, a hand-over or a shop refers to them', async () => {
    await using app = await createTestApp();
    const { client } = app;
    const [lin, chen] = await client.people.createMany({ names: ['林浩', '陈思远'] });
    const [linId, id] = [lin?.id ?? '', chen?.id ?? ''];
    const refused = async (key: string) =>
      expect(client.people.remove({ id })).rejects.toMatchObject({
        data: { key, params: { name: '陈思远', count: 1 } },
      });
    const period = { level: 'month', period: '2026-06', parentId: null } as const;
    const goal = await client.goals.create({ ...period, title: '6月GMV', ownerId: id });
    await refused('people.usedByGoals');
    await client.goals.remove({ id: goal.id });
    const { id: shopId } = await client.metrics.createShop({
      name: '天猫旗舰店',
      platform: 'tmall',
    });
    await client.metrics.setShare({ shopId, personId: id, percent: 60 });
    await refused('people.usedByShops');
    await client.metrics.setShare({ shopId, personId: id, percent: 0 });
    const { id: given } = await client.goals.create({ ...period, title: '上新', ownerId: linId });
    const toPersonId = id;
    const handover = [{ source: 'goals' as const, id: given, toPersonId }];
    await client.careers.leave({ personId: linId, lastDay: '2026-06-15', handover });
    await client.goals.remove({ id: given });
    await refused('people.usedByHandovers');
    await client.people.remove({ id: linId });
    await client.people.remove({ id });
    expect(await client.people.list({})).toEqual([]);
  });

  it('tell parsers their post, unit and report template', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't2_four' } });
    const { id } = await app.client.people.create({ name: '李敏', aliases: ['敏敏'] });
    const { seats } = await app.client.org.structure({});
    const seat = seats.find(({ postName }) => postName === '售前客服');
    await app.client.org.assign({ personId: id, seatId: seat?.id ?? '', kind: 'main' });
    expect(await app.client.people.refs({})).toEqual([
      {
        id,
        name: '李敏',
        aliases: ['敏敏'],
        postCode: 'cs_pre',
        postName: '售前客服',
        unitId: seat?.unitId,
        unitName: '客服部',
        template: 'cs',
        hasLeft: false,
      },
    ]);
  });
});
