import { chartFontFamily, lineDash } from '#shared/diagram/strokes.ts';
import { element, fileColor, paintText } from '#shared/diagram/svgText.ts';
import type { Picture } from '#shared/documents/exportContent.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import type { ChartScene } from './lineChart.ts';

function paintLines({ lines }: ChartScene): string[] {
  return lines.map(({ points, ink, width, isDashed }) =>
    element('polyline', {
      points: points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      fill: 'none',
      stroke: fileColor(ink),
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': isDashed ? lineDash : null,
    }),
  );
}

function paintDots({ dots }: ChartScene): string[] {
  return dots.map(({ at: [cx, cy], radius, ink }) =>
    element('circle', { cx, cy, r: radius, fill: fileColor(ink) }),
  );
}

/** A whole SVG file of the chart: light colours, real text, nothing fetched from elsewhere. */
export function paintLineChart(scene: ChartScene): Picture {
  const { width, height } = scene;
  const body = [
    element('title', {}, escapeXml(scene.title)),
    element('rect', { x: 0, y: 0, width, height, fill: fileColor('page') }),
    ...paintLines(scene),
    ...paintDots(scene),
    ...scene.texts.map(paintText),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': chartFontFamily,
  };
  const svg = element('svg', root, `\n${body.filter(Boolean).join('\n')}\n`);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
