import { describe, expect, it } from 'vitest';
import { chartOf, seatOf, teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { frameScene } from './frame.ts';
import { linePath } from './linePath.ts';
import { paintSvg } from './paintSvg.ts';

const translate = createTranslate('zh-CN');
const paint = (chart = teamChart()) => paintSvg(buildOrgChart(chart, { translate }));
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map((m) => m[1]);

/** Reads tags as a stack; throws where an XML reader would. */
function expectWellFormed(xml: string) {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/u, '');
  for (const [tag, close, name, attributes, isEmpty] of body.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|</gu,
  )) {
    if (!name) throw new Error(`not a tag at ${tag}`);
    if (close) expect(open.pop()).toBe(name);
    else if (!isEmpty) open.push(name);
    expect(attributes).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
  }
  expect(open).toEqual([]);
  expect(body.replace(/<[^>]*>/gu, '')).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
}

describe('SVG file', () => {
  it('holds heading, date, every name as text, and the legend', () => {
    const texts = textsIn(paint());
    expect(texts).toContain('禾木家居 组织架构图');
    expect(texts).toContain('截至 2026年11月23日 · 在岗 26 人 · 编制 29 · 空缺 3');
    for (const name of ['周启明', '马超群', '虚线汇报']) expect(texts).toContain(name);
    expect(texts.filter((text) => text === '空缺')).toHaveLength(3);
  });

  it('stands alone: named fonts, no styles, scripts or addresses', () => {
    const svg = paint();
    expect(svg).toContain('PingFang SC');
    expect(svg).toContain('Noto Sans CJK SC');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|<script|<style|<image|class=/u,
    );
  });

  it('stays well-formed whatever names hold, and keeps cut names in a tooltip', () => {
    const name = '<b>"A&B"</b>\u0000\ud800 王某某王某某王某某王某某';
    const seat = seatOf('a', { holders: [{ personId: 'p', name, kind: 'main' }] });
    const svg = paint(chartOf([seat], { workspaceName: '<&>' }));
    expectWellFormed(svg);
    expect(svg).toContain('&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;\ufffd 王某某王某某王某某王某某');
    expectWellFormed(paint());
  });

  it('gives the sheet room for everything drawn', () => {
    const scene = buildOrgChart(teamChart(), { translate });
    const [, view = ''] = /viewBox="([^"]+)"/u.exec(paintSvg(scene)) ?? [];
    const [x = 0, y = 0, width = 0, height = 0] = view.split(' ').map(Number);
    expect(x).toBeLessThan(scene.bounds.x);
    expect(y).toBeLessThan(scene.bounds.y - 60);
    expect(x + width).toBeGreaterThan(scene.bounds.x + scene.bounds.width);
    expect(y + height).toBeGreaterThan(scene.bounds.y + scene.bounds.height + 40);
  });
});

describe('the legend', () => {
  it('keeps its signs and words apart in every language', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const scene = buildOrgChart(teamChart(), { translate: createTranslate(language) });
      const words = scene.legend.map(({ text }) => text);
      const { texts, marks } = frameScene(scene);
      const runs = texts.filter(({ text }) => words.includes(text));
      expect(runs).toHaveLength(words.length);
      for (const [index, run] of runs.entries()) {
        for (const mark of marks) {
          expect(run.x >= mark.x + mark.width || run.x + run.width <= mark.x).toBe(true);
        }
        const next = runs[index + 1];
        if (next) expect(run.x + run.width).toBeLessThan(next.x);
      }
    }
  });
});

describe('line paths', () => {
  it('round corners, less where a stretch is short', () => {
    expect(
      linePath(
        [
          [0, 0],
          [0, 20],
          [4, 20],
        ],
        5,
      ),
    ).toBe('M0 0L0 18Q0 20 2 20L4 20');
  });

  it('are empty without points', () => {
    expect(linePath([], 5)).toBe('');
  });
});
