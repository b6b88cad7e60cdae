import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import { type Rect, rectsTouch, type Scene } from '#shared/diagram/scene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { measureText } from '#shared/lib/measureText.ts';
import { anyChart, chartOf, seatOf, teamChart } from './orgChartFixtures.ts';
import { buildOrgChart } from './orgChartScene.ts';

const translate = createTranslate('zh-CN');
const draw = (chart = teamChart(), options = {}) => buildOrgChart(chart, { translate, ...options });
const boxNamed = (scene: Scene, name: string) => {
  const box = scene.boxes.find(({ label }) => label.startsWith(name));
  if (!box) throw new Error(`no box ${name}`);
  return box;
};
const wordsIn = (scene: Scene, id: string) =>
  scene.boxes.find((box) => box.id === id)?.texts.map(({ text }) => text) ?? [];
const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Boxes nearer than this look like one. */
const leastGap = 6;
const grow = ({ x, y, width, height }: Rect): Rect => ({
  x: x - leastGap,
  y: y - leastGap,
  width: width + 2 * leastGap,
  height: height + 2 * leastGap,
});

/** Every rule a drawing must keep, whatever its data. */
function expectSound(scene: Scene) {
  const byId = new Map(scene.boxes.map((box) => [box.id, box]));
  expect(byId.size).toBe(scene.boxes.length);
  const sorted = [...scene.boxes].sort((a, b) => a.y - b.y);
  for (const [index, box] of sorted.entries()) {
    expect(contains(scene.bounds, box)).toBe(true);
    for (let other = index + 1; other < sorted.length; other += 1) {
      const next = sorted[other];
      if (!next || next.y >= box.y + box.height + leastGap) break;
      if (rectsTouch(grow(box), next)) throw new Error(`${box.id} overlaps ${next.id}`);
    }
  }
  for (const { x, y, width, height, texts } of scene.boxes) {
    for (const text of texts) {
      expect(text.width).toBeCloseTo(measureText(text.text, text));
      const left = { start: 0, middle: text.width / 2, end: text.width }[text.anchor];
      const run = { x: x + text.x - left, y: y + text.y - text.size, width: text.width };
      expect(contains({ x, y, width, height }, { ...run, height: text.size * 1.25 })).toBe(true);
    }
  }
  for (const line of scene.lines) {
    const [from, to] = [byId.get(line.fromId), byId.get(line.toId)];
    const [start, end] = [line.points[0], line.points.at(-1)];
    if (!from || !to || !start || !end) throw new Error('a line without ends');
    expect(contains(from, { x: start[0], y: start[1], width: 0, height: 0 })).toBe(true);
    expect(contains(to, { x: end[0], y: end[1], width: 0, height: 0 })).toBe(true);
  }
  const solid = scene.lines.filter(({ kind }) => kind === 'solid');
  expect(solid.map(({ toId }) => byId.get(toId)?.parentId)).toEqual(solid.map((l) => l.fromId));
  expect(solid.length).toBe(scene.boxes.filter(({ parentId }) => parentId !== null).length);
}

describe('org chart of the demo team', () => {
  it('draws 26 people and 3 vacancies as 29 boxes on 4 levels', () => {
    const scene = draw();
    expect(scene.boxes).toHaveLength(29);
    expect(Math.max(...scene.boxes.map(({ level }) => level))).toBe(4);
    expect(scene.boxes.filter(({ isDashed }) => isDashed)).toHaveLength(3);
    expect(scene.boxes.filter(({ label }) => label.startsWith('空缺'))).toHaveLength(3);
    expectSound(scene);
  });

  it('is readable without zooming beside the navigation of a 1280×800 window', () => {
    for (const direction of ['down', 'right'] as const) {
      const { bounds } = draw(teamChart(), { direction });
      const scale = Math.min(1, 1040 / bounds.width, 660 / bounds.height);
      expect(scale * 14, direction).toBeGreaterThan(direction === 'down' ? 12 : 10);
    }
  });

  it('shows a 兼 seat on the box of its holder and gives it none', () => {
    const scene = draw();
    expect(wordsIn(scene, 'p23')).toEqual(['田野', '兼', '编导·兼拍摄剪辑']);
    expect(scene.boxes.some(({ id }) => id === 'c1')).toBe(false);
  });

  it('shows the unit where it differs from the superior, and the state of a vacancy', () => {
    const scene = draw();
    expect(wordsIn(scene, 'p03')).toContain('运营部');
    expect(wordsIn(scene, 'p04')).not.toContain('运营部');
    expect(wordsIn(scene, 'v2')).toEqual(['空缺', '面试', '主播']);
  });

  it('draws the dotted lines between drawn boxes only', () => {
    const scene = draw();
    expect(scene.lines.filter(({ kind }) => kind === 'dotted').map(({ note }) => note)).toEqual([
      '兼千川投放',
      '兼直播脚本',
      '短视频拍摄',
    ]);
    const folded = draw(teamChart(), { collapsed: new Set(['p10']) });
    expect(folded.lines.filter(({ kind }) => kind === 'dotted')).toHaveLength(2);
  });

  it('names the date, the counts and only the signs it uses', () => {
    const scene = draw();
    expect(scene.title).toBe('禾木家居 组织架构图');
    expect(scene.subtitle).toBe('截至 2026年11月23日 · 在岗 26 人 · 编制 29 · 空缺 3');
    expect(scene.legend.map(({ text }) => text)).toEqual([
      '空缺岗位',
      '兼岗',
      '外部人员',
      '虚线汇报',
    ]);
  });
});

describe('folding', () => {
  it('hides exactly the subtree and says how many boxes that are', () => {
    const open = draw();
    const folded = draw(teamChart(), { collapsed: new Set(['p02', 'p24']) });
    const below = (id: string): string[] =>
      open.boxes.filter((box) => box.parentId === id).flatMap((box) => [box.id, ...below(box.id)]);
    const hidden = new Set([...below('p02'), ...below('p24')]);
    expect(folded.boxes.map(({ id }) => id)).toEqual(
      open.boxes.map(({ id }) => id).filter((id) => !hidden.has(id)),
    );
    expect(boxNamed(folded, '林浩').badge?.text.text).toBe('+17');
    expect(boxNamed(folded, '梁国栋').badge?.text.text).toBe('+2');
    expectSound(folded);
  });

  it('ignores leaves and ids that are not drawn', () => {
    const scene = draw(teamChart(), { collapsed: new Set(['p04', 'c1', 'gone']) });
    expect(scene.boxes).toHaveLength(29);
    expect(scene.boxes.every(({ badge }) => badge === null)).toBe(true);
  });
});

describe('unusual data', () => {
  const held = (personId: string, kind: 'main' | 'concurrent' | 'acting' = 'main') => ({
    holders: [{ personId, name: personId, kind }],
  });

  it('refuses reporting lines that run in a circle instead of hanging', () => {
    const seats = [
      seatOf('a', { superiorSeatId: 'c', ...held('林浩') }),
      seatOf('b', { superiorSeatId: 'a', ...held('何雨桐') }),
      seatOf('c', { superiorSeatId: 'b' }),
    ];
    expect(() => draw(chartOf(seats))).toThrow(Failure);
    try {
      draw(chartOf(seats));
    } catch (error) {
      expect(error).toMatchObject({ data: { code: 'rule', key: 'orgChart.cycle' } });
    }
    expect(() => draw(chartOf([seatOf('a', { superiorSeatId: 'a' })]))).toThrow(Failure);
  });

  it('hangs the reports of a 兼 seat under its holder, of a vacant one under the seat above', () => {
    const scene = draw(
      chartOf([
        seatOf('boss', held('周启明')),
        seatOf('lead', { superiorSeatId: 'boss', ...held('韩磊') }),
        seatOf('also', { superiorSeatId: 'boss', inQuota: false, ...held('韩磊', 'concurrent') }),
        seatOf('empty', { superiorSeatId: 'boss', inQuota: false }),
        seatOf('one', { superiorSeatId: 'also', ...held('苏曼') }),
        seatOf('two', { superiorSeatId: 'empty', ...held('贾宇') }),
      ]),
    );
    expect(scene.boxes.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['boss', null],
      ['lead', 'boss'],
      ['one', 'lead'],
      ['two', 'boss'],
    ]);
  });

  it('gives a 兼 seat its own box when its holder has no other or reports to it', () => {
    const alone = draw(chartOf([seatOf('x', { inQuota: false, ...held('郑薇', 'concurrent') })]));
    expect(wordsIn(alone, 'x')).toContain('郑薇');
    const loop = draw(
      chartOf([
        seatOf('also', { inQuota: false, ...held('韩磊', 'concurrent') }),
        seatOf('own', { superiorSeatId: 'also', ...held('韩磊') }),
      ]),
    );
    expect(loop.boxes.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['also', null],
      ['own', 'also'],
    ]);
  });

  it('marks an acting holder with 代 and keeps the seat open', () => {
    const scene = draw(chartOf([seatOf('a', held('林浩', 'acting'))]));
    expect(wordsIn(scene, 'a').slice(0, 2)).toEqual(['林浩', '代']);
    expect(scene.boxes[0]?.isDashed).toBe(true);
    expect(scene.subtitle).toContain('空缺 1');
  });

  it('draws nothing for no seats, and any number of roots', () => {
    expect(draw(chartOf([])).boxes).toEqual([]);
    expect(paintSvg(draw(chartOf([])))).toContain('</svg>');
    const many = draw(chartOf(Array.from({ length: 30 }, (_, index) => seatOf(`s${index}`))));
    expect(many.boxes.every(({ parentId }) => parentId === null)).toBe(true);
    expect(many.bounds.width).toBeLessThan(1040);
    expectSound(many);
  });

  it('can put the workspace above all roots', () => {
    const seats = [seatOf('a'), seatOf('b', { superiorSeatId: 'gone' })];
    const scene = draw(chartOf(seats), { root: 'workspace' });
    expect(scene.boxes.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['workspace', null],
      ['a', 'workspace'],
      ['b', 'workspace'],
    ]);
    expectSound(scene);
  });

  it('keeps every rule of a drawing for any team, both ways, folded or not', () => {
    const anyFolding = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        anyChart(500),
        fc.constantFrom('down' as const, 'right' as const),
        anyFolding,
        (chart, direction, folds) => {
          const collapsed = new Set(folds.map((index) => `s${index}`));
          expectSound(draw(chart, { direction, collapsed }));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('big charts', () => {
  const big = (count: number, superior: (index: number) => number) =>
    chartOf(
      Array.from({ length: count }, (_, index) =>
        seatOf(`s${index}`, {
          unitId: `u${index % 40}`,
          superiorSeatId: index === 0 ? null : `s${superior(index)}`,
          holders: [{ personId: `p${index}`, name: '欧阳娜娜', kind: 'main' }],
        }),
      ),
    );

  it('draws 5,000 boxes without overlap', () => {
    const scene = draw(big(5000, (index) => Math.floor((index - 1) / 7)));
    expect(scene.boxes).toHaveLength(5000);
    expectSound(scene);
  });

  it('survives a chain of 5,000 and 2,000 reports of one manager', () => {
    expect(draw(big(5000, (index) => index - 1)).boxes).toHaveLength(5000);
    const flat = draw(big(2000, () => 0));
    expect(flat.bounds.width / flat.bounds.height).toBeLessThan(4);
    expectSound(flat);
  });
});
