import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import { lineBounds, type Rect, rectsTouch } from '#shared/diagram/scene.ts';
import { librarySheet } from '#shared/features/duties/librarySheet.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { readKpi, readKpiChanges, writeKpi } from './kpiText.ts';
import { foldAtFirst, foldBelow } from './mindFolding.ts';
import type { MindData, MindKind, MindNode } from './mindModel.ts';
import { buildMindScene, type MindSceneOptions } from './mindScene.ts';
import { buildMindTree } from './mindTree.ts';

const wording = wordingOf('zh-CN');
const post = (postId: string, code: 'promo' | 'ops' | 'designer', unitId: string) => ({
  ...{ postId, name: code, aliases: [], revision: 1, unitIds: [unitId] },
  sheet: librarySheet(code),
});
const data: MindData = {
  workspaceName: '禾木家居',
  units: ['运营部', '设计部'].map((name) => ({ id: name, name, parentUnitId: null, revision: 1 })),
  posts: [
    post('a', 'promo', '运营部'),
    post('b', 'ops', '运营部'),
    post('c', 'designer', '设计部'),
  ],
  handoffs: [
    {
      ...{ id: 'h', fromPostId: 'a', fromPostName: 'promo', toPostId: 'c', toPostName: 'designer' },
      ...{ what: '测图结果', workingDays: 1, note: '' },
    },
  ],
};
const draw = (options: Partial<MindSceneOptions> = {}) =>
  buildMindScene(data, {
    ...{ wording, layout: 'both', folded: new Set<string>(), showsHandoffs: true },
    ...options,
  });

const widen = ({ x, y, width, height }: Rect) => ({
  ...{ x: x - 2, y, width: width + 4, height },
});

describe('the drawn map', () => {
  it.each(['both', 'right'] as const)('keeps its boxes apart, %s', (layout) => {
    const { boxes } = draw({ layout });
    expect(boxes).toHaveLength(1 + 2 + 3 + 16 + 13);
    const touching = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => rectsTouch(box, other)),
    );
    expect(touching).toEqual([]);
    const sides = new Set(boxes.slice(1).map(({ x }) => x < 0));
    expect(sides.size).toBe(layout === 'both' ? 2 : 1);
  });

  it('hides what is folded, and draws a hand-off only between posts that are seen', () => {
    const isDotted = ({ kind }: { kind: string }) => kind === 'dotted';
    expect(draw().lines.filter(isDotted)).toMatchObject([{ note: '测图结果' }]);
    const folded = draw({ folded: new Set(['unit 设计部']) });
    const unit = folded.boxes.find(({ id }) => id === 'unit 设计部');
    expect(unit).toMatchObject({ isFolded: true, badge: { text: { text: '+10' } } });
    expect(folded.lines.filter(isDotted)).toEqual([]);
    const { bounds } = folded;
    const pillEnds = folded.boxes.flatMap(({ x, badge }) =>
      badge ? [x + badge.x, x + badge.x + badge.width] : [],
    );
    expect(Math.min(...pillEnds)).toBeGreaterThanOrEqual(bounds.x);
    expect(Math.max(...pillEnds)).toBeLessThanOrEqual(bounds.x + bounds.width);
    expect(paintSvg(draw())).toContain('输出投放复盘');
  });
});

describe('a map in a file', () => {
  it('has every word whole, however long', () => {
    const long = '跨境电商东南亚站点内容与达人合作及直播运营中心与仓配协同';
    const wide = { ...data, workspaceName: `${long}${long}` };
    const options = { wording, layout: 'both', folded: new Set<string>() } as const;
    const { boxes } = buildMindScene(wide, { ...options, showsHandoffs: true, isUncut: true });
    expect(boxes.filter(({ isCut }) => isCut)).toEqual([]);
    expect(boxes[0]?.texts[0]?.text).toBe(`${long}${long}`);
  });
});

describe('a folded map', () => {
  const rootOf = (units: number) => {
    const names = Array.from({ length: units }, (_, index) => `组${index}`);
    const wide: MindData = {
      ...data,
      units: [
        { id: '部', name: '部', parentUnitId: null, revision: 1 },
        ...names.map((id) => ({ id, name: id, parentUnitId: '部', revision: 1 })),
      ],
      posts: [{ ...post('a', 'promo', '部'), unitIds: ['部', ...names] }],
    };
    return buildMindTree(wide, wording);
  };
  const seen = (units: number, fold: (root: MindNode) => ReadonlySet<string>) => {
    const root = rootOf(units);
    const folded = fold(root);
    const see = (node: MindNode): MindKind[] => [
      node.kind,
      ...(folded.has(node.id) ? [] : node.children.flatMap(see)),
    ];
    return see(root);
  };

  it('opens down to the posts, and to the units where there are too many to read', () => {
    expect(seen(2, foldAtFirst)).toEqual(['root', 'unit', 'post', 'unit', 'post', 'unit', 'post']);
    expect(seen(60, foldAtFirst)).toEqual(['root', 'unit', 'post', ...Array(60).fill('unit')]);
  });

  it('shows its kinds down to the one that was asked for', () => {
    expect(seen(2, (root) => foldBelow(root, 'post'))).not.toContain('duty');
    const duties = seen(2, (root) => foldBelow(root, 'duty'));
    expect(duties).toContain('duty');
    expect(duties.length).toBeLessThan(seen(2, () => new Set()).length);
  });
});

describe('a hand-off on the map', () => {
  const units = ['运营部', '设计与内容中心', '客服部'];
  const posts = Array.from({ length: 12 }, (_, index) => ({
    ...post(`p${index}`, 'ops', units[index % 3] ?? ''),
    name: `岗位${'长'.repeat(index % 4)}${index}`,
    sheet: { duties: [], kpis: [], skills: [] },
  }));
  const link = fc
    .record({ from: fc.nat(11), to: fc.nat(11) })
    .filter(({ from, to }) => from !== to);

  it.each(['both', 'right'] as const)(
    'runs past every box and in a lane of its own, %s',
    (layout) => {
      fc.assert(
        fc.property(fc.array(link, { maxLength: 12 }), (links) => {
          const handoffs = links.map(({ from, to }, index) => ({
            ...{ id: `h${index}`, fromPostId: `p${from}`, toPostId: `p${to}` },
            ...{ fromPostName: '', toPostName: '', what: '', workingDays: 1, note: '' },
          }));
          const map = {
            ...{ workspaceName: '团队', posts, handoffs },
            units: units.map((name) => ({ id: name, name, parentUnitId: null, revision: 1 })),
          };
          const scene = buildMindScene(map, {
            ...{ wording, layout, folded: new Set<string>(), showsHandoffs: true },
          });
          const stretches = scene.lines
            .filter(({ kind }) => kind === 'dotted')
            .flatMap(({ points }, line) =>
              points.slice(1).map((end, index) => ({
                line,
                isUpright: points[index]?.[0] === end[0],
                rect: lineBounds([points[index] ?? end, end]),
              })),
            );
          const inner = ({ x, y, width, height }: Rect) => ({
            ...{ x: x + 1, y: y + 1, width: width - 2, height: height - 2 },
          });
          for (const { rect } of stretches) {
            expect(scene.boxes.filter((box) => rectsTouch(rect, inner(box)))).toEqual([]);
          }
          const upright = stretches.filter(({ isUpright }) => isUpright);
          const shared = upright.filter(({ rect, line }) =>
            upright.some((other) => other.line !== line && rectsTouch(widen(rect), other.rect)),
          );
          expect(shared).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('a KPI on the map', () => {
  it.each([
    ['投产比ROI 40%', { code: 'roi', name: '', weight: 40 }],
    ['新素材数：15％', { code: null, name: '新素材数', weight: 15 }],
    ['好评 100', { code: null, name: '好评 100', weight: 0 }],
    ['客单价 20.5%', { code: null, name: '客单价 20.5%', weight: 0 }],
  ] as const)('is read from “%s”', (text, kpi) => {
    expect(readKpi(text)).toEqual(kpi);
  });

  it('keeps its weight when it is named anew without one', () => {
    expect(readKpiChanges('好评率')).toEqual({ code: null, name: '好评率' });
    expect(readKpiChanges('好评率 20%')).toEqual({ code: null, name: '好评率', weight: 20 });
  });

  it('is read back as it was written', () => {
    for (const { dutyKey: _duty, key: _key, ...kpi } of librarySheet('ops_lead').kpis) {
      expect(readKpi(writeKpi(wording, kpi))).toEqual(kpi);
    }
  });
});
