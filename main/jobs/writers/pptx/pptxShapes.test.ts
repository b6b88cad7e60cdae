import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyPptx } from '#main/jobs/verify/verifyPptx.ts';
import { Deck, type SlideConnector, type SlideOf } from '#shared/documents/slides.ts';
import { buildChartDeck } from '#shared/features/org/chartDeck.ts';
import { anyChart, teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOutline } from '#shared/features/org/outline.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { renderConnector } from './pptxConnector.ts';
import { writePptx } from './writePptx.ts';

const translate = createTranslate('zh-CN');
const deckOf = (chart = teamChart()): Deck =>
  Deck.parse(buildChartDeck(chart, 'zh-CN', { translate, isUncut: true }));
const slideOf = (bytes: Uint8Array, number: number): string =>
  strFromU8(unzipSync(bytes)[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
const all = (xml: string, pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');

/** Lines begin and end where programs put glued ones, and turn at right angles. */
function expectGlued({ shapes, connectors }: SlideOf<'shapes'>) {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  for (const { from, to, points } of connectors) {
    for (const [{ id, side }, at] of [
      [from, points[0]],
      [to, points.at(-1)],
    ] as const) {
      const { left = 0, top = 0, width = 0, height = 0 } = byId.get(id) ?? {};
      const x = { left, right: left + width, top: left + width / 2, bottom: left + width / 2 }[
        side
      ];
      const y = { top, bottom: top + height, left: top + height / 2, right: top + height / 2 }[
        side
      ];
      expect([at?.[0], at?.[1]]).toEqual([expect.closeTo(x, 1), expect.closeTo(y, 1)]);
    }
    points.slice(1).forEach(([x, y], index) => {
      const [beforeX = 0, beforeY = 0] = points[index] ?? [];
      expect(Math.min(Math.abs(x - beforeX), Math.abs(y - beforeY))).toBeLessThan(0.5);
    });
  }
}

describe('the chart as slides', () => {
  it('is one slide of 29 native shapes with every name, and lines glued to them', () => {
    const bytes = writePptx(deckOf());
    expect(
      Object.keys(unzipSync(bytes)).filter((name) => /slides\/slide\d/.test(name)),
    ).toHaveLength(1);
    const xml = slideOf(bytes, 1);
    const boxes = all(xml, /<p:cNvPr id="(\d+)" name="Box/g);
    expect(boxes).toHaveLength(29);
    expect(all(xml, /prst="(roundRect)"/g)).toHaveLength(29);
    expect(all(xml, /(<p:cxnSp>)/g)).toHaveLength(31);
    expect(all(xml, /<a:ln w="9525">(<a:solidFill>)/g)).toHaveLength(28);
    expect(all(xml, /(?:st|end)Cxn id="(\d+)"/g).filter((id) => !boxes.includes(id))).toEqual([]);
    const words = all(xml, /<a:t>([^<]*)<\/a:t>/g);
    for (const { holders } of teamChart().seats) {
      for (const { name } of holders) expect(words).toContain(name);
    }
    expect(words).toContain('抖音项目负责人·兼直播运营');
    expect(xml).toContain('2026年11月23日');
    expect(all(xml, /(<a:ea typeface="Microsoft YaHei"\/>)/g).length).toBeGreaterThan(58);
  });

  it('goes on by branch, each further slide naming where it comes from, and checks out', () => {
    fc.assert(
      fc.property(anyChart(90), (chart) => {
        const roots = buildOutline(chart, translate).filter(({ parentId }) => parentId === null);
        fc.pre(roots.length > 0);
        const deck = deckOf(chart);
        const bytes = writePptx(deck);
        verifyPptx(bytes, deck);
        const further = deck.slides.filter((slide, index) => {
          const isNamed = slide.type === 'shapes' && slide.title.includes(' · ');
          expect(slideOf(bytes, index + 1).includes('上接第')).toBe(isNamed);
          return isNamed;
        });
        // Only one that begins with somebody without a superior comes from nowhere.
        expect(deck.slides.length - further.length).toBeLessThanOrEqual(roots.length);
        for (const slide of deck.slides) if (slide.type === 'shapes') expectGlued(slide);
      }),
      { numRuns: 8 },
    );
  });

  it('is refused when a line hangs loose', () => {
    const deck = deckOf();
    const [slide] = deck.slides;
    if (slide?.type !== 'shapes') throw new Error('no drawing');
    const loose = { ...slide, shapes: slide.shapes.slice(1) };
    expect(() =>
      verifyPptx(writePptx({ ...deck, slides: [loose] }), { ...deck, slides: [loose] }),
    ).toThrow('loose');
  });
});

type Corner = [number, number];

/** Where a program draws the connector: the format's own rules for presets, turned and flipped. */
function readConnector(xml: string): Corner[] {
  const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1] ?? 0);
  const [x, y] = [number(/<a:off x="(-?\d+)"/), number(/<a:off [^>]*y="(-?\d+)"/)];
  const [w, h] = [number(/cx="(\d+)"/), number(/cy="(\d+)"/)];
  const [a1 = 0, a2 = 0, a3 = 0] = all(xml, /fmla="val (-?\d+)"/g).map(
    (value) => Number(value) / 100_000,
  );
  const [x1, y2, x3] = [w * a1, h * a2, w * a3];
  const paths: Readonly<Record<string, Corner[]>> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [x1, 0],
      [x1, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [x1, 0],
      [x1, y2],
      [w, y2],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [x1, 0],
      [x1, y2],
      [x3, y2],
      [x3, h],
      [w, h],
    ],
  };
  const path = paths[/prst="(\w+)"/.exec(xml)?.[1] ?? ''] ?? [];
  return path.map(([px, py]): Corner => {
    const dx = (xml.includes('flipH') ? w - px : px) - w / 2;
    const dy = (xml.includes('flipV') ? h - py : py) - h / 2;
    const [tx, ty] = xml.includes('rot=') ? [-dy, dx] : [dx, dy];
    return [(x + w / 2 + tx) / 12_700, (y + h / 2 + ty) / 12_700];
  });
}

describe('a glued line', () => {
  it('has its corners where they were drawn, whichever way it runs', () => {
    const step = fc.tuple(fc.boolean(), fc.integer({ min: 5, max: 300 }));
    const line = fc.tuple(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(line, ([isUpright, steps]) => {
        const points: Corner[] = [[500, 500]];
        steps.forEach(([isBack, length], index) => {
          const [x, y] = points.at(-1) ?? [0, 0];
          const move = isBack ? -length : length;
          points.push((index % 2 === 0) === isUpright ? [x, y + move] : [x + move, y]);
        });
        const end = { id: 'a', side: 'top' } as const;
        const connector: SlideConnector = {
          from: end,
          to: end,
          points,
          color: '000000',
          isDashed: false,
        };
        const drawn = readConnector(renderConnector(connector, 9, new Map([['a', 1]])));
        expect(drawn).toHaveLength(points.length);
        drawn.forEach(([x, y], index) => {
          expect(Math.abs(x - (points[index]?.[0] ?? 0))).toBeLessThan(0.03);
          expect(Math.abs(y - (points[index]?.[1] ?? 0))).toBeLessThan(0.03);
        });
      }),
      // A line that comes back to where it began, along which its frame has no extent.
      {
        examples: [
          [
            [
              false,
              [
                [false, 297],
                [false, 5],
                [true, 297],
              ],
            ],
          ],
        ],
      },
    );
  });
});
