import { describe, expect, it } from 'vitest';
import { parseTest, peopleNamed } from './pasteTesting.ts';
import type { ReportJson } from './reportJson.ts';

type Expected = readonly Partial<ReportJson>[];

/** Who wrote which messages: [what, paste, expected reports]. */
const senders: readonly (readonly [string, string, Expected])[] = [
  [
    'date and time with slashes',
    '李敏 2026/6/14 21:47\n本周完成：A\n张慧 2026/6/14 22:05\n本周完成：B',
    [
      { author: '李敏', submitted: '2026-06-14T21:47', done: ['A'] },
      { author: '张慧', submitted: '2026-06-14T22:05', done: ['B'] },
    ],
  ],
  [
    'dashes, seconds and an id behind the date (QQ)',
    '2026-06-14 21:47:08 李敏(12345)\n本周完成：A\n2026-06-14 21:50:11 张慧<zh@example.com>\n本周完成：B',
    [
      { author: '李敏', submitted: '2026-06-14T21:47' },
      { author: '张慧', submitted: '2026-06-14T21:50' },
    ],
  ],
  [
    'month and day in Chinese with 下午',
    '李敏 6月14日 下午9:47\n本周完成：A',
    [{ author: '李敏', submitted: '2026-06-14T21:47', week: '2026-W24' }],
  ],
  [
    'days to come, from a computer whose clock is behind',
    '李敏 2026/6/21 21:47\n周报 6.15-6.21\n下周：B\n小鹿 2026/6/21 22:00\n周报 6.15-6.21\n完成：C',
    [
      { author: '李敏', next: [{ text: 'B' }] },
      { author: '小鹿', done: ['C'] },
    ],
  ],
  [
    '昨天 and a weekday',
    '李敏 昨天 21:47\n本周完成：A\n张慧 星期五 18:02\n本周完成：B',
    [
      { author: '李敏', submitted: '2026-06-13T21:47' },
      { author: '张慧', submitted: '2026-06-12T18:02' },
    ],
  ],
  [
    'a time under a date line (WeChat by mail)',
    '—————  2026-06-13  —————\n\n李敏  21:47\n\n本周完成：A\n\n—————  2026-06-14  —————\n\n张慧  9:05\n\n本周完成：B',
    [
      { author: '李敏', submitted: '2026-06-13T21:47' },
      { author: '张慧', submitted: '2026-06-14T09:05' },
    ],
  ],
  [
    'a time alone, which chats show for today',
    '李敏 21:47\n本周完成：A\n张慧 21:50\n本周完成：B',
    [{ submitted: '2026-06-14T21:47' }, { submitted: '2026-06-14T21:50' }],
  ],
  [
    'name and time on two lines (phone, 飞书)',
    '李敏\n6月14日 21:47\n本周完成：A\n\n小王\n昨天 9:00\n本周完成：B',
    [
      { author: '李敏', submitted: '2026-06-14T21:47' },
      { author: '小王', submitted: '2026-06-13T09:00' },
    ],
  ],
  [
    'a time in brackets and the text on the same line',
    '[2026/6/14 21:47] 李敏: 【周报】6.8-6.14\n本周完成：A\n[2026/6/14 21:50] 张慧: 收到',
    [{ author: '李敏', submitted: '2026-06-14T21:47', done: ['A'] }],
  ],
  [
    'name and colon alone',
    '陈思远:\n【周报】运营\n本周完成：A\n李敏:\n本周接待1,842人\n完成：B\n王芳:\n收到',
    [
      { author: '陈思远', template: 'ops', done: ['A'], submitted: null },
      { author: '李敏', template: 'cs', done: ['B'], week: null },
    ],
  ],
  [
    'a company behind the name (企业微信)',
    '李敏@禾木家居 6/14 21:47:33\n本周完成：A',
    [{ author: '李敏', submitted: '2026-06-14T21:47' }],
  ],
  [
    'post before, behind and around the name, emoji and brackets',
    '【客服】李敏 2026-06-14 21:47\n本周完成：A\n美工冯雪🌸 2026-06-14 21:48\n本周完成：B\n陈思远(运营) 2026-06-14 21:49\n本周完成：C',
    [{ author: '李敏' }, { author: '冯雪' }, { author: '陈思远' }],
  ],
  [
    'aliases, a Latin nickname and full pinyin',
    '浩哥 2026/6/14 21:47\n本周完成：A\nLeo 2026/6/14 22:47\n本周完成：B\nlimin 2026/6/14 21:49\n本周完成：C',
    [{ author: '林浩' }, { author: '林浩' }, { author: '李敏' }],
  ],
  [
    'two names of one person as one report',
    '运营-陈思远 2026/6/14 21:55\n【周报】6.8-6.14\n完成：A\n陈思远 2026/6/14 21:56\n下周计划：B',
    [{ author: '陈思远', done: ['A'], next: [{ text: 'B' }] }],
  ],
  [
    'a name that only contains a known one',
    '李敏慧 2026/6/14 21:50\n本周完成：A',
    [{ author: '李敏慧', warnings: ['author_unknown:李敏慧'] }],
  ],
  [
    'unknown people with a full time stamp',
    '追风少年 2026/6/14 21:47\n本周完成：A\nLily Chen 2026/6/14 21:50\n本周完成：B',
    [{ author: '追风少年' }, { author: 'Lily Chen' }],
  ],
  [
    'names of a document, each alone above a report',
    '李敏\n本周完成：A\n下周计划：B\n\n张慧\n本周完成：C\n下周计划：D',
    [
      { author: '李敏', done: ['A'], next: [{ text: 'B' }] },
      { author: '张慧', done: ['C'], next: [{ text: 'D' }] },
    ],
  ],
  [
    'titles that follow each other without any sender',
    '【周报】客服-李敏 6.8-6.14\n完成：A\n==========\n【周报】客服-张慧 6.8-6.14\n完成：B',
    [
      { author: '李敏', done: ['A'] },
      { author: '张慧', done: ['B'] },
    ],
  ],
  [
    'a form with 姓名 for each person',
    '姓名：李敏\n部门：客服部\n周期：2026.6.8-2026.6.14\n本周工作：A\n姓名：张慧\n周期：2026.6.8-2026.6.14\n本周工作：B',
    [
      { author: '李敏', week: '2026-W24', done: ['A'] },
      { author: '张慧', week: '2026-W24', done: ['B'] },
    ],
  ],
  [
    'several reports in one message of the lead, whose time is not theirs',
    '王芳 2026/6/14 22:00\n客服-李敏 周报 6.8-6.14\n接待900人\n完成：A\n客服-张慧 周报 6.8-6.14\n接待800人\n完成：B',
    [
      { author: '李敏', submitted: null, metrics: [{ code: 'reception', value: 900 }] },
      { author: '张慧', submitted: null, metrics: [{ code: 'reception', value: 800 }] },
    ],
  ],
  [
    '#接龙 with its week, one report per entry',
    '#接龙\n6.8-6.14周报接龙\n\n1. 李敏 完成：A；问题：无；下周：排班\n2. 张慧 完成：1、B 2、C\n3. 冯雪 主图做了5张',
    [
      { author: '李敏', week: '2026-W24', done: ['A'], issues: [], next: [{ text: '排班' }] },
      { author: '张慧', week: '2026-W24', done: ['B', 'C'] },
      { author: '冯雪', week: '2026-W24', other: ['主图做了5张'] },
    ],
  ],
  [
    '#接龙 whose entries hold numbered lines of their own',
    '王芳 2026/6/14 20:00\n#接龙 客服周报\n1. 李敏\n完成：\n1. A\n2. 主图\n2. 张慧\n完成：B',
    [
      { author: '李敏', done: ['A', '主图'], week: '2026-W24' },
      { author: '张慧', done: ['B'] },
    ],
  ],
  [
    'a forwarded chat inside a chat',
    '王芳 2026/6/14 22:00\n——— 客服群的聊天记录 ———\n李敏：【周报】客服 6.8-6.14\n完成：A\n张慧：收到\n——— 聊天记录结束 ———\n辛苦了',
    [{ author: '李敏', submitted: null, done: ['A'] }],
  ],
  [
    'parts of one report in several messages, others in between',
    '陈思远 2026/6/14 21:00\n【周报】6.8-6.14\n一、数据\nGMV 128w\n李敏 2026/6/14 21:01\n收到\n陈思远 2026/6/14 21:02\n二、完成\n1. A\n陈思远 2026/6/14 21:03\n[图片]\n陈思远 2026/6/14 21:05\n补充：还有一个差评',
    [
      {
        author: '陈思远',
        submitted: '2026-06-14T21:00',
        metrics: [{ code: 'gmv', value: 1_280_000 }],
        done: ['A'],
        other: ['补充：还有一个差评'],
      },
    ],
  ],
  [
    'a second full report of one person as a report of its own',
    '李敏 2026/6/14 21:00\n本周完成：A\n下周：B\n李敏 2026/6/14 21:47\n本周完成：A2\n下周：B2',
    [
      { done: ['A'], warnings: [] },
      { done: ['A2'], warnings: ['report_repeated'] },
    ],
  ],
  [
    'lines that only look like senders inside a report',
    '李敏 2026/6/14 21:47\n本周完成：\n直播：3场\n晚班 21:00\n主图:\n问题反馈 2026/6/12 20:00\n林浩：样品已到\n下周计划：\n大促复盘会 2026/6/20 20:00\n林浩：\n补货',
    [
      {
        author: '李敏',
        done: ['直播：3场', '晚班 21:00', '主图:', '问题反馈 2026/6/12 20:00', '林浩：样品已到'],
        next: [
          { text: '大促复盘会', due: '2026-06-20T20:00' },
          { text: '林浩：' },
          { text: '补货' },
        ],
      },
    ],
  ],
  [
    'figures listed by person inside the lead’s own report',
    '【周报】客服-王芳 6.8-6.14\n数据\n接待 1,700人\n\n李敏：接待900人\n张慧：接待800人\n完成：A',
    [{ author: '王芳', done: ['A'] }],
  ],
  [
    'a report of another person passed on under a header',
    '王芳 2026/6/14 21:47\n【周报】客服-李敏 6.8-6.14\n本周完成：A',
    [{ author: '王芳', warnings: ['author_differs:李敏'] }],
  ],
  [
    '飞书: who handed it in above each report',
    '陈思远提交的周报\n2026-06-14 21:00\n本周完成\nA\n李敏 提交的工作周报 2026-06-14 21:30\n本周完成\nB\n张慧提交了周报\n提交时间：2026-06-14 21:40\n本周完成\n核对李敏提交的周报',
    [
      { author: '陈思远', submitted: '2026-06-14T21:00', done: ['A'], other: [], warnings: [] },
      { author: '李敏', submitted: '2026-06-14T21:30', done: ['B'], other: [], warnings: [] },
      { author: '张慧', submitted: '2026-06-14T21:40', done: ['核对李敏提交的周报'], other: [] },
    ],
  ],
  [
    '#接龙 in which somebody is only on leave',
    '#接龙 6.8-6.14周报\n1. 李敏 完成：A\n2. 王芳 请假\n3. 张慧（年假中）\n4. 冯雪 本周休假3天，无周报\n5. 苏曼 请假一天，直播3场\n6. 林浩 休息区陈列已完成',
    [
      { author: '李敏', done: ['A'] },
      { author: '苏曼', other: ['请假一天，直播3场'] },
      { author: '林浩', other: ['休息区陈列已完成'] },
    ],
  ],
  [
    'nicknames that hold a word of work',
    '活动策划-李敏 2026/6/14 21:47\n本周完成：A\n直播间小助手 2026/6/14 21:50\n收到',
    [{ author: '李敏', done: ['A'] }],
  ],
  [
    'owners with a colon in a chat that shows times',
    '李敏 21:47\n本周完成：A\n下周计划\n\n林浩：补货\n张慧：\n排班\n王芳 21:50\n收到',
    [{ next: [{ text: '补货', owner: '林浩' }, { text: '张慧：' }, { text: '排班' }] }],
  ],
  [
    'the writer on the second line of the title',
    '【周报】6.8-6.14\n汇报人：李敏\n部门：客服部\n本周工作：A',
    [{ author: '李敏', week: '2026-W24' }],
  ],
  [
    'a #接龙 entry of somebody whose name only begins like a known one',
    '#接龙 周报\n1. 李敏慧 完成：A\n2. 林浩完成：B',
    [{ author: '李敏慧' }, { author: '林浩' }],
  ],
  [
    'a table of a whole team',
    '姓名\t本周完成\t问题\t下周计划\n李敏\t接待900人\t无\t排班 6.18前\n张慧\t质检\t色差\t',
    [
      {
        author: '李敏',
        done: ['接待900人'],
        issues: [],
        next: [{ text: '排班', due: '2026-06-18' }],
      },
      { author: '张慧', done: ['质检'], issues: ['色差'] },
    ],
  ],
];

describe('senders and messages', () => {
  it.each(senders)('reads %s', (_what, text, expected) => {
    const { reports } = parseTest(text);
    expect(reports).toHaveLength(expected.length);
    expect(reports).toMatchObject(expected);
  });

  it('never guesses between two people of one name', () => {
    const people = peopleNamed('李敏', '李敏', '林浩');
    const parsed = parseTest('客服-李敏 2026/6/14 21:47\n本周完成：A\n下周计划：@李敏 B', {
      people,
    });
    expect(parsed.reports).toMatchObject([
      { author: '李敏', warnings: ['author_ambiguous:李敏', 'owner_ambiguous:李敏'] },
    ]);
    const [report] = parsed.review.reports;
    expect(report?.author).toMatchObject({
      personId: null,
      candidates: ['x0', 'x1'],
      certain: false,
    });
  });

  it('proposes the people of an empty workspace by their plain names', () => {
    const text = '客服-李敏 2026/6/14 21:00\n本周完成：A\n美工冯雪 2026/6/14 21:05\n本周完成：B';
    const { review } = parseTest(text, { people: [] });
    expect(review.reports.map(({ author }) => [author.name, author.role])).toEqual([
      ['李敏', '客服'],
      ['冯雪', '美工'],
    ]);
  });
});
