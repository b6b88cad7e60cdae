/**
 * Colours by meaning. Files are always painted with these (light); the page paints the same
 * names from CSS variables, whose light values are kept equal by a test.
 */
export const lightPalette = {
  page: '#ffffff',
  surface: '#ffffff',
  quiet: '#f6f8f8',
  border: '#cfd6d9',
  text: '#1d282d',
  dim: '#56646b',
  faint: '#7d8a91',
  line: '#a9b4b9',
  accent: '#0b6b6b',
  accentSoft: '#e0efee',
  onAccent: '#ffffff',
  chip: '#e9edee',
  tint0: '#2f7d8c',
  tint1: '#7d6aa8',
  tint2: '#a8752f',
  tint3: '#4c8450',
  tint4: '#b05a6a',
  tint5: '#4a75a6',
  tint6: '#96588f',
  tint7: '#74792f',
} as const;

export type ColorName = keyof typeof lightPalette;

const tints = [
  'tint0',
  'tint1',
  'tint2',
  'tint3',
  'tint4',
  'tint5',
  'tint6',
  'tint7',
] as const satisfies readonly ColorName[];

/** The tint of the n-th group; repeats after eight. */
export function tintOf(index: number): ColorName {
  return tints[((index % tints.length) + tints.length) % tints.length] ?? 'tint0';
}
