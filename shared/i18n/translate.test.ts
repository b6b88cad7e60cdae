import { describe, expect, it } from 'vitest';
import { describeFailure } from './describeFailure.ts';
import { enUS } from './en-US/index.ts';
import { createTranslate } from './translate.ts';
import { zhCN } from './zh-CN/index.ts';

function flatten(node: object, prefix = ''): [string, string][] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value]] : flatten(value, `${prefix}${name}.`),
  ) as [string, string][];
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

describe('texts', () => {
  const chinese = new Map(flatten(zhCN));
  const english = new Map(flatten(enUS));

  it('stand in both languages with the same placeholders, none empty', () => {
    // Chinese counts without a singular.
    const isSingular = (key: string) => key.endsWith('_one') && chinese.has(key.slice(0, -4));
    const common = [...english.keys()].filter((key) => !isSingular(key));
    expect(common.sort()).toEqual([...chinese.keys()].sort());
    for (const [key, text] of chinese) {
      expect(text.trim(), key).not.toBe('');
      // English names months; weekLabel.test.ts has every one of these texts.
      if (key.startsWith('common.weeks.')) continue;
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('count one thing in English as one', () => {
    const [chinese, english] = [createTranslate('zh-CN'), createTranslate('en-US')];
    expect([0, 1, 2].map((count) => english('today.daysLeft', { count }))).toEqual([
      '0 days',
      '1 day',
      '2 days',
    ]);
    expect(chinese('today.daysLeft', { count: 1 })).toBe('1 天');
  });

  it('fill in what a failure says of itself', () => {
    const translate = createTranslate('zh-CN');
    const text = describeFailure(translate, {
      code: 'storage',
      key: 'workspace.newerFile',
      params: { fileVersion: 99, ourVersion: 30 },
    });
    expect(text).toContain('99');
    const params = { week: '2026-W26', current: '2026-W25' };
    const future = { code: 'rule', key: 'reports.futureWeek', params } as const;
    expect(describeFailure(translate, future, 'month')).toMatch(/^2026年6月第4周 .*2026年6月第3周/);
    expect(describeFailure(translate, { code: 'rule', key: 'no.such.key' })).toBe(
      zhCN.common.internal,
    );
  });
});
