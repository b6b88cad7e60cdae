import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { describeRows, preview, tableOf, takeIn } from './rosterTestKit.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

const rowsOf = async (app: TestApp, ...lines: string[]) =>
  describeRows(await preview(app, tableOf(...lines)));

const personOf = async (app: TestApp, name: string) =>
  (await app.client.people.list({})).find((person) => person.name === name);

describe('a table', () => {
  it('becomes people with units, posts, seats and managers, and undo takes all of it away', async () => {
    await using app = await createTestApp(t1);
    const before = app.backend.contentHash();
    const source = tableOf(
      '花名册,,,,,,',
      '姓名,部门,岗位,入职日期,直属上级,用工类型,别名',
      '林浩,店铺运营组,店长,2024/2/1,,正式,',
      '王芳,新媒体部,短视频编导,2026.6.1,林浩,试用期,芳芳、小芳',
    );
    const { creates } = await preview(app, source);
    expect(creates).toMatchObject({ units: ['店铺运营组', '新媒体部'], seats: 2 });
    expect(await takeIn(app, source)).toMatchObject({ created: 2, changed: 0 });
    expect(await personOf(app, '王芳')).toMatchObject({
      joinedOn: '2026-06-01',
      employmentType: 'probation',
      aliases: ['芳芳', '小芳'],
      main: { unitName: '新媒体部' },
      manager: { name: '林浩' },
    });
    expect((await preview(app, source)).counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });

  it('fills a vacancy before it makes a seat', async () => {
    await using app = await createTestApp(t1);
    const { units, seats, headcount } = await app.client.org.structure({});
    const seat = seats.find(({ postName }) => postName === '客服');
    const unit = units.find(({ id }) => id === seat?.unitId)?.name;
    await takeIn(app, tableOf('姓名,部门,岗位', `李敏,${unit},客服`));
    expect((await personOf(app, '李敏'))?.main?.seatId).toBe(seat?.id);
    expect((await app.client.org.structure({})).headcount).toMatchObject({
      quota: headcount.quota,
      vacant: headcount.vacant - 1,
    });
  });

  it('says field by field what changes, and an empty cell changes nothing', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '林浩', level: 'P2', note: '负责大促' });
    const lines = ['姓名,职级,备注,入职日期', '林浩,P3,,2024-02-01'];
    expect(await rowsOf(app, ...lines)).toEqual([
      '林浩 | changed | level P2→P3 | joinedOn →2024-02-01',
    ]);
    await takeIn(app, tableOf(...lines));
    expect(await personOf(app, '林浩')).toMatchObject({ level: 'P3', note: '负责大促' });
  });

  it.each<[string, string[], string[]]>([
    ['without a name', [',P1,正式'], [' | rejected | name:nameMissing']],
    ['with a type nobody knows', ['林浩,,临时'], ['林浩 | rejected | employmentType:unknownType']],
    [
      'with an unknown manager',
      ['林浩,,,,,部门甲,店长,没有这个人'],
      ['林浩 | rejected | superior:superiorUnknown'],
    ],
    [
      'with themself above them',
      ['林浩,,,,,部门甲,店长,林浩'],
      ['林浩 | rejected | superior:superiorSelf'],
    ],
    [
      'in a circle',
      ['林浩,,,,,部门甲,店长,王芳', '王芳,,,,,部门甲,客服,林浩'],
      ['林浩 | rejected | superior:superiorCycle', '王芳 | rejected | superior:superiorCycle'],
    ],
    [
      'below somebody rejected',
      ['林浩,,临时,,,部门甲,店长,', '王芳,,,,,部门甲,客服,林浩'],
      [
        '林浩 | rejected | employmentType:unknownType',
        '王芳 | rejected | superior:superiorRejected',
      ],
    ],
    [
      'that left before they came',
      ['林浩,,,2026-06-01,2026-05-01'],
      ['林浩 | rejected | leftOn:leftBeforeJoined'],
    ],
    [
      'that stand there twice',
      ['林浩,P1', '林浩,P1'],
      ['林浩 | new', '林浩 | rejected | row:repeated'],
    ],
    [
      'of one name that differ in nothing telling',
      ['林浩,P1', '林浩,P2'],
      ['林浩 | new', '林浩 | rejected | name:sameNameInFile'],
    ],
    [
      'of one name that came on different days',
      ['林浩,P1,,2024-01-01', '林浩,P1,,2025-01-01'],
      ['林浩 | new', '林浩 | new'],
    ],
    [
      'with a day that does not exist',
      ['林浩,,,2026-02-30'],
      ['林浩 | rejected | joinedOn:impossibleDay'],
    ],
  ])('judges rows %s', async (_, lines, expected) => {
    await using app = await createTestApp();
    const heading = '姓名,职级,用工类型,入职日期,最后工作日,部门,岗位,直属上级';
    expect(await rowsOf(app, heading, ...lines)).toEqual(expected);
  });

  it('asks which person a name means, and takes the answer', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '张伟', level: 'P1', joinedOn: '2024-01-01' });
    const second = await app.client.people.create({ name: '张伟', level: 'P1' });
    const source = tableOf('姓名,职级', '张伟,P2');
    const [row] = (await preview(app, source)).rows;
    expect(row).toMatchObject({ state: 'rejected', problems: [{ reason: 'whichPerson' }] });
    expect(row?.candidates).toHaveLength(2);
    const answers = { '2': { kind: 'person', personId: second.id } } as const;
    await takeIn(app, { ...source, answers });
    const levels = (await app.client.people.list({})).map(({ id, level }) => [
      id === second.id,
      level,
    ]);
    expect(levels).toEqual([
      [false, 'P1'],
      [true, 'P2'],
    ]);
    expect(
      (await preview(app, { ...source, answers: { '2': { kind: 'leave' } } })).counts,
    ).toMatchObject({ leftOut: 1 });
  });

  it('says again that a row stands there twice once its person is known', async () => {
    await using app = await createTestApp();
    const lines = ['姓名,手机号', '王芳,13800000001', '王芳,13800000002', '王芳,13800000002'];
    await takeIn(app, tableOf(...lines));
    expect(await rowsOf(app, ...lines)).toEqual([
      ...['王芳 | same', '王芳 | same', '王芳 | rejected | row:repeated'],
    ]);
  });

  it('tells people of one name apart by what only one of them has', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '张伟', joinedOn: '2024-01-01' });
    await app.client.people.create({ name: '张伟', joinedOn: '2025-01-01' });
    expect(await rowsOf(app, '姓名,入职日期,职级', '张伟,2025-01-01,P5')).toEqual([
      '张伟 | changed | level →P5',
    ]);
  });

  it('knows people by their other names', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '许文静', aliases: ['静静'] });
    expect(await rowsOf(app, '姓名,职级', '静静,M2')).toEqual(['许文静 | changed | level →M2']);
  });

  it('is imported as it was shown or not at all', async () => {
    await using app = await createTestApp();
    const source = tableOf('姓名,职级', '林浩,P3', '王芳,P1');
    const { id, revision } = await app.client.people.create({ name: '林浩', level: 'P1' });
    const { digest } = await preview(app, source);
    await app.client.people.update({ id, revision, changes: { level: 'P2' } });
    const order = { ...source, fileName: 'a.csv' };
    await expect(app.client.roster.import({ ...order, expected: digest })).rejects.toMatchObject({
      data: { key: 'roster.outdated' },
    });
    await takeIn(app, source);
    await expect(takeIn(app, source)).rejects.toMatchObject({
      data: { key: 'roster.nothingToImport' },
    });
  });

  it('refuses only the rows whose days contradict what is recorded', async () => {
    await using app = await createTestApp(t1);
    const { seats } = await app.client.org.structure({});
    const seatId = seats.find(({ postName }) => postName === '客服')?.id;
    await app.client.people.create({ name: '林浩', joinedOn: '2026-01-05', seatId });
    const { id } = await app.client.people.create({ name: '王芳', joinedOn: '2026-01-05' });
    await app.client.careers.promote({ personId: id, level: 'P3', on: '2026-06-10' });
    const lines = [
      '姓名,入职日期,最后工作日',
      ...['王芳,2026-06-12,', '李敏,2026-06-12,', '林浩,2026-03-01,'],
    ];
    const late = ['姓名,最后工作日', '王芳,2026-06-01'];
    expect(await rowsOf(app, ...lines)).toEqual([
      '王芳 | rejected | joinedOn:actsBeforeJoined',
      '李敏 | new',
      '林浩 | changed | joinedOn 2026-01-05→2026-03-01',
    ]);
    expect(await rowsOf(app, ...late)).toEqual(['王芳 | rejected | leftOn:actsAfterLeft']);
    expect(await takeIn(app, tableOf(...lines))).toMatchObject({ created: 1, changed: 1 });
  });

  it('of people who left places nobody', async () => {
    await using app = await createTestApp();
    const source = tableOf('姓名,部门,岗位,最后工作日', '林浩,运营部,店长,2026-01-31');
    expect((await preview(app, source)).rows[0]?.notes).toMatchObject([
      { note: 'leaverNotPlaced' },
    ]);
    await takeIn(app, source);
    expect(await personOf(app, '林浩')).toMatchObject({ leftOn: '2026-01-31', main: null });
  });

  it('ends a new post with a last day to come', async () => {
    await using app = await createTestApp();
    await takeIn(app, tableOf('姓名,部门,岗位,最后工作日', '林浩,运营部,店长,2026-06-30'));
    const filledOn = async (asOf: string) =>
      (await app.client.org.structure({ asOf })).headcount.filled;
    expect([await filledOn('2026-06-30'), await filledOn('2026-07-01')]).toEqual([1, 0]);
  });

  it('brings how to reach people, to the last digit and masked where it is shown', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.people.create({ name: '林浩' });
    await app.client.people.updateContact({
      id,
      changes: { phone: '13800002086', wechat: 'linhao' },
    });
    const lines = [
      '姓名,手机号,身份证号码,微信,工号',
      '林浩,013800002087,110101199003070011,lin***o,7',
    ];
    expect(await rowsOf(app, ...lines)).toEqual([
      '林浩 | changed | phone 138****2086→013*****2087 | idNumber →110**********0011',
    ]);
    await takeIn(app, tableOf(...lines));
    const reveal = async (key: 'phone' | 'idNumber' | 'wechat') =>
      (await app.client.people.revealContact({ id, key })).value;
    expect(await reveal('phone')).toBe('013800002087');
    expect(await reveal('idNumber')).toBe('110101199003070011');
    expect(await reveal('wechat')).toBe('linhao');
    const guarded = ['姓名,手机号,身份证号码', `林浩,'013800002087,’110101199003070011`];
    for (const again of [lines, guarded]) {
      expect((await preview(app, tableOf(...again))).counts).toMatchObject({ same: 1 });
    }
    const twins = ['姓名,身份证号', '王芳,110101199003070011', '王芳,110101199003070012'];
    expect(await rowsOf(app, ...twins)).toEqual(['王芳 | new', '王芳 | new']);
  });

  it('of many people takes time by the row, not by the row and everybody', async () => {
    await using app = await createTestApp();
    const namesOf = (level: string) =>
      Array.from({ length: 1_500 }, (_, index) => `员工甲${index},${level},小名${index}`);
    await takeIn(app, tableOf('姓名,职级,别名', ...namesOf('P1')));
    // Took longer than the time of a test while each row read everybody.
    expect(await takeIn(app, tableOf('姓名,职级,别名', ...namesOf('P2')))).toMatchObject({
      changed: 1_500,
    });
  });
});
