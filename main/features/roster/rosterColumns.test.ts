import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { describeRows, preview, tableOf, takeIn } from './rosterTestKit.ts';

describe('the columns of a table', () => {
  it('of a kind once mapped by hand is mapped the same way again', async () => {
    await using app = await createTestApp();
    const lines = ['姓名,星级', '林浩,P3'];
    const columns = ['name', 'level'] as const;
    await takeIn(app, { ...tableOf(...lines), columns: [...columns] });
    const again = await preview(app, tableOf('姓名,星级', '王芳,P1'));
    expect(again.columns.map(({ field }) => field)).toEqual(columns);
  });

  it('leaves no trace in the next one where nobody chose', async () => {
    await using app = await createTestApp();
    await takeIn(app, tableOf('姓名,岗位,职位,工号', '林浩,店长,店长,7'));
    const columns = ['name', 'post', null, null] as const;
    await takeIn(app, {
      ...tableOf('姓名,岗位,职位,工号', '李敏,店长,店长,7'),
      columns: [...columns],
    });
    const again = await preview(app, tableOf('姓名,职位,工号', '王芳,客服,8'));
    expect(again.columns.map(({ field }) => field)).toEqual(['name', 'post', null]);
  });

  it('still has headings when a column of theirs was left out before', async () => {
    await using app = await createTestApp();
    const columns = [null, 'name', null] as const;
    await takeIn(app, { ...tableOf('姓名,艺名,部门', '林浩,小林,甲'), columns: [...columns] });
    const again = await preview(app, tableOf('姓名,部门', '王芳,乙'));
    expect(again.columns.map(({ field }) => field)).toEqual(['name', null]);
    expect(describeRows(again)).toEqual(['王芳 | new']);
  });

  it('keeps real people whose department only begins like a signature', async () => {
    await using app = await createTestApp();
    const lines = ['部门,姓名', '审核组,林浩', '审批中心,王芳', '制表科,李敏', '审核,张慧'];
    const ends = ['合计：4人,', '小计,', '审核人：林浩,', '制表人,林浩', '共计 4 人,', '审核,'];
    const { rows, passedOver } = await preview(app, tableOf(...lines, ...ends));
    expect(rows.map(({ name }) => name)).toEqual(['林浩', '王芳', '李敏', '张慧']);
    expect(passedOver.map(({ number }) => number)).toEqual([1, 6, 7, 8, 9, 10, 11]);
  });

  it('takes no department on a line of its own for a person', async () => {
    await using app = await createTestApp();
    const lines = ['姓名,岗位,手机', '运营部（6人）,,', '林浩,店长,', '客服组,,', '刘部,,'];
    const { rows, passedOver } = await preview(app, tableOf(...lines));
    expect(rows.map(({ name }) => name)).toEqual(['林浩', '刘部']);
    expect(passedOver.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it('takes the headings from the row it is told, or has none', async () => {
    await using app = await createTestApp();
    const source = tableOf('填表须知：姓名写全,部门写简称', '姓名,部门', '林浩,甲');
    expect(await preview(app, source)).toMatchObject({ headingRow: 2 });
    const told = await preview(app, { ...source, headingRow: 3 });
    expect(told).toMatchObject({ headingRow: 3, rows: [] });
    const bare = await preview(app, { ...tableOf('林浩,甲', '王芳,乙'), headingRow: 0 });
    expect(bare.headingRow).toBeNull();
    expect(describeRows(bare)).toEqual(['林浩 | new', '王芳 | new']);
  });
});
