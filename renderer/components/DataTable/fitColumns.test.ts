import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitColumn, fitColumns } from './fitColumns.ts';

const column = (given: Partial<FitColumn>): FitColumn => ({
  width: 100,
  drawn: undefined,
  natural: undefined,
  heading: undefined,
  isText: false,
  ...given,
});
const rest = (natural: number): FitColumn => column({ width: undefined, natural, isText: true });

describe('widths of columns', () => {
  it('gives what must be read whole the room it fills, the rest to the open column', () => {
    const widths = fitColumns([rest(200), column({ natural: 131 }), column({ natural: 60 })], 900);
    expect(widths).toEqual([undefined, 131, 100]);
  });

  it('takes from columns what they do not fill before it cuts a text', () => {
    const columns = [rest(200), column({ width: 300, natural: 120 }), column({ natural: 90 })];
    const [title, first = 0, second = 0] = fitColumns(columns, 430);
    expect(title).toBeUndefined();
    expect(first).toBeGreaterThanOrEqual(120);
    expect(second).toBeGreaterThanOrEqual(90);
    expect(430 - first - second).toBeGreaterThanOrEqual(200);
  });

  it('cuts texts but no headings before it lets figures go, and nothing once it scrolls', () => {
    const text = column({ width: 200, natural: 400, isText: true });
    expect(fitColumns([text, column({ natural: 110 })], 260)).toEqual([150, 110]);
    expect(fitColumns([text, column({ natural: 110 })], 150)).toEqual([250, 110]);
    expect(fitColumns([{ ...text, heading: 140 }, column({ natural: 110 })], 250)[0]).toBe(140);
  });

  it('gives long texts what is left over', () => {
    const text = column({ natural: 170, isText: true });
    expect(fitColumns([text, rest(200)], 900)).toEqual([170, undefined]);
  });

  it('leaves a column as the user drew it', () => {
    expect(fitColumns([column({ drawn: 48, natural: 90 }), rest(500)], 200)[0]).toBe(48);
  });

  it('never shows figures cut nor wastes room on a sideways bar that cutting texts would save', () => {
    const anyColumn = fc.record({
      width: fc.option(fc.integer({ min: 48, max: 300 }), { nil: undefined }),
      drawn: fc.constant(undefined),
      natural: fc.option(fc.integer({ min: 20, max: 600 }), { nil: undefined }),
      heading: fc.constant(undefined),
      isText: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyColumn, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 300, max: 2000 }),
        (columns, available) => {
          const widths = fitColumns(columns, available);
          for (const [index, { width, natural, isText }] of columns.entries()) {
            if (width === undefined || isText || natural === undefined) continue;
            expect(widths[index]).toBeGreaterThanOrEqual(Math.min(natural, width * 2) - 1);
          }
          const total = widths.reduce<number>((all, each) => all + (each ?? 0), 0);
          const least = fitColumns(columns, 0).reduce<number>((all, each) => all + (each ?? 0), 0);
          expect(total).toBeLessThanOrEqual(Math.max(available, least) + columns.length);
        },
      ),
    );
  });
});
