import { escapeXml } from '#shared/lib/escapeXml.ts';
import { type ColorName, lightPalette } from './palette.ts';
import type { SceneText } from './scene.ts';

export type Attributes = Readonly<Record<string, string | number | null>>;

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
      return ` ${name}="${escapeXml(text ?? '')}"`;
    })
    .join('');
}

/** One element of an SVG file; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const open = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** The light colour of a name; files are always light. */
export function fileColor(name: ColorName | null): string {
  return name ? lightPalette[name] : 'none';
}

export function paintText(run: SceneText): string {
  const attributes = {
    x: run.x,
    y: run.y,
    'font-size': run.size,
    'font-weight': run.bold ? 600 : null,
    'text-anchor': run.anchor === 'start' ? null : run.anchor,
    fill: fileColor(run.ink),
  };
  return run.text === '' ? '' : element('text', attributes, escapeXml(run.text));
}
