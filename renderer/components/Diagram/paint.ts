import type { CSSProperties } from 'react';
import { type ColorName, colorNames, darkPalette, lightPalette } from '#shared/diagram/palette.ts';

/** A CSS variable for each colour name, light or dark with the theme. */
export const colorVariables: CSSProperties = Object.fromEntries(
  colorNames.map((name) => [
    `--diagram-${name}`,
    `light-dark(${lightPalette[name]}, ${darkPalette[name]})`,
  ]),
);

/** The variable a colour name has on screen. */
export function colorOf(name: ColorName | null): string {
  return name ? `var(--diagram-${name})` : 'none';
}
