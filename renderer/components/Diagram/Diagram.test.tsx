import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import { teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { DiagramBox } from './DiagramBox.tsx';
import { DiagramTree } from './DiagramTree.tsx';

const scene = buildOrgChart(teamChart(), {
  translate: createTranslate('zh-CN'),
  collapsed: new Set(['p24']),
});

/** Position, size and words of every text run below a box, in order. */
function runsOf(svg: string): string[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]+)<\/text>/gu)].map(([, attributes = '', text]) => {
    const value = (name: string) =>
      new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    const place = [value('x'), value('y'), value('font-size')].map((n) => Number(n).toFixed(2));
    return [...place, value('text-anchor') ?? 'start', text].join(' ');
  });
}

describe('diagram on screen', () => {
  it('places the same words at the same spots as the exported file', () => {
    const screen = renderToStaticMarkup(
      <svg aria-hidden="true">
        {scene.boxes.map((box) => (
          <DiagramBox key={box.id} box={box} />
        ))}
      </svg>,
    );
    const inBoxes = runsOf(paintSvg(scene)).slice(-runsOf(screen).length);
    expect(runsOf(screen)).toEqual(inBoxes);
    expect(runsOf(screen).length).toBeGreaterThan(60);
  });

  it('says every box to a screen reader as one tree, near the active one', () => {
    const markup = renderToStaticMarkup(
      <DiagramTree
        scene={scene}
        label="架构图"
        activeId="p24"
        onKeyDown={() => undefined}
        onFocus={() => undefined}
      />,
    );
    const items = [...markup.matchAll(/role="treeitem"([^>]*)>([^<]*)/gu)];
    expect(items.map((item) => item[2])).toEqual(scene.boxes.map(({ label }) => label));
    const active = items.find((item) => item[2]?.startsWith('梁国栋'))?.[1];
    for (const part of ['aria-level="2"', 'aria-posinset="3"', 'aria-setsize="4"']) {
      expect(active).toContain(part);
    }
    expect(active).toContain('aria-expanded="false"');
    expect(markup).toMatch(/role="tree"[^>]*aria-activedescendant="[^"]+"/u);
  });
});
