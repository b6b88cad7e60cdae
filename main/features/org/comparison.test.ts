import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { hostWritingTo } from '#main/testing/hostWritingTo.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';

const start = { kind: 'structure', code: 't1_seven' } as const;
const founded = '2026-06-15';
const later = '2026-07-01';

async function findSeats(app: TestApp, postName: string) {
  const { seats } = await app.client.org.structure({});
  return seats.filter((seat) => seat.postName === postName);
}

/**
 * A team founded on one day; a fortnight later somebody is promoted, another leaves, one comes, and
 * one unit is opened and one closed.
 */
async function changeTeam(app: TestApp, clock: ReturnType<typeof movingClock>) {
  const [director] = await findSeats(app, '运营总监');
  const [manager] = await findSeats(app, '店长');
  const [firstOps, secondOps] = await findSeats(app, '运营专员');
  const seat = (row: typeof director) => row?.id ?? '';
  const create = (name: string, seatId: string) => app.client.people.create({ name, seatId });
  await create('周启明', seat(director));
  const lin = await create('林浩', seat(manager));
  const chen = await create('陈思远', seat(firstOps));
  await create('何雨桐', seat(secondOps));
  const closing = await app.client.org.createUnit({ name: '新品组' });
  clock.moveTo(`${later}T09:00`);
  await app.client.org.vacate({ seatId: seat(manager) });
  await app.client.org.assign({ personId: chen.id, seatId: seat(manager), kind: 'main' });
  await create('马俊', seat(firstOps));
  const { units } = await app.client.org.structure({});
  const ops = units.find(({ name }) => name === '运营组');
  await app.client.org.createSeats({
    unitId: ops?.id ?? '',
    post: { postCode: 'data' },
    count: 2,
    superiorSeatId: seat(manager),
    inQuota: true,
    vacancyNote: '',
  });
  await app.client.org.createUnit({ name: '直播组' });
  await app.client.org.removeUnit({ id: closing.id });
  return { lin, chen };
}

describe('two days of the organisation', () => {
  it('differ by who joined, left and moved, and by what was opened', async () => {
    const clock = movingClock(`${founded}T09:00`);
    await using app = await createTestApp({ clock, start });
    await changeTeam(app, clock);
    const found = await app.client.org.compare({ from: founded, to: later });
    expect(found.joined).toMatchObject([{ name: '马俊', post: '运营组 运营专员' }]);
    expect(found.left).toMatchObject([{ name: '林浩', post: '管理层 店长' }]);
    expect(found.moved).toMatchObject([
      {
        name: '陈思远',
        shifts: [
          { kind: 'main', before: '运营组 运营专员', after: '管理层 店长' },
          { kind: 'manager', before: '林浩', after: '周启明' },
        ],
      },
      { name: '何雨桐', shifts: [{ kind: 'manager', before: '林浩', after: '陈思远' }] },
    ]);
    expect(found.units.filter(({ kind }) => kind === 'opened')).toMatchObject([{ name: '直播组' }]);
    expect(found.units.filter(({ kind }) => kind === 'closed')).toMatchObject([{ name: '新品组' }]);
    expect(found.units.filter(({ kind }) => kind !== 'opened')).toContainEqual(
      expect.objectContaining({ kind: 'head', name: '运营组', before: '林浩', after: '陈思远' }),
    );
    expect(found.quotas).toMatchObject([
      { unitName: '运营组', postName: '数据分析', before: 0, after: 2 },
    ]);
    expect([found.headcountBefore, found.headcountAfter]).toEqual([
      { quota: 12, filled: 4, vacant: 8 },
      { quota: 14, filled: 4, vacant: 10 },
    ]);
  });

  it('are the same in either order, and one day differs in nothing from itself', async () => {
    const clock = movingClock(`${founded}T09:00`);
    await using app = await createTestApp({ clock, start });
    await changeTeam(app, clock);
    const forward = await app.client.org.compare({ from: founded, to: later });
    expect(await app.client.org.compare({ from: later, to: founded })).toEqual(forward);
    const same = await app.client.org.compare({ from: later, to: later });
    expect(same).toMatchObject({ joined: [], left: [], moved: [], units: [], quotas: [] });
  });

  it('make a notice to send and one in Word that says every change, in order', async () => {
    const folder = makeTestFolder();
    const target = join(folder, 'notice.docx');
    const clock = movingClock(`${founded}T09:00`);
    await using app = await createTestApp({ clock, start, host: hostWritingTo(target) });
    await changeTeam(app, clock);
    const days = { from: founded, to: later, language: 'zh-CN' } as const;
    const { text } = await app.client.org.noticeText(days);
    expect(text).toContain('马俊 · 运营组 运营专员');
    const moved = '陈思远：由 运营组 运营专员 调任 管理层 店长；汇报上级由 林浩 改为 周启明';
    expect(text).toContain(moved);
    const workToken = crypto.randomUUID();
    const written = await app.client.org.exportNotice({ ...days, workToken, format: 'docx' });
    expect(written?.fileName).toBe('测试团队_组织调整通知_2026-07-01.docx');
    const parts = unzipSync(readFileSync(target));
    rmSync(folder, { recursive: true });
    const partOf = (name: string) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    const paragraphs = partOf('document')
      .split('</w:p>')
      .map((paragraph) => paragraph.replaceAll(/<[^>]+>/g, ''));
    const heads = ['运营组', '客服组', '视觉组'].map((unit) => `${unit} 负责人由 林浩 改为 陈思远`);
    expect(paragraphs.filter((line) => line !== '')).toEqual([
      ...['组织调整通知', '测试团队'],
      '自 2026年6月15日 周一 至 2026年7月1日 周三，组织与人员有以下调整：',
      ...['新加入', '马俊 · 运营组 运营专员'],
      ...['岗位与汇报变动', moved, '何雨桐：汇报上级由 林浩 改为 陈思远'],
      ...['离开', '林浩 · 管理层 店长'],
      ...['部门变动', '撤销 新品组', ...heads, '新设 直播组'],
      ...['编制变动', '运营组 数据分析 编制 0 → 2（增 2）'],
      ...['编制对照', '2026年6月15日 周一', '2026年7月1日 周三'],
      ...['编制', '12', '14', '在岗', '4', '4', '空缺', '8', '10'],
    ]);
    expect(partOf('styles')).toContain('w:eastAsia="Microsoft YaHei"');
    expect(partOf('fontTable')).toContain('微软雅黑');
  });

  it('say so when nothing changed', async () => {
    await using app = await createTestApp({ start });
    const { text } = await app.client.org.noticeText({
      ...{ from: founded, to: founded, language: 'zh-CN' },
    });
    expect(text).toContain('没有变化');
  });

  it('tell a move between units of one name, and take a new name of a unit for no move', async () => {
    const clock = movingClock(`${founded}T09:00`);
    await using app = await createTestApp({ clock });
    const { org } = app.client;
    const openGroup = async (name: string) => {
      const { id: parentUnitId } = await org.createUnit({ name });
      const { id: unitId } = await org.createUnit({ name: '客服组', parentUnitId });
      const post = { postCode: 'cs_pre' } as const;
      const seat = { unitId, post, superiorSeatId: null, inQuota: true, vacancyNote: '' };
      const { ids } = await org.createSeats({ ...seat, count: 2 });
      return { unitId, seatIds: ids };
    };
    const [tmall, douyin] = [await openGroup('天猫部'), await openGroup('抖音部')];
    const [first = '', second = ''] = tmall.seatIds;
    await app.client.people.create({ name: '王芳', seatId: first });
    const { id: personId } = await app.client.people.create({ name: '李敏', seatId: second });
    clock.moveTo(`${later}T09:00`);
    await org.assign({ personId, seatId: douyin.seatIds[0] ?? '', kind: 'main' });
    const { moved } = await org.compare({ from: founded, to: later });
    const [before, after] = ['天猫部 客服组 售前客服', '抖音部 客服组 售前客服'];
    expect(moved).toMatchObject([{ name: '李敏', shifts: [{ kind: 'main', before, after }] }]);

    const { units } = await org.structure({});
    const revision = units.find(({ id }) => id === tmall.unitId)?.revision ?? 0;
    await org.updateUnit({ id: tmall.unitId, revision, changes: { name: '接待组' } });
    const renamed = await org.compare({ from: founded, to: later });
    expect(renamed.moved.map(({ name }) => name)).toEqual(['李敏']);
    expect(renamed.units).toMatchObject([{ kind: 'renamed', before: '客服组', after: '接待组' }]);
  });
});
