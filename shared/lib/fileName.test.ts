import { expect, it } from 'vitest';
import { toFileName } from './fileName.ts';

it('joins the words with underscores', () => {
  expect(toFileName(['会议纪要', '周例会', '2026-06-15'], 'docx')).toBe(
    '会议纪要_周例会_2026-06-15.docx',
  );
});

it('takes out what names a folder or is refused by Windows', () => {
  expect(toFileName(['纪要', '618/双11: "复盘"?', ' '], 'md')).toBe('纪要_618 双11 复盘.md');
});

it('gives no name that Windows keeps for a device', () => {
  const names = ['CON', 'nul', 'Com1', 'LPT9', 'aux.6.14', 'CONSOLE', '康', 'con 1'];
  expect(names.map((name) => toFileName([name], 'md'))).toEqual([
    'CON_.md',
    'nul_.md',
    'Com1_.md',
    'LPT9_.md',
    'aux_.6.14.md',
    'CONSOLE.md',
    '康.md',
    'con 1.md',
  ]);
});

it('cuts a long title without breaking a character, and ends on no dot', () => {
  const name = toFileName(['𠮷'.repeat(80), '结尾...'], 'txt');
  expect(name).toBe(`${'𠮷'.repeat(60)}_结尾.txt`);
});
