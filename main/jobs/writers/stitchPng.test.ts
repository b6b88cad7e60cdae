import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTile } from '#main/jobs/fixtures/fakePrinter.ts';
import { verifyPng } from '#main/jobs/verify/verifyPng.ts';
import { stitchPng } from './stitchPng.ts';

/** The pixel rows of a PNG with one IDAT chunk, filters undone. */
function readPixels(png: Uint8Array, pixelBytes: number): number[][] {
  const file = Buffer.from(png);
  const start = file.indexOf('IDAT');
  const data = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const rowBytes = file.readUInt32BE(16) * pixelBytes;
  const rows: number[][] = [];
  for (let offset = 0; offset < data.length; offset += rowBytes + 1) {
    const above = rows.at(-1) ?? [];
    const row: number[] = [];
    for (let byte = 0; byte < rowBytes; byte += 1) {
      const [left, up, upLeft] = [
        row[byte - pixelBytes] ?? 0,
        above[byte] ?? 0,
        above[byte - pixelBytes] ?? 0,
      ];
      const guess = left + up - upLeft;
      const near = [left, up, upLeft].reduce((best, value) =>
        Math.abs(guess - value) < Math.abs(guess - best) ? value : best,
      );
      const guesses = [0, left, up, (left + up) >> 1, near];
      row.push(((data[offset + 1 + byte] ?? 0) + (guesses[data[offset] ?? 0] ?? 0)) & 0xff);
    }
    rows.push(row);
  }
  return rows;
}

const filter = fc.integer({ min: 0, max: 4 });
const tileRows = fc.array(filter, { minLength: 1, maxLength: 5 });

describe('stitchPng', () => {
  it('keeps every pixel, whatever filters the rows of the tiles use', () => {
    fc.assert(
      fc.property(
        fc.array(tileRows, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer(),
        (tiles, hasAlpha, seed) => {
          const value = (tile: number, row: number, byte: number) =>
            (Math.imul(tile * 7919 + row * 131 + byte, 2654435761) ^ seed) & 0xff;
          const made = tiles.map((filters, tile) =>
            makeTile({
              width: 3,
              filters,
              hasAlpha,
              valueAt: (row, byte) => value(tile, row, byte),
            }),
          );
          const rowBytes = hasAlpha ? 12 : 9;
          const expected = tiles.flatMap((filters, tile) =>
            filters.map((_, row) =>
              Array.from({ length: rowBytes }, (_, byte) => value(tile, row, byte)),
            ),
          );
          const picture = stitchPng(made);
          expect(readPixels(picture, hasAlpha ? 4 : 3)).toEqual(expected);
          expect(verifyPng(picture)).toEqual({ width: 3, height: expected.length });
        },
      ),
    );
  });

  it('refuses tiles that do not belong together, and none', () => {
    const plan = { filters: [0], hasAlpha: false, valueAt: () => 1 };
    expect(() =>
      stitchPng([makeTile({ ...plan, width: 2 }), makeTile({ ...plan, width: 3 })]),
    ).toThrow();
    expect(() => stitchPng([])).toThrow();
  });
});
