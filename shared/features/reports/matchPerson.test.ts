import { describe, expect, it } from 'vitest';
import {
  indexPeople,
  matchPerson,
  matchPersonByPinyin,
  matchTyped,
  type PersonMatch,
} from './matchPerson.ts';
import { looksLikePersonName, readDecoratedName } from './personNames.ts';

const index = indexPeople([
  { id: 'csy', name: '陈思远', aliases: ['思远'] },
  { id: 'lm1', name: '李敏', aliases: [] },
  { id: 'lm2', name: '李敏', aliases: ['敏敏'] },
  { id: 'lmh', name: '李敏慧', aliases: [] },
  { id: 'zym', name: '曾一鸣', aliases: [] },
  { id: 'lily', name: 'Lily Chen', aliases: ['莉莉'] },
  { id: 'zx', name: '张雪', aliases: [] },
]);

function shortOf(match: PersonMatch): string {
  if (match.kind === 'none') return 'nobody';
  const people = match.kind === 'one' ? [match.person] : match.people;
  return `${match.by} ${people.map((person) => person.id).join(' ')}`;
}

describe('a name in a paste', () => {
  it.each([
    ['陈思远', 'name csy'],
    [' 陈 思远🌸', 'name csy'],
    ['思远', 'alias csy'],
    ['李敏', 'name lm1 lm2'],
    ['敏敏', 'alias lm2'],
    ['李敏慧', 'name lmh'],
    ['李敏敏', 'nobody'],
    ['运营-陈思远', 'decorated csy'],
    ['陈思远(运营)', 'decorated csy'],
    ['A客服01|张雪', 'decorated zx'],
    ['客服张雪', 'decorated zx'],
    ['禾木 陈思远', 'decorated csy'],
    ['客服-李敏慧', 'decorated lmh'],
    ['客服-李敏', 'decorated lm1 lm2'],
    ['陈思远和张雪', 'nobody'],
    ['陈思远/张雪', 'decorated csy zx'],
    ['lily chen', 'name lily'],
    ['ＬＩＬＹ　Ｃｈｅｎ', 'name lily'],
    ['', 'nobody'],
    ['王五', 'nobody'],
  ])('%s is %s', (text, expected) => {
    expect(shortOf(matchPerson(text, index))).toBe(expected);
  });

  it('may be spelled in full pinyin, family names read as such', () => {
    expect(shortOf(matchPersonByPinyin('Chen Siyuan', index))).toBe('pinyin csy');
    expect(shortOf(matchPersonByPinyin('zengyiming', index))).toBe('pinyin zym');
    expect(shortOf(matchPersonByPinyin('csy', index))).toBe('nobody');
  });
});

describe('a name being typed', () => {
  it.each([
    ['csy', 'initials csy'],
    ['CSY', 'initials csy'],
    ['lm', 'initials lm1 lm2'],
    ['zhangxue', 'pinyin zx'],
    ['chensi', 'part csy'],
    ['一鸣', 'part zym'],
    ['z', 'part zym zx'],
    ['莉莉', 'alias lily'],
    ['q', 'nobody'],
  ])('%s finds %s', (text, expected) => {
    expect(shortOf(matchTyped(text, index))).toBe(expected);
  });
});

describe('a name no roster knows', () => {
  it.each([
    ['运营-陈思远', '陈思远', '运营'],
    ['李敏(客服)', '李敏', '客服'],
    ['客服主管王芳', '王芳', '客服主管'],
    ['美工冯雪🌸', '冯雪', '美工'],
    ['追风少年', '追风少年', ''],
    ['Lily Chen', 'Lily Chen', ''],
  ])('%s is proposed as %s', (text, name, role) => {
    expect(readDecoratedName(text)).toEqual({ name, role });
  });

  it('looks like a person or not', () => {
    const people = ['王五', '欧阳一鸣', '小王', '阿曼', 'Lily', '客服-赵六'];
    const others = ['主图', '直播', '开播', '大促复盘', '完成', '晚班', '618', 'GMV', '备注'];
    expect(people.filter((name) => !looksLikePersonName(name))).toEqual([]);
    expect(others.filter((name) => looksLikePersonName(name))).toEqual([]);
  });
});
