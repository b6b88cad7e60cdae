import { describe, expect, it } from 'vitest';
import { rankByPinyin, searchByPinyin } from './pinyinSearch.ts';

const names = ['林浩', '陈思远', '沈佳怡', '吕布', '单小明', '曾诚', 'Amy Chen'];

function found(query: string): string[] {
  return searchByPinyin(names, query, (name) => [name]);
}

describe('searching by pinyin', () => {
  it.each([
    ['csy', '陈思远'],
    ['chensiyuan', '陈思远'],
    ['chen si yuan', '陈思远'],
    ['chensy', '陈思远'],
    ['CSY', '陈思远'],
    ['ｃｓｙ', '陈思远'],
    ['思远', '陈思远'],
    ['陈sy', '陈思远'],
    ['lvbu', '吕布'],
    ['lubu', '吕布'],
    ['shanxm', '单小明'],
    ['zengcheng', '曾诚'],
    ['amy', 'Amy Chen'],
  ])('%s finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('wants every word of the query, in whichever of the texts it stands', () => {
    expect(rankByPinyin(['陈思远', '运营主管'], 'yy csy')).not.toBeNull();
    expect(rankByPinyin(['陈思远', '运营主管'], 'kf csy')).toBeNull();
  });

  it('does not find a name by letters in another order', () => {
    expect(found('ysc')).toEqual([]);
  });

  it('takes a single letter for the first of the name only', () => {
    expect(found('h')).toEqual([]);
    expect(found('l')).toEqual(['林浩', '吕布']);
    expect(found('jy')).toEqual(['沈佳怡']);
  });

  it('puts a hit at the start before a hit inside', () => {
    const texts = ['王陈', '陈王'];
    expect(searchByPinyin(texts, 'chen', (text) => [text])).toEqual(['陈王', '王陈']);
  });

  it('keeps everything for an empty query', () => {
    expect(found('  ')).toEqual(names);
  });
});
