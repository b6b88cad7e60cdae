import { describe, expect, it } from 'vitest';
import { joinGivenTexts } from './givenTexts.ts';
import { parseReports } from './parseReports.ts';

const people = [
  { id: 'p1', name: '李敏', aliases: [] },
  { id: 'p2', name: '陈思远', aliases: [] },
];

describe('texts of several files', () => {
  it('are told apart by the names of their files where the texts name nobody', () => {
    const text = joinGivenTexts(
      [
        { name: '周报-李敏6.8-6.14.docx', text: '本周完成：\n- 客服排班' },
        { name: '陈思远.txt', text: '【周报】运营-陈思远 6.8－6.14\n本周完成：\n- 会场报名' },
        { name: '无名.txt', text: '没有名字' },
      ],
      ['李敏', '陈思远'],
    );
    expect(text).toBe(
      '周报-李敏6.8-6.14\n本周完成：\n- 客服排班\n\n【周报】运营-陈思远 6.8－6.14\n本周完成：\n- 会场报名\n\n没有名字',
    );
    const { reports } = parseReports(text, { people, today: '2026-06-15' });
    expect(reports.map(({ author, week }) => [author, week])).toEqual([
      ['李敏', '2026-W24'],
      ['陈思远', '2026-W24'],
    ]);
  });
});
