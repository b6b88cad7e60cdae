import { describe, expect, it } from 'vitest';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import type { Scene } from '#shared/diagram/scene.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { chartLayouts } from './orgChartChoices.ts';
import { chartOf, seatOf, teamChart } from './orgChartFixtures.ts';
import { draw, expectSound, wordsIn } from './orgChartTestKit.ts';

const boxNamed = (scene: Scene, name: string) => {
  const box = scene.boxes.find(({ label }) => label.startsWith(name));
  if (!box) throw new Error(`no box ${name}`);
  return box;
};

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
    for (const layout of ['compact', 'right'] as const) {
      const { bounds } = draw(teamChart(), { layout });
      const scale = Math.min(1, 1040 / bounds.width, 660 / bounds.height);
      expect(scale * 14, layout).toBeGreaterThan(layout === 'compact' ? 12 : 10);
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

  it('leads a dotted line round the boxes of a list it runs along', () => {
    const [upper, lower] = ['何雨桐', '沈佳怡'].map((name) => boxNamed(draw(), name));
    expect(upper?.x).toBe(lower?.x);
    const dotted = [{ seatId: lower?.id ?? '', superiorSeatId: upper?.id ?? '', note: '' }];
    const { lines } = draw({ ...teamChart(), dotted });
    const points = lines.find(({ kind }) => kind === 'dotted')?.points ?? [];
    const right = (upper?.x ?? 0) + (upper?.width ?? 0);
    expect(points.length).toBeGreaterThan(2);
    expect(points.filter(([x]) => x < right)).toEqual([]);
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

  it('has a place for photos left of the words when they are chosen, a picture where there is one', () => {
    const url = 'data:image/jpeg;base64,/9j/';
    const person = teamChart().seats.find(({ id }) => id === 'p03')?.holders[0]?.personId ?? '';
    const photos = new Map([[person, url]]);
    const fields = ['post', 'unit', 'level', 'photo'] as const;
    const scene = draw(teamChart(), { fields, photos });
    expectSound(scene);
    const [shown, ...others] = scene.boxes.filter(({ picture }) => picture !== undefined);
    expect([shown?.id, shown?.picture?.url, others]).toEqual(['p03', url, []]);
    for (const box of scene.boxes) {
      const { y, width, height } =
        box.picture ?? box.marks.find((mark) => mark.fill === 'chip') ?? box;
      const place = { x: 14, y, width, height };
      expect(place.width).toBe(place.height);
      expect(place.y + place.height).toBeLessThan(box.height);
      const starts = box.texts.filter(({ anchor }) => anchor === 'start').map(({ x }) => x);
      expect(Math.min(...starts)).toBeGreaterThan(place.x + place.width);
    }
    const svg = paintSvg(scene);
    expect(svg.match(/<image /g)).toHaveLength(1);
    expect(svg).toContain(`href="${url}" clip-path="url(#face-p03)"`);
    const without = draw(teamChart(), { photos });
    expect(without.boxes.some(({ picture }) => picture !== undefined)).toBe(false);
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

  it('keeps that number clear of what boxes usually say', () => {
    const chart = chartOf([
      seatOf('top', { postName: '设计部主管' }),
      seatOf('below', { superiorSeatId: 'top' }),
    ]);
    for (const layout of chartLayouts) {
      const [box] = draw(chart, { layout, collapsed: new Set(['top']) }).boxes;
      const ends = box?.texts.map(({ x, width, anchor }) => (anchor === 'end' ? x : x + width));
      const { x = 0, y = 0 } = box?.badge ?? {};
      const reached = box?.texts.filter(
        (text, index) => (ends?.[index] ?? 0) > x && text.y + 4 > y,
      );
      expect(reached?.map(({ text }) => text)).toEqual([]);
    }
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
