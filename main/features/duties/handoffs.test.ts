import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';

describe('hand-offs', () => {
  it('begin with the usual ones between the posts the team has, once', async () => {
    await using app = await createTestApp();
    await app.client.org.applyStructure({ code: 't2_four' });
    expect(await app.client.duties.addStarterHandoffs({})).toEqual({ added: 5 });
    expect(await app.client.duties.addStarterHandoffs({})).toEqual({ added: 0 });
    expect((await app.client.duties.handoffs({})).map(({ what }) => what)).toEqual([
      '精选原片',
      '主图与详情页',
      '活动规则说明',
      '测图结果与改图方向',
      '异常件清单',
    ]);
  });

  it('refuse a post that gives to itself and the same twice, and undo takes back', async () => {
    await using app = await createTestApp();
    await app.client.org.applyStructure({ code: 't2_four' });
    const [one, two] = (await app.client.org.posts({})).map(({ id }) => id);
    if (!one || !two) throw new Error('there are posts');
    const handoff = { fromPostId: one, toPostId: two, what: '需求单', workingDays: 3 };
    const { id } = await app.client.duties.addHandoff(handoff);
    await expect(app.client.duties.addHandoff(handoff)).rejects.toMatchObject({
      data: { key: 'handoffs.twice' },
    });
    await expect(
      app.client.duties.updateHandoff({ id, changes: { toPostId: one } }),
    ).rejects.toMatchObject({ data: { key: 'handoffs.toItself' } });
    await app.client.duties.updateHandoff({ id, changes: { workingDays: 0 } });
    await app.client.history.undo({});
    expect(await app.client.duties.handoffs({})).toMatchObject([{ id, workingDays: 3 }]);
  });
});
