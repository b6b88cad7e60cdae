import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';

const start = { kind: 'structure', code: 't1_seven' } as const;

async function seatOf(app: TestApp, postName: string): Promise<string> {
  const { seats } = await app.client.org.structure({});
  return seats.find((seat) => seat.postName === postName)?.id ?? '';
}

describe('what to look at in an organisation', () => {
  it('is somebody who leads more than eight seats directly', async () => {
    await using app = await createTestApp({ start });
    await app.client.people.create({ name: '林浩', seatId: await seatOf(app, '店长') });
    const checks = await app.client.org.checks({});
    expect(checks.filter(({ kind }) => kind === 'span')).toMatchObject([
      { name: '林浩', reports: 10, limit: 8 },
    ]);
    await app.client.workspace.setSpanLimit({ spanLimit: 10 });
    expect((await app.client.org.checks({})).some(({ kind }) => kind === 'span')).toBe(false);
  });

  it('is a unit without a head, named with whoever acts for it', async () => {
    await using app = await createTestApp({ start });
    const director = await seatOf(app, '运营总监');
    const headless = async () =>
      (await app.client.org.checks({})).filter(
        (check) => check.kind === 'noHead' && check.unit === '管理层',
      );
    expect(await headless()).toMatchObject([{ acting: null }]);
    const lin = await app.client.people.create({ name: '林浩', seatId: await seatOf(app, '店长') });
    await app.client.org.assign({ personId: lin.id, seatId: director, kind: 'acting' });
    expect(await headless()).toMatchObject([{ acting: '林浩' }]);
    await app.client.people.create({ name: '周启明', seatId: director });
    expect(await headless()).toEqual([]);
  });

  it('is a core class of members nobody belongs to', async () => {
    await using app = await createTestApp({ start });
    const classes = async () =>
      (await app.client.org.checks({})).flatMap((check) =>
        check.kind === 'memberClass' ? [[check.memberClass, check.seats]] : [],
      );
    expect(await classes()).toEqual([
      ['planning', 1],
      ['content', 3],
      ['channel', 0],
    ]);
    await app.client.people.create({ name: '冯雪', seatId: await seatOf(app, '美工') });
    expect(await classes()).toEqual([
      ['planning', 1],
      ['channel', 0],
    ]);
  });

  it('is nothing in an empty workspace', async () => {
    await using app = await createTestApp();
    expect(await app.client.org.checks({})).toEqual([]);
  });
});
