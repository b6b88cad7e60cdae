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
  faint: '#6f7c83',
  line: '#a9b4b9',
  accent: '#006d65',
  accentSoft: '#e0f0ee',
  onAccent: '#ffffff',
  chip: '#e9edee',
  tint0: '#28717f',
  tint1: '#7059a3',
  tint2: '#8f6120',
  tint3: '#3f7443',
  tint4: '#a54a5c',
  tint5: '#3d6a9c',
  tint6: '#8c4d85',
  tint7: '#686d25',
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
