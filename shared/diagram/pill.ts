import { measureText } from '#shared/lib/measureText.ts';
import type { SceneBox } from './scene.ts';

const size = 11;
const height = 16;
const narrowest = 26;
const side = 6;

/** Puts a pill on the lower edge of a box, at its right, where words seldom reach. */
export function addPill(box: SceneBox, text: string): SceneBox {
  const textWidth = measureText(text, { size });
  const width = Math.max(narrowest, textWidth + 2 * side);
  const middle = box.width - width / 2 - side;
  const x = middle - width / 2;
  const y = box.height - height / 2;
  return {
    ...box,
    badge: {
      x,
      y,
      width,
      height,
      text: {
        x: middle,
        y: y + 12,
        text,
        size,
        bold: false,
        ink: 'accent',
        anchor: 'middle',
        width: textWidth,
        rank: 1,
      },
    },
  };
}
