import { describe, expect, it } from 'vitest';
import { asideOf, parseTest } from './pasteTesting.ts';
import type { ReportJson } from './reportJson.ts';

/** What stands under which heading: [what, body below the title, expected]. */
const bodies: readonly (readonly [string, string, Partial<ReportJson>])[] = [
  [
    'every bullet form once, and only one of it',
    '完成\n1、A\n2.B\n3)C\n(4) D\n（5）E\n⑥F\n七、G\n8️⃣ H\n- I\n• J\n· K\n✅ L\n10. M\n１１、N\n- 1、O',
    { done: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', '1、O'] },
  ],
  [
    'a bullet that touches a number and a date that looks like a bullet',
    '完成\n①618第二波报名\n6.10晚8点大促演练\n4.推广测图\n1.6.12 巡店',
    { done: ['618第二波报名', '6.10晚8点大促演练', '推广测图', '6.12 巡店'] },
  ],
  [
    'lines that only end with a section word as items',
    '完成：\n首页改版已完成\n解决客服问题\n制定下周计划\n618风险排查进展',
    { done: ['首页改版已完成', '解决客服问题', '制定下周计划', '618风险排查进展'] },
  ],
  [
    'headings in brackets, bold, Markdown, with emoji, spaces and counts',
    '【本周完成】\nA\n**二、存在问题：**\nB\n### 需要支持\nC\n🔥下 周 计 划👇\nD',
    { done: ['A'], issues: ['B'], support: ['C'], next: [{ text: 'D' }] },
  ],
  [
    'prefixes and longer headings',
    '本周重点工作完成情况\nA\n目前存在的问题\nB\n下一周工作安排\nC',
    { done: ['A'], issues: ['B'], next: [{ text: 'C' }] },
  ],
  [
    'text behind the colon as the first item',
    '本周完成：A\nB\n问题: C\n需协调与帮助：D\n下周工作计划：E',
    { done: ['A', 'B'], issues: ['C'], support: ['D'], next: [{ text: 'E' }] },
  ],
  [
    'a heading 备注, whose lines belong to no section, and one that says nothing',
    '完成\nA\n备注：\n1、周三请假\n下周计划\nB\n备注：无\n四、【备注】\n无\nC\n备注：C 待定',
    { done: ['A'], next: [{ text: 'B' }], other: ['周三请假', 'C', '备注：C 待定'] },
  ],
  [
    'a bracketed heading with its text behind it',
    '【完成】主图5张\n【问题】色差\n[下周计划] 排班',
    { done: ['主图5张'], issues: ['色差'], next: [{ text: '排班' }] },
  ],
  [
    'several sections on one line',
    '完成：A；B；问题：C；下周：D',
    { done: ['A；B'], issues: ['C'], next: [{ text: 'D' }] },
  ],
  [
    'numbered items on one line',
    '完成：1、A；2、B；3、C\n下周计划：1.排班 2.复盘',
    { done: ['A', 'B', 'C'], next: [{ text: '排班' }, { text: '复盘' }] },
  ],
  [
    'English headings',
    'Done:\n1. landing page\nBlockers: stock low\nHelp needed:\ndesign 2 days\nNext week\n- Ship v2.1',
    {
      done: ['landing page'],
      issues: ['stock low'],
      support: ['design 2 days'],
      next: [{ text: 'Ship v2.1' }],
    },
  ],
  [
    '无 as a section that is empty on purpose',
    '完成：A\n未完成：无\n问题：\n暂无\n需要支持：没有。\n下周计划：\n-',
    {
      done: ['A'],
      unfinished: [],
      issues: [],
      support: [],
      next: [],
      other: [],
      missing: ['data'],
    },
  ],
  [
    'absent sections as missing and never invented',
    '完成：A',
    { done: ['A'], missing: ['data', 'unfinished', 'issues', 'support', 'next'] },
  ],
  [
    'lines above the first heading',
    '这周比较忙\n接待900人\n完成：A',
    { metrics: [{ code: 'reception', value: 900 }], other: ['这周比较忙'], done: ['A'] },
  ],
  [
    'a heading no rule knows',
    '一、本周完成\n1. A\n二、亮点\n客户表扬3次\n三、下周计划\n1. B',
    { done: ['A'], other: ['亮点', '客户表扬3次'], next: [{ text: 'B' }] },
  ],
  [
    'sub-headings of items as items',
    '本周完成\n主图：\n1. 测图6张\n详情页：\n1. 改版2个',
    { done: ['主图：', '测图6张', '详情页：', '改版2个'] },
  ],
  [
    'the second time of a section as its continuation',
    '完成\nA\n问题\nB\n完成\nC',
    { done: ['A', 'C'], issues: ['B'] },
  ],
  [
    '下周完成 as a plan and 未完成工作 as unfinished',
    '本周未完成工作：A\n下周完成：B',
    { unfinished: ['A'], next: [{ text: 'B' }] },
  ],
  [
    'trailing emoji gone and the text else word for word',
    '完成\nA 😭\n客户说“好”！！[强]\n详情页 v2（终版）🔥🔥\n❤️好评+3',
    { done: ['A', '客户说“好”！！', '详情页 v2（终版）', '❤️好评+3'] },
  ],
  [
    'full-width figures and letters narrowed, marks kept',
    '完成\nＳＫＵ－２０８６上新１２款，转化３．０５％；ＯＫ',
    { done: ['SKU－2086上新12款，转化3．05%；OK'] },
  ],
  [
    'control and zero-width characters gone',
    '\u0000完\u200b成\ufeff：\u2060A\u0007B\u200b',
    { done: ['A B'] },
  ],
  [
    'HTML as text',
    '<p>本周完成：</p>\n<b>首页</b>改版\n<script>alert(1)</script>\n=HYPERLINK("x")',
    { done: ['<b>首页</b>改版', '<script>alert(1)</script>', '=HYPERLINK("x")'] },
  ],
  [
    'Markdown check boxes, bold and quotes',
    '## 本周完成\n- [x] 排班\n- [ ] **质检** 抽查\n> 培训\n* 盘点',
    { done: ['排班', '质检 抽查', '培训', '盘点'] },
  ],
  [
    'a table of plans from a spreadsheet',
    '完成：A\n下周计划\n序号\t事项\t负责人\t截止时间\n1\t补货\t林浩\t6/16\n2\t复盘\t小王\t6.21 18:00',
    {
      next: [
        { text: '补货', owner: '林浩', due: '2026-06-16' },
        { text: '复盘 小王', due: '2026-06-21T18:00' },
      ],
      warnings: ['owner_unknown:小王'],
    },
  ],
  [
    'Windows line ends and blank lines between everything',
    '完成\r\n\r\n1. A\r\n\r\n\r\n2. B\r\n',
    { done: ['A', 'B'] },
  ],
];

describe('sections and items', () => {
  it.each(bodies)('reads %s', (_what, body, expected) => {
    const { reports } = parseTest(`李敏 周报 6.8-6.14\n${body}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ author: '李敏', week: '2026-W24', ...expected });
  });

  it('marks what it is not sure of, with the reason', () => {
    const { review } = parseTest(
      '李敏 周报 6.8-6.14\n一、数据\n整体平稳\n日均接待 130人\n二、上周计划\nA\n三、下周\n补货 @小王',
    );
    const unsure = review.reports.flatMap((report) =>
      report.entries.filter((entry) => !entry.certain).map((entry) => entry.reason),
    );
    expect(unsure).toEqual([
      'no_metric',
      'metric_qualified',
      'heading_unsure',
      'heading_unsure',
      'owner_unknown',
    ]);
  });

  it('marks a box that is not ticked among what was done', () => {
    const { review } = parseTest(
      '李敏 周报 6.8-6.14\n完成\n- [x] 排班\n- [ ] 质检\n下周\n- [ ] 补考',
    );
    const reasons = review.reports.flatMap((report) =>
      report.entries.flatMap((entry) => (entry.kind === 'item' ? entry.reason : [])),
    );
    expect(reasons).toEqual([null, 'not_ticked', null]);
  });

  it('knows the columns of what it read', () => {
    const { review } = parseTest(
      '李敏 周报 6.8-6.14\n数据：访客 21.4万 ，转化率 3.05%\n完成：A；问题：B',
    );
    const spans = review.reports.flatMap((report) =>
      report.entries.map((entry) => {
        const [span] = entry.spans;
        return span === undefined ? '' : review.lines[span.line]?.slice(span.start, span.end);
      }),
    );
    expect(spans).toEqual([
      '李敏 周报 6.8-6.14',
      '数据：',
      '访客 21.4万 ，',
      '转化率 3.05%',
      '完成：',
      'A；',
      '问题：',
      'B',
    ]);
  });

  it('takes a decorated title with borders apart', () => {
    const parsed = parseTest(
      '━━━━━━\n📋 客服部周报 | 李敏 | 2026.06.08-06.14\n━━━━━━\n【核心数据】\n▪️接待 1842\n【风险】\n暂无',
    );
    expect(parsed.reports).toMatchObject([{ author: '李敏', week: '2026-W24', issues: [] }]);
    expect(asideOf(parsed)).toEqual([
      ['divider', '━━━━━━'],
      ['divider', '━━━━━━'],
    ]);
  });
});

describe('the template', () => {
  it.each([
    [
      'the author’s post before all else',
      '苏曼 运营周报\n询单转化率30% 满意度98%\n完成：A',
      'live',
    ],
    [
      'the word in the title for somebody unknown',
      '【周报】客服-小王\nGMV 1w 访客 20\n完成：A',
      'cs',
    ],
    ['直播运营 as live', '直播运营-小王 周报\n完成：A', 'live'],
    ['most of the figures without post or word', '周报\n接待900人 满意度98% GMV 1w\n完成：A', 'cs'],
    ['general for one figure', '周报\nGMV 1w\n完成：A', 'general'],
    ['general for a designer', '冯雪 周报\nGMV 1w 访客 2w ROI 3\n完成：A', 'general'],
  ])('is %s', (_what, text, template) => {
    expect(parseTest(text).reports.map((report) => report.template)).toEqual([template]);
  });
});
