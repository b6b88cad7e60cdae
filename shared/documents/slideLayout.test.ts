import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from './document.ts';
import { columnWidths, layOutDeck, listItemHeight, rowHeight, slideBox } from './slideLayout.ts';
import type { Deck, Slide } from './slides.ts';

const deckOf = (slide: Slide): Deck => ({
  language: 'zh-CN',
  title: '周报',
  footer: '',
  slides: [slide],
});
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .constantFrom('库存只够4天，', 'SKU-2086 ', '补货')
    .chain((piece) => fc.integer({ min: 1, max: 120 }).map((count) => piece.repeat(count))),
);

describe('a list', () => {
  it('goes on over as many slides as it needs, and every slide has room for what is on it', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (items) => {
        const pages = layOutDeck(deckOf({ type: 'list', title: '风险', items })).slides;
        const shown = pages.flatMap((page) => (page.type === 'list' ? page.items : []));
        expect(shown.map(toPlainText).join('')).toBe(items.join(''));
        for (const page of pages) {
          if (page.type !== 'list') throw new Error('not a list');
          const height = page.items.reduce((sum, item) => sum + listItemHeight(item), 0);
          expect(height).toBeLessThanOrEqual(slideBox.height);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts on, and says which of how many slides it is', () => {
    const items = Array.from({ length: 20 }, (_, index) => `第${index}条，`.repeat(20));
    const { slides } = layOutDeck(deckOf({ type: 'list', title: '风险', items }));
    const [first, second] = slides;
    if (first?.type !== 'list' || second?.type !== 'list') throw new Error('not a list');
    expect(first.title).toBe(`风险 (1/${slides.length})`);
    expect(second.start).toBe(first.items.length + 1);
  });
});

describe('a table', () => {
  it('keeps its rows in order on slides that hold them, its header on each', () => {
    const columns = [
      { header: '内容', weight: 70 },
      { header: '负责人', weight: 30 },
    ];
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (texts) => {
        const rows = texts.map((text) => [text, '陈思远']);
        const pages = layOutDeck(deckOf({ type: 'table', title: '计划', columns, rows })).slides;
        const widths = columnWidths(columns);
        const header = rowHeight(['内容', '负责人'], widths);
        const shown = pages.map((page) => (page.type === 'table' ? page.rows : []));
        const textOf = (row: (typeof shown)[number][number], at: number) => {
          const cell = row[at] ?? '';
          return typeof cell === 'string' ? cell : cell.text;
        };
        expect(
          shown
            .flat()
            .map((row) => textOf(row, 0))
            .join(''),
        ).toBe(texts.join(''));
        for (const page of shown) {
          const height = page
            .map((row) => rowHeight([textOf(row, 0), textOf(row, 1)], widths))
            .reduce((sum, one) => sum + one, header);
          expect(height).toBeLessThanOrEqual(slideBox.height);
        }
      }),
      { numRuns: 25 },
    );
  });
});
