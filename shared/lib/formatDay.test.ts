import { expect, it } from 'vitest';
import { formatDay, formatFullDay } from './formatDay.ts';

it('writes a date the way the team says it, with its weekday', () => {
  expect(formatDay('2026-06-15', 'zh-CN')).toBe('6月15日 周一');
  expect(formatDay('2026-11-22', 'en-US')).toBe('Sun 22 Nov');
});

it('adds the year for documents', () => {
  expect(formatFullDay('2026-06-15', 'zh-CN')).toBe('2026年6月15日 周一');
  expect(formatFullDay('2026-06-15', 'en-US')).toBe('Mon 15 Jun 2026');
});
