import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsize, measureText, wrapText } from './measureText.ts';

const font = { size: 10 };
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('运', '营', '，', '）', ' ', 'W', 'i', '0', '😀', '👨‍👩‍👧', 'é', '…'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('text measure', () => {
  it('takes one em and four per cent for a Chinese character', () => {
    expect(measureText('陈思远', font)).toBeCloseTo(3 * 10 * 1.04);
    expect(measureText('，。（）', font)).toBeCloseTo(4 * 10 * 1.04);
  });

  it('is never narrower than the widest of the three font families for Latin text', () => {
    const notoWidths: [string, number][] = [
      ['Operations Director', 8.896],
      ['GMV 128.6', 4.74],
      ['0123456789', 5.55],
      ['mmWW@@%%', 7.34],
    ];
    for (const [text, ems] of notoWidths) {
      expect(measureText(text, { size: 1 }), text).toBeGreaterThanOrEqual(ems);
      expect(measureText(text, { size: 1 }), text).toBeLessThan(ems * 1.2);
    }
  });

  it('widens semi-bold Latin letters only', () => {
    expect(measureText('Ops', { size: 10, bold: true })).toBeGreaterThan(measureText('Ops', font));
    expect(measureText('运营', { size: 10, bold: true })).toBe(measureText('运营', font));
  });

  it('gives combining signs no width and accented letters the width of the letter', () => {
    expect(measureText('e\u0301', font)).toBe(measureText('e', font));
    expect(measureText('é', font)).toBe(measureText('e', font));
  });
});

describe('ellipsis', () => {
  it('leaves a text that fits alone', () => {
    expect(ellipsize('店长', 30, font)).toEqual({
      text: '店长',
      width: measureText('店长', font),
      isCut: false,
    });
  });

  it('cuts between whole signs, never inside a joined emoji', () => {
    const family = '👨‍👩‍👧';
    const cut = ellipsize(`${family}${family}${family}`, measureText(`${family}…`, font), font);
    expect(cut.text).toBe(`${family}…`);
  });

  it('gives nothing when not even the ellipsis fits', () => {
    expect(ellipsize('运营总监', 5, font)).toEqual({ text: '', width: 0, isCut: true });
  });

  it('always fits and reports the width of what it kept', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, maxWidth) => {
        const cut = ellipsize(text, maxWidth, font);
        expect(cut.width).toBeLessThanOrEqual(maxWidth + 1e-9);
        expect(cut.width).toBeCloseTo(measureText(cut.text, font));
      }),
    );
  });
});

describe('wrapping', () => {
  const wrap = (text: string, ems: number, maxLines = 9) =>
    wrapText(text, { maxWidth: ems * 10 * 1.04, maxLines }, font).map((line) => line.text);

  it('breaks Chinese anywhere but not before closing punctuation', () => {
    expect(wrap('跟工厂确认补货，周五前', 7)).toEqual(['跟工厂确认补', '货，周五前']);
  });

  it('keeps Latin words whole and cuts a word that is wider than the line', () => {
    expect(wrap('Operations Director', 6)).toEqual(['Operations', 'Director']);
    expect(wrap('abcdefghijklmnopqrstuvwxyz', 5).length).toBeGreaterThan(2);
  });

  it('keeps line breaks of the text and marks what is left out', () => {
    expect(wrap('一\n二\n三', 5)).toEqual(['一', '二', '三']);
    expect(wrap('一二三四五六七八九', 3, 2)).toEqual(['一二三', '四五…']);
  });

  it('loses no visible sign while lines are allowed', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 50, max: 200 }), (text, maxWidth) => {
        const lines = wrapText(text, { maxWidth, maxLines: 1000 }, font);
        expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(text));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(maxWidth + 1e-9);
      }),
    );
  });
});
