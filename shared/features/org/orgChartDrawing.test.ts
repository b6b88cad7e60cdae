import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '#shared/diagram/scene.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  type ChartField,
  type ChartGrouping,
  type ChartLayout,
  chartFields,
  chartGroupings,
  chartLayouts,
  usualFields,
} from './orgChartChoices.ts';
import { anyChart, chartOf, seatOf, teamChart } from './orgChartFixtures.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { listChartNodes } from './orgChartNodes.ts';
import { draw, expectSound, wordsIn } from './orgChartTestKit.ts';

describe('any team', () => {
  const anyFields = fc.uniqueArray(fc.constantFrom(...chartFields));
  const anyDrawing = fc.record({
    layout: fc.constantFrom(...chartLayouts),
    by: fc.constantFrom(...chartGroupings),
    fields: fc.oneof(fc.constant(usualFields), anyFields),
  });
  const rounds = { numRuns: 25, endOnFailure: true };

  it('keeps every rule of a drawing in every layout, grouped and folded at will', () => {
    const anyFolding = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(anyChart(300), anyDrawing, anyFolding, (chart, drawing, folds) => {
        const collapsed = new Set(folds.flatMap((index) => [`s${index}`, `u${index}`]));
        expectSound(draw(chart, { ...drawing, collapsed }));
      }),
      rounds,
    );
  });

  it('loses no word in a file, however long everything is called', () => {
    const longest =
      '跨境电商东南亚站点内容与达人合作及直播运营中心（筹备期间暂由总部代管的第二事业部）'.slice(
        0,
        40,
      );
    const longer = ({ seats, ...chart }: OrgChartData): OrgChartData => ({
      ...chart,
      workspaceName: longest,
      units: chart.units.map((unit) => ({ ...unit, name: `${unit.name}${longest}`.slice(0, 40) })),
      seats: seats.map((seat, index) => ({
        ...seat,
        ...(index % 2 === 0 && { unitName: longest, postName: 'Senior Marketplace Coordinator' }),
      })),
    });
    fc.assert(
      fc.property(anyChart(20).map(longer), anyDrawing, (chart, options) => {
        const scene = draw(chart, { ...options, isUncut: true });
        expectSound(scene);
        expect(scene.boxes.filter(({ isCut }) => isCut).map(({ label }) => label)).toEqual([]);
      }),
      rounds,
    );
  });

  it('stands below its superior, or right of it', () => {
    fc.assert(
      fc.property(anyChart(120), anyDrawing, (chart, drawing) => {
        const { boxes, direction } = draw(chart, drawing);
        const byId = new Map(boxes.map((box) => [box.id, box]));
        for (const box of boxes) {
          const superior = byId.get(box.parentId ?? '');
          if (!superior) continue;
          if (direction === 'down') expect(box.y).toBeGreaterThan(superior.y + superior.height);
          else expect(box.x).toBeGreaterThan(superior.x + superior.width);
        }
      }),
      rounds,
    );
  });

  it('has a box for everybody in every layout, by whom they report to and by unit', () => {
    fc.assert(
      fc.property(anyChart(120), (chart) => {
        const idsOf = (layout: ChartLayout, by: ChartGrouping) =>
          draw(chart, { layout, by }).boxes.map(({ id }) => id);
        const plain = idsOf('down', 'position');
        expect(idsOf('compact', 'position')).toEqual(plain);
        expect(idsOf('right', 'position')).toEqual(plain);
        const byUnit = new Set(idsOf('compact', 'unit'));
        const fields = new Set(usualFields);
        const { boxIdOf } = listChartNodes(chart, { by: 'unit', fields });
        for (const id of plain) expect(byUnit).toContain(boxIdOf.get(id));
        for (const { id } of chart.units) expect(byUnit).toContain(id);
      }),
      rounds,
    );
  });

  it('is never wider stacked than spread out', () => {
    const isNarrower = (chart: OrgChartData, by: ChartGrouping) => {
      const widthOf = (layout: ChartLayout) => boundsOf(draw(chart, { layout, by }).boxes).width;
      return widthOf('compact') <= widthOf('down');
    };
    fc.assert(fc.property(anyChart(120), fc.constantFrom(...chartGroupings), isNarrower), rounds);
    const chain = Array.from({ length: 12 }, (_, index) =>
      seatOf(`s${index}`, { superiorSeatId: index === 0 ? null : `s${index - 1}` }),
    );
    expect(isNarrower(chartOf(chain), 'position')).toBe(true);
  });
});

describe('units', () => {
  it('are boxes with their head and count, members below them', () => {
    const scene = draw(teamChart(), { by: 'unit' });
    expect(scene.boxes[0]).toMatchObject({ id: 'workspace', parentId: null });
    expect(wordsIn(scene, '客服部')).toEqual(['客服部', '5/6 人', '王芳 客服主管']);
    expect(scene.boxes.find(({ id }) => id === 'p14')).toBeUndefined();
    expect(wordsIn(scene, 'p15')).toEqual(['李敏', '售前客服']);
    expect(scene.boxes.find(({ id }) => id === 'p15')?.parentId).toBe('客服部');
  });

  it('stand alone when members are not wanted', () => {
    const scene = draw(teamChart(), { by: 'unit', fields: [] });
    expect(scene.boxes).toHaveLength(1 + teamChart().units.length);
  });

  it('in a circle are refused', () => {
    const [unit] = teamChart().units;
    const units = unit ? [{ ...unit, parentUnitId: unit.id }] : [];
    expect(() => draw({ ...teamChart(), units }, { by: 'unit' })).toThrow(Failure);
  });
});

describe('fields of a card', () => {
  const holders = [
    {
      ...{ personId: 'p', name: '何雨桐', kind: 'main' as const, level: 'P5' },
      ...{ employmentType: 'probation' as const, joinedOn: '2024-03-08' },
    },
  ];
  const chart = chartOf([seatOf('a', { holders }), seatOf('b', { superiorSeatId: 'a' })]);

  it('are said in the order of the list, as far as they are known', () => {
    const fields = ['post', 'level', 'type', 'joined', 'span'] as const;
    const scene = draw(chart, { fields });
    expect(wordsIn(scene, 'a')).toEqual([
      ...['何雨桐', '运营专员', 'P5 · 试用 · 2024.03 入职 · 下属 1'],
    ]);
    expect(wordsIn(scene, 'b')).toEqual(['空缺', '运营专员']);
    expectSound(scene);
  });

  it('decide how high boxes are', () => {
    const heightOf = (fields: readonly ChartField[]) => draw(chart, { fields }).boxes[0]?.height;
    expect([heightOf([]), heightOf(['post']), heightOf(['post', 'level'])]).toEqual([30, 46, 62]);
  });
});
