import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, similarity } from './textSimilarity.ts';

function alike(left: string, right: string): number {
  return similarity(comparable(left), comparable(right));
}

const characters = fc.constantFrom(
  ...'主图测款补货上新详情页投放复盘客服话术618防晒衣FS-2201 ，。（）5张了的'.split(''),
);
const texts = fc.string({ unit: characters, maxLength: 30 });

describe('the likeness of two texts', () => {
  it('lies between 0 and 1 and is the same both ways', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const score = alike(left, right);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(alike(right, left)).toBe(score);
      }),
    );
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect([0, 1]).toContain(alike(text, text));
      }),
    );
  });

  it('is whole for the same words, whatever width, case, spaces and marks they carry', () => {
    for (const other of [
      '主图5张',
      '【主图 5 张】',
      '主图５张。',
      '主图5张已完成',
      '完成了主图5张',
    ]) {
      expect(alike('主图5张', other), other).toBe(1);
    }
    expect(alike('FS-2201 补货', 'fs-2201补货')).toBe(1);
  });

  it('finds a clause of enough words among others', () => {
    fc.assert(
      fc.property(texts, (more) => {
        expect(alike('主图拍摄排期', `主图拍摄排期，${more}`)).toBe(1);
        expect(alike(`${more}。主图拍摄排期`, '主图拍摄排期')).toBe(1);
      }),
    );
  });

  it('is nothing without a shared character', () => {
    expect(alike('主图5张', '跟工厂确认补货')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('', '主图')).toBe(0);
  });

  it('weighs numbers and codes more than words that stand around them', () => {
    const plan = 'FS-2201补货单';
    expect(alike(plan, 'FS-2201的单子下了')).toBeGreaterThan(alike(plan, 'FS-3307补货'));
    expect(alike('拍12条视频', '12条视频')).toBeGreaterThan(alike('拍12条视频', '13条视频'));
  });
});
