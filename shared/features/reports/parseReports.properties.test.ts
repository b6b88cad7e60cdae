import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReports, reviewPaste } from './parseReports.ts';
import { checkAccounting } from './reviewAccounting.ts';
import type { ParseContext } from './reviewModel.ts';
import { analysedColumns } from './textLines.ts';

const context: ParseContext = {
  today: '2026-06-14',
  people: [
    { id: 'p1', name: '陈思远', aliases: ['思远'], postCode: 'ops_lead' },
    { id: 'p2', name: '李敏', aliases: [], postCode: 'cs_pre' },
    { id: 'p3', name: '李敏', aliases: [], postCode: 'designer' },
    { id: 'p4', name: '林浩', aliases: ['浩哥', 'Leo'] },
  ],
};

/** Pieces a real paste is made of; joined at random they reach every branch of the parser. */
const pieces = [
  ...['李敏', '陈思远', '林浩', '小王', '@林浩', '@小王', '运营-陈思远', 'Leo', '浩哥', '@'],
  ...['2026/6/14 21:47', '21:47', '6月14日', '昨天 9:05', '—— 2026-06-14 ——', '星期三 21:47'],
  ...[
    '周报',
    '【周报】',
    '6.8－6.14',
    '第24周',
    '姓名：',
    '日报',
    '12.29-1.4',
    '#接龙',
    '聊天记录',
  ],
  ...['一、', '1、', '2.', '①', '（1）', '- ', '1️⃣', '✅', '## ', '- [x] ', '• ', '3)'],
  ...[
    '本周数据',
    '完成',
    '未完成',
    '问题',
    '需要支持',
    '下周',
    '下周计划',
    '亮点',
    '：',
    ':',
    '；',
  ],
  ...['GMV', '访客', '转化率', '剩', '128.6w', '3.05%', '18s', '目标120w', '环比↑18.3%', '↓0.2'],
  ...['6.16', '6/16前', '周五前', '晚8点', '（6.21）', '（林浩）', '月底', '6.16-6.18'],
  ...[
    '主图5张',
    '收到',
    '[图片]',
    '无',
    '😭',
    '🔥',
    '以上',
    '"李敏" 撤回了一条消息',
    '。',
    '，',
    ' ',
  ],
  ...[
    '\t',
    '|',
    '**',
    '|---|---|',
    '指标',
    '本周',
    '负责人',
    '\u200b',
    '\u2005',
    '\u0000',
    '１２',
    '<b>',
  ],
  ...['姓名\t本周完成\t问题\tGMV', '李敏\tA\t无\t12w', '|姓名|完成|', '|李敏|A|'],
  ...['「李敏：收到」', '- - - - - - - -', '-----', '\u2028', '\r'],
];

const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 0, maxLength: 7 })
  .map((all) => all.join(''));
const paste = fc.array(line, { minLength: 0, maxLength: 25 }).map((all) => all.join('\n'));
const unicode = fc.string({ unit: 'binary', maxLength: 300 });

describe('any paste', () => {
  it('has a place for every character, exactly one', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(checkAccounting(reviewPaste(text, context))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is parsed without an error, whatever the characters', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(checkAccounting(reviewPaste(text, context))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same result twice, also with the caches of the first time warm', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(parseReports(text, context)).toEqual(parseReports(text, context));
      }),
      { numRuns: 200 },
    );
  });

  it('gives reports whose every array is there and whose week fits its days', () => {
    fc.assert(
      fc.property(paste, (text) => {
        for (const report of parseReports(text, context).reports) {
          const { done, unfinished, issues, support, other, missing, warnings } = report;
          const lists = [done, unfinished, issues, support, other, missing, warnings];
          expect(lists.every((list) => list.every((each) => each !== ''))).toBe(true);
          expect(report.next.every((plan) => plan.text !== '')).toBe(true);
          expect(report.week === null).toBe(report.from === null);
          expect(new Set(report.metrics.map((metric) => metric.code)).size).toBe(
            report.metrics.length,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile pastes', () => {
  const long = 50_000;
  const walls: readonly (readonly [string, string])[] = [
    ['spaces', ' '.repeat(long)],
    ['digits', '1'.repeat(long)],
    ['open brackets', '（'.repeat(long)],
    ['dashes', '- '.repeat(long)],
    ['at signs', '@'.repeat(long)],
    ['emoji', '😭'.repeat(long)],
    ['colons', '：'.repeat(long)],
    ['dates', '6.16-'.repeat(long / 5)],
    ['metric names', 'GMV目标'.repeat(long / 5)],
    ['media', '[图片]'.repeat(long / 5)],
    ['thanks', '收到谢谢'.repeat(long / 5)],
    ['numerals', '一、'.repeat(long / 2)],
    ['tags', '<b'.repeat(long / 2)],
    ['tabs', 'GMV\t'.repeat(long / 5)],
  ];

  it.each(walls)(
    'keeps one endless line of %s whole and looks no further into it',
    (_name, wall) => {
      const review = reviewPaste(`李敏 周报 6.8-6.14\n完成：\n${wall}\n下周：排班`, context);
      expect(checkAccounting(review)).toEqual([]);
      const entries = review.reports.flatMap((report) => report.entries);
      const wide = entries.filter((entry) =>
        entry.spans.some((span) => span.end - span.start > analysedColumns),
      );
      expect(wide.length).toBeLessThanOrEqual(1);
      expect(wide.every((entry) => entry.kind === 'mark' || entry.reason === 'line_too_long')).toBe(
        true,
      );
    },
  );

  it.each(walls)('comes through lines of %s just short enough to be read', (_name, wall) => {
    const short = wall.slice(0, analysedColumns - 10);
    const text = Array.from({ length: 20 }, () => short).join('\n');
    for (const section of ['本周数据', '本周完成', '下周计划']) {
      const review = reviewPaste(`李敏 周报 6.8-6.14\n${section}\n${text}`, context);
      expect(checkAccounting(review)).toEqual([]);
    }
  });
});
