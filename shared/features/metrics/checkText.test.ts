import { expect, it } from 'vitest';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { describeCheck } from './checkText.ts';
import { checkFigures } from './figureChecks.ts';
import type { KpiCode } from './kpiDictionary.ts';

const stated = (code: KpiCode, value: number, delta: number, previous: number): string =>
  checkFigures([{ code, value, delta, previous, target: null, rate: null, wow: null }])
    .map((check) => describeCheck(wordingOf('zh-CN'), check))
    .join();

it('says the change of a share in points and that of a count as it is', () => {
  expect(stated('refund_rate', 5.5, -1.2, 7.5)).toBe(
    '退款率：按上周的数算变化是 ↓2 个点，写的是 ↓1.2 个点',
  );
  expect(stated('bad_review', 6, -2, 4)).toBe('差评数：按上周的数算变化是 ↑2，写的是 ↓2');
});
