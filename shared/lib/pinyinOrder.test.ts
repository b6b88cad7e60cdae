import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { compareByPinyin } from './pinyinOrder.ts';

function sorted(names: readonly string[]): string[] {
  return names.toSorted(compareByPinyin);
}

/** The hundred or so most people bear, and a few that are read differently elsewhere. */
const surnames =
  '陈林沈吕单曾王李张刘杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许韩冯邓曹彭肖田董袁潘于蒋蔡余杜叶程苏魏丁任姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** By the dictionary that searching uses; ü follows u. */
function soundOf(name: string): string {
  const [first = ''] = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
  return first.replace('v', 'u0');
}

describe('ordering by pinyin', () => {
  it('follows the sound, reads surnames as surnames and puts Latin among them', () => {
    const names = ['林浩', '陈思远', '沈佳怡', '吕布', '单小明', '曾诚', 'Amy Chen', '123', 'lily'];
    expect(sorted(names)).toEqual([
      '123',
      'Amy Chen',
      '陈思远',
      'lily',
      '林浩',
      '吕布',
      '单小明',
      '沈佳怡',
      '曾诚',
    ]);
  });

  it('reads two-character surnames as such', () => {
    expect(sorted(['吴一', '尉迟恭', '万俟卨', '尤三'])).toEqual([
      '万俟卨',
      '吴一',
      '尤三',
      '尉迟恭',
    ]);
  });

  it('follows the syllables of common surnames', () => {
    const names = [...surnames].map((surname) => `${surname}明`);
    const sounds = sorted(names).map(soundOf);
    expect(sounds).toEqual(sounds.toSorted());
  });

  it('is one order, whatever the names', () => {
    const part = fc.constantFrom(
      ...surnames,
      'a',
      'Z',
      'b',
      '1',
      ' ',
      '尉迟',
      '重',
      '阿',
      '匝',
      '𠮷',
    );
    const name = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        expect(Math.sign(compareByPinyin(one, two))).toBe(
          -Math.sign(compareByPinyin(two, one)) + 0,
        );
        const [low, middle, high] = sorted([one, two, three]);
        expect(compareByPinyin(low ?? '', high ?? '')).toBeLessThanOrEqual(0);
        expect(compareByPinyin(middle ?? '', high ?? '')).toBeLessThanOrEqual(0);
        if (one !== two) expect(compareByPinyin(one, two)).not.toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
