import type { TextRun, Tone } from './document.ts';

/** Colours of printed things (RRGGBB). Always light, whatever theme the window has. */
export const palette = {
  text: '1F2933',
  muted: '66727F',
  accent: '0B6B66',
  accentSoft: 'EEF5F4',
  line: 'D5DBE1',
  good: '1B7F4B',
  warn: '9A5B00',
  bad: 'B42318',
} as const;

const toneColors: Readonly<Record<Tone, string>> = {
  good: palette.good,
  warn: palette.warn,
  bad: palette.bad,
};

/** The colour a run or cell asks for, or undefined for the colour of the text around it. */
export function colorOf(run: Pick<TextRun, 'tone' | 'muted'>): string | undefined {
  if (run.tone) return toneColors[run.tone];
  return run.muted ? palette.muted : undefined;
}
