import { describe, expect, it } from 'vitest';
import { type ColorName, colorNames, darkPalette, lightPalette } from './palette.ts';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG counts it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tints = colorNames.filter((name) => name.startsWith('tint'));
const pairs: [ColorName, ColorName][] = [
  ...(['text', 'dim', 'accent', ...tints] as ColorName[]).map((ink): [ColorName, ColorName] => [
    ink,
    'surface',
  ]),
  ...tints.map((ink): [ColorName, ColorName] => [ink, 'page']),
  ['text', 'accentSoft'],
  ['dim', 'accentSoft'],
  ['dim', 'quiet'],
  ['faint', 'surface'],
  ['faint', 'quiet'],
  ['dim', 'chip'],
  ['accent', 'accentSoft'],
  ['onAccent', 'accent'],
];

describe('palette', () => {
  it('keeps every word readable on its ground, light and dark', () => {
    for (const palette of [lightPalette, darkPalette]) {
      for (const [ink, ground] of pairs) {
        const ratio = contrast(palette[ink], palette[ground]);
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
