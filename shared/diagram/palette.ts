/** Colours by meaning. Files are always painted with these. */
export const lightPalette = {
  page: '#ffffff',
  surface: '#ffffff',
  quiet: '#f6f8f8',
  border: '#cfd6d9',
  text: '#1d282d',
  dim: '#56646b',
  faint: '#66737a',
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

/** The same on a dark screen, never in a file. */
export const darkPalette: Readonly<Record<ColorName, string>> = {
  page: '#242424',
  surface: '#2b2e30',
  quiet: '#262829',
  border: '#454b4e',
  text: '#e6eaec',
  dim: '#a3aeb3',
  faint: '#8d999f',
  line: '#62696d',
  accent: '#4fb3aa',
  accentSoft: '#1d3f3f',
  onAccent: '#0f1a19',
  chip: '#3a4043',
  tint0: '#5fb3c4',
  tint1: '#a796d8',
  tint2: '#d3a45c',
  tint3: '#7dbb80',
  tint4: '#e08c9b',
  tint5: '#82abdc',
  tint6: '#cf91c7',
  tint7: '#b3b85e',
};

export const colorNames = Object.keys(lightPalette) as ColorName[];

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
