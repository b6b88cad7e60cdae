import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LintedLine, lintReport } from './lintReport.ts';

let next = 0;
function line(section: LintedLine['section'], text: string, due: string | null = null): LintedLine {
  next += 1;
  return { id: `l${next}`, section, text, due };
}

const kinds = (lines: LintedLine[], last: LintedLine[] = []) =>
  lintReport({ lines }, [{ lines: last }]).lines.map(({ kind }) => kind);

describe('流水账体检', () => {
  it.each([
    ['next', '跟进供应商', ['vagueVerb']],
    ['next', '优化详情页', ['vagueVerb']],
    ['done', '加强客服培训', ['vagueVerb']],
    ['next', '竞品分析', ['planWithoutMeasure']],
    ['next', '竞品分析3家', []],
    ['next', '详情页改两版', []],
    ['next', '跟进SKU-2086补货', []],
    ['done', '首页改版上线', []],
    ['issues', '跟进物流延误', []],
    ['other', '优化', []],
  ] as const)('%s %s', (section, text, expected) => {
    expect(kinds([line(section, text)])).toEqual(expected);
  });

  it('takes a date for a measure', () => {
    expect(kinds([line('next', '竞品分析', '2026-06-19')])).toEqual([]);
  });

  it('knows a line again that only its marks and numbering changed', () => {
    const last = [line('done', '巡店、回评价、登记数据。')];
    expect(kinds([line('done', '巡店 回评价 登记数据')], last)).toEqual(['sameAsLastWeek']);
    expect(kinds([line('done', '巡店')], [line('done', '巡店')])).toEqual([]);
    expect(kinds([line('next', '店铺日常巡查3次')], [line('next', '店铺日常巡查3次')])).toEqual([]);
  });

  it('says what a better wording would name', () => {
    const [hint] = lintReport({ lines: [line('next', '跟进供应商补货')] }, []).lines;
    expect(hint).toMatchObject({ verb: '跟进', question: 'whichStep', thing: '供应商补货' });
  });

  it('asks after three reports in a row without a problem, not before', () => {
    const quiet = { lines: [line('done', '上新8款')] };
    const open = { lines: [line('issues', '断货')] };
    expect(lintReport(quiet, [quiet]).weeksWithoutProblem).toBe(0);
    expect(lintReport(quiet, [quiet, quiet]).weeksWithoutProblem).toBe(3);
    expect(lintReport(quiet, [quiet, quiet, open]).weeksWithoutProblem).toBe(3);
    expect(lintReport(quiet, [open, quiet, quiet]).weeksWithoutProblem).toBe(0);
    expect(lintReport({ lines: [] }, [quiet, quiet]).weeksWithoutProblem).toBe(0);
  });

  it('never fails and hints at most once a line', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (now, before) => {
        const lines = now.map((each) => line('next', each));
        const hints = lintReport({ lines }, [{ lines: before.map((each) => line('done', each)) }]);
        expect(new Set(hints.lines.map(({ lineId }) => lineId)).size).toBe(hints.lines.length);
      }),
    );
  });
});
