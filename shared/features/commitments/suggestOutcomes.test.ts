import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReportedLine, suggestOutcomes } from './suggestOutcomes.ts';

function promise(id: string, title: string, words: string | null = null) {
  return { id, title, words };
}

function suggest(plans: string[], lines: [ReportedLine['section'], string][]) {
  return suggestOutcomes(
    plans.map((title, index) => promise(`p${index}`, title)),
    lines.map(([section, text]) => ({ section, text })),
  );
}

describe('the answer to a promise', () => {
  it.each<[string, string, string, string, string]>([
    ['主图5张', 'done', '主图5张已上架，点击率涨了0.4个点', 'done', ''],
    ['大促页面框架画完交设计', 'done', '大促页面框架6屏已交设计', 'done', ''],
    [
      '和财务对一遍推广预算',
      'unfinished',
      '推广预算没对完，财务月结排到下周',
      'slipped',
      '财务月结排到下周',
    ],
    ['FS-2201补货单和工厂确认交期', 'done', 'FS-2201交期工厂已确认：6月30日', 'done', ''],
    ['短视频素材配合编导拍6条', 'done', '短视频素材拍了一半', 'partial', ''],
    ['库位调到出货口', 'unfinished', '库位调到出货口进度60%，缺叉车', 'partial', '缺叉车'],
    [
      '会员日活动排期发出来',
      'unfinished',
      '会员日排期没发，客服话术没到位',
      'slipped',
      '客服话术没到位',
    ],
  ])('%s: %s %s', (plan, section, line, outcome, reason) => {
    expect(suggest([plan], [[section, line]])).toEqual([
      { commitmentId: 'p0', outcome, reason, lineIndex: 0, planIndex: null },
    ]);
  });

  it('is the line that fits best, and each line answers one promise', () => {
    const found = suggest(
      ['主图FS-2201重拍', '主图FS-3307重拍'],
      [
        ['done', '日常巡店4次'],
        ['done', '主图FS-3307重拍上线'],
        ['done', '主图FS-2201重拍上线'],
      ],
    );
    expect(found.map(({ lineIndex }) => lineIndex)).toEqual([2, 1]);
    const one = suggest(['主图重拍', '主图重拍'], [['done', '主图重拍']]);
    expect(one).toHaveLength(1);
  });

  it('is put off when only the next plan repeats it, and names that line', () => {
    expect(
      suggest(
        ['跟工厂确认补货', '盘点'],
        [
          ['issues', '工厂排产紧'],
          ['next', '继续跟工厂确认补货'],
        ],
      ),
    ).toEqual([
      { commitmentId: 'p0', outcome: 'slipped', reason: '', lineIndex: null, planIndex: 1 },
    ]);
  });

  it('goes by the present title as well as by the words of the report', () => {
    const lines = [{ section: 'done', text: '主图重拍完成' }];
    const renamed = promise('p0', '详情页前三屏', '主图重拍');
    expect(suggestOutcomes([renamed], lines)).toHaveLength(1);
    expect(suggestOutcomes([promise('p0', '主图重拍', '详情页')], lines)).toHaveLength(1);
  });

  it('is never guessed from other sections or from other work', () => {
    expect(suggest(['主图5张'], [['issues', '主图5张点击低']])).toEqual([]);
    expect(suggest(['主图5张'], [['done', '跟工厂确认补货']])).toEqual([]);
    expect(suggest([], [['done', '主图']])).toEqual([]);
    expect(suggest(['主图'], [])).toEqual([]);
  });

  it('names lines that are there, each at most once', () => {
    const words = fc.constantFrom('主图5张', '主图6张', '补货', '盘点B区', '复盘618', '');
    const line = fc.record({
      section: fc.constantFrom('done', 'unfinished', 'next', 'issues'),
      text: words,
    });
    fc.assert(
      fc.property(fc.array(words), fc.array(line), (plans, lines) => {
        const found = suggestOutcomes(
          plans.map((title, index) => promise(String(index), title)),
          lines,
        );
        for (const key of ['lineIndex', 'planIndex'] as const) {
          const used = found.flatMap((each) => each[key] ?? []);
          expect(new Set(used).size).toBe(used.length);
          expect(used.every((index) => index < lines.length)).toBe(true);
        }
        for (const { lineIndex, outcome } of found) {
          if (lineIndex !== null) {
            expect(['done', 'unfinished']).toContain(lines[lineIndex]?.section);
          } else expect(outcome).toBe('slipped');
        }
      }),
    );
  });
});
