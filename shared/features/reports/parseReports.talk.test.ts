import { describe, expect, it } from 'vitest';
import { asideOf, parseTest } from './pasteTesting.ts';

/** What is kept beside the reports: [what, paste, [reason, words] …]. */
const chatter: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'agreement',
    '张慧 2026/6/14 21:49\n好的收到',
    [['acknowledgement', '张慧 2026/6/14 21:49\n好的收到']],
  ],
  ['a picture', '王芳 2026/6/14 21:50\n[图片]', [['media', '王芳 2026/6/14 21:50\n[图片]']]],
  ['a file', '王芳 21:50\n[文件] 客服周报.docx', [['media', '王芳 21:50\n[文件] 客服周报.docx']]],
  ['emoji only', '张慧 2026/6/14 21:49\n👍👍 🌹', [['emoji', '张慧 2026/6/14 21:49\n👍👍 🌹']]],
  [
    'WeChat emoticons',
    '张慧 2026/6/14 21:49\n[强][抱拳]',
    [['emoji', '张慧 2026/6/14 21:49\n[强][抱拳]']],
  ],
  ['a recalled message', '"张慧" 撤回了一条消息', [['system', '"张慧" 撤回了一条消息']]],
  ['joining the group', '王芳邀请小李加入群聊', [['system', '王芳邀请小李加入群聊']]],
  [
    'a quoted reply',
    '「李敏：本周完成：A」\n- - - - - - - - - - -\n好的',
    [
      ['quote', '「李敏：本周完成：A」\n- - - - - - - - - - -'],
      ['acknowledgement', '好的'],
    ],
  ],
  [
    'a call for reports with the empty template',
    '周启明 2026/6/14 18:00\n大家按这个格式交：\n本周完成：\n问题：\n下周计划：',
    [['chatter', '周启明 2026/6/14 18:00\n大家按这个格式交：\n本周完成：\n问题：\n下周计划：']],
  ],
  [
    'an announcement in numbered lines',
    '周启明 2026/6/14 18:00\n@所有人 今晚10点前交周报\n1. 模板见群文件\n2. 没交的我会点名',
    [
      [
        'chatter',
        '周启明 2026/6/14 18:00\n@所有人 今晚10点前交周报\n1. 模板见群文件\n2. 没交的我会点名',
      ],
    ],
  ],
  [
    'talk about today’s figures',
    '周启明 2026/6/14 21:06\n今天GMV 30w ROI 3了，不错',
    [['chatter', '周启明 2026/6/14 21:06\n今天GMV 30w ROI 3了，不错']],
  ],
  [
    'a single question with a section word',
    '张慧 21:49\n问题：后台打不开',
    [['chatter', '张慧 21:49\n问题：后台打不开']],
  ],
  ['a title and nothing else', '客服部周报 6.8-6.14', [['title_only', '客服部周报 6.8-6.14']]],
];

describe('what is no report', () => {
  it.each(chatter)('keeps %s aside with its reason', (_what, text, expected) => {
    const parsed = parseTest(text);
    expect(parsed.reports).toEqual([]);
    expect(asideOf(parsed)).toEqual(expected);
  });

  it('says of a #接龙 who is on leave', () => {
    const parsed = parseTest('#接龙 周报\n1. 李敏 完成：A\n2. 王芳 请假');
    expect(asideOf(parsed)).toEqual([
      ['chain_title', '#接龙 周报'],
      ['leave', '2. 王芳 \n请假'],
    ]);
  });

  it('keeps a report pasted twice word for word only once', () => {
    const one = '李敏 2026/6/14 21:00\n本周完成：A\n下周：B\n';
    const parsed = parseTest(one + one.replace('21:00', '21:40'));
    expect(parsed.reports).toHaveLength(1);
    expect(asideOf(parsed)).toEqual([['repeated', '李敏 2026/6/14 21:40\n本周完成：A\n下周：B']]);
  });

  it('takes greetings, borders and thanks out of a report and keeps them', () => {
    const parsed = parseTest(
      '李敏 2026/6/14 21:47\n各位领导晚上好，\n本周完成：A\n————————\n[图片]\n下周计划：B\n以上，请查收\n[抱拳]',
    );
    expect(parsed.reports).toMatchObject([{ done: ['A'], next: [{ text: 'B' }], other: [] }]);
    expect(asideOf(parsed).map(([reason]) => reason)).toEqual([
      'greeting',
      'divider',
      'media',
      'sign_off',
      'emoji',
    ]);
  });

  it('takes a name and a day right below the sender for the title of the report', () => {
    const parsed = parseTest('李敏:\n李敏 6/14\n本周完成：A\n下周：B');
    expect(parsed.reports).toMatchObject([{ author: '李敏', week: '2026-W24', done: ['A'] }]);
    expect(asideOf(parsed)).toEqual([]);
  });

  it('finds nothing in an empty paste, blanks or plain talk', () => {
    for (const text of ['', ' \n\t\n\u200b', '大家好\n今天下午三点开会\n收到']) {
      expect(parseTest(text).reports).toEqual([]);
    }
  });

  it('counts people of a group, not a system line: figures make it work', () => {
    const { reports } = parseTest('李敏 周报 6.8-6.14\n完成：\n引导500人加入群聊');
    expect(reports).toMatchObject([{ done: ['引导500人加入群聊'] }]);
  });
});
