import { element } from './svgText.ts';

interface DrawnPicture {
  /** A whole SVG file. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const declaration = /^<\?xml[^>]*>\s*/u;

/** Drawings below each other as one, as wide as the widest. */
export function stackPictures(pictures: readonly DrawnPicture[]): DrawnPicture {
  let top = 0;
  const parts = pictures.map(({ svg, height }) => {
    const part = element('g', { transform: `translate(0 ${top})` }, svg.replace(declaration, ''));
    top += height;
    return part;
  });
  const width = Math.max(0, ...pictures.map((picture) => picture.width));
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height: top };
  const svg = element('svg', { ...root, viewBox: `0 0 ${width} ${top}` }, parts.join('\n'));
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height: top };
}
