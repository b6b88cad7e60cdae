import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeHtml,
  needsTextFormat,
  readCellText,
  safeCell,
  safeLine,
  safeSheetNames,
  safeText,
} from './safeText.ts';

/** Any UTF-16 text, halves of pairs and control characters included. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
const legalXml = /^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('safeText', () => {
  it('never lets a character through that XML forbids', () => {
    fc.assert(fc.property(anyText, (text) => legalXml.test(safeText(text))));
  });

  it('keeps everything a person can see', () => {
    const typed = '=SUM(A1)\t“最”字 𠮷 👨‍👩‍👧 ＝1 <b>&amp;</b>\n第二行';
    expect(safeText(typed)).toBe(typed);
  });

  it('drops invisible controls, mends line ends and marks broken characters', () => {
    expect(safeText('a\u0000b\u0007c\r\nd\re')).toBe('abc\nd\ne');
    expect(safeText('x\uD83Dy')).toBe('x\uFFFDy');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text));
      }),
    );
  });
});

describe('safeCell', () => {
  it('gives back exactly what was typed, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: cell, isCut } = safeCell(text);
        expect(isCut).toBe(false);
        expect(legalXml.test(cell)).toBe(true);
        expect(readCellText(cell)).toBe(text);
      }),
    );
  });

  it('protects text that only looks like an escape', () => {
    expect(safeCell('_x0041_').text).toBe('_x005F_x0041_');
    expect(readCellText(safeCell('_x0041_').text)).toBe('_x0041_');
  });

  it('cuts at the limit of a cell, says so, and splits no character', () => {
    const cell = safeCell(`${'长'.repeat(32_765)}😀 end`);
    expect(cell.isCut).toBe(true);
    expect(cell.text).toBe(`${'长'.repeat(32_765)}…`);
  });
});

describe('needsTextFormat', () => {
  it.each(['=1+1', '+86', '-1', '@name', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠a'])(
    'sees the formula start of %j',
    (text) => {
      expect(needsTextFormat(text)).toBe(true);
    },
  );

  it.each(['DDEAUTO c:\\x', 'HYPERLINK("x")', '00123', '110101199003078888', '1/2', '13800001111'])(
    'keeps %s as typed when someone edits it',
    (text) => {
      expect(needsTextFormat(text)).toBe(true);
    },
  );

  it.each(['GMV 128.6万', '完成首页改版', '618 复盘'])('leaves %s alone', (text) => {
    expect(needsTextFormat(text)).toBe(false);
  });
});

describe('safeSheetNames', () => {
  it('makes names Excel accepts, each of its own', () => {
    const names = safeSheetNames(['A/B:C', "'x'", '', 'a b c', 'History', '长'.repeat(40)]);
    expect(names).toEqual(['A B C', 'x', 'Sheet', 'a b c (2)', 'History (2)', '长'.repeat(31)]);
  });

  it('holds for any names', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (wanted) => {
        const names = safeSheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^[\]:*?/\\']/);
        }
      }),
    );
  });
});

describe('other texts', () => {
  it('puts a line on one line', () => {
    expect(safeLine('a \n\r\n b')).toBe('a b');
  });

  it('escapes what HTML reads as markup', () => {
    expect(escapeHtml(`<img src=x onerror="a('1')">&`)).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;1&#39;)&quot;&gt;&amp;',
    );
  });
});
