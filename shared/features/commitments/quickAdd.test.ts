import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPeople } from '#shared/features/reports/matchPerson.ts';
import { type QuickAdd, readQuickAdd } from './quickAdd.ts';

const people = [
  { id: 'mj', name: '孟佳', aliases: [] },
  { id: 'lh', name: '林浩', aliases: ['浩哥'] },
  { id: 'lm1', name: '李敏', aliases: [] },
  { id: 'lm2', name: '李敏', aliases: [] },
  { id: 'lmg', name: '罗曼', aliases: [] },
];

const index = indexPeople(people);

/** A Sunday. */
const today = '2026-06-14';

function read(line: string): QuickAdd {
  return readQuickAdd(line, index, today);
}

describe('one line into a task', () => {
  it.each<[string, Partial<QuickAdd>]>([
    ['周五前 主图5张 @mj', { title: '主图5张', ownerId: 'mj', dueOn: '2026-06-19', dueTime: null }],
    ['主图5张', { title: '主图5张', ownerId: null, ownerText: '', dueOn: null }],
    ['@孟佳 主图5张 6.16', { title: '主图5张', ownerId: 'mj', dueOn: '2026-06-16' }],
    ['＠孟佳 主图', { title: '主图', ownerId: 'mj' }],
    ['@mengjia主图', { title: '主图', ownerId: 'mj' }],
    [
      '@浩哥 盘点 6/16晚8点',
      { title: '盘点', ownerId: 'lh', dueOn: '2026-06-16', dueTime: '20:00' },
    ],
    ['林浩：盘点（6.16）', { title: '盘点', ownerId: 'lh', dueOn: '2026-06-16' }],
    ['盘点 @浩', { title: '盘点', ownerId: 'lh' }],
    ['下周三 直播彩排 14:30', { title: '直播彩排 14:30', dueOn: '2026-06-17' }],
    ['下周三14:30 直播彩排', { title: '直播彩排', dueOn: '2026-06-17', dueTime: '14:30' }],
    ['明天上午10点 开会', { title: '开会', dueOn: '2026-06-15', dueTime: '10:00' }],
    ['今晚8点 盯盘', { title: '盯盘', dueOn: '2026-06-14', dueTime: '20:00' }],
    ['盘点 月底前', { title: '盘点', dueOn: '2026-06-30' }],
    ['周日 盘点', { title: '盘点', dueOn: '2026-06-14' }],
    ['1.5前 年货节复盘', { title: '年货节复盘', dueOn: '2027-01-05' }],
    ['6.10 补登数据', { title: '补登数据', dueOn: '2026-06-10' }],
    ['618复盘 @lh', { title: '618复盘', ownerId: 'lh', dueOn: null }],
    ['预算提高到3.5万 @lh', { title: '预算提高到3.5万', ownerId: 'lh', dueOn: null }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it('returns the people a name may mean and chooses none', () => {
    expect(read('排班 @李敏')).toMatchObject({
      title: '排班',
      ownerId: null,
      ownerText: '李敏',
      candidates: ['lm1', 'lm2'],
    });
    expect(read('排班 @lm').candidates).toEqual(['lm1', 'lm2', 'lmg']);
  });

  it('keeps the name of somebody unknown as the owner’s text', () => {
    expect(read('排班 @小王 周五')).toEqual({
      title: '排班',
      ownerId: null,
      ownerText: '小王',
      candidates: [],
      dueOn: '2026-06-19',
      dueTime: null,
    });
  });

  it('is no task yet while only a name or a date stands there', () => {
    expect(['@mj', '周五', '@mj 周五前', '6.16'].map((line) => read(line).title)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) => {
        expect(typeof read(line).title).toBe('string');
      }),
    );
  });
});
