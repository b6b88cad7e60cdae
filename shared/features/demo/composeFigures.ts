import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { FigureSpec, FigureUnit } from './phrases/phraseModel.ts';
import { draw } from './seededRandom.ts';

/** A figure as somebody writes it; `value` is what the text says, not what it was rounded from. */
export interface Figure {
  readonly code: KpiCode;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly value: number;
  /** The same figure one week before. */
  readonly previous: number;
}

const stepByUnit: Readonly<Record<FigureUnit, number>> = {
  wan: 1000,
  percent: 0.1,
  people: 1,
  pieces: 1,
  cases: 1,
  seconds: 1,
  yuan: 1,
  ratio: 0.1,
  hours: 1,
};

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(step < 1 ? 1 : 0));
}

function roundFigure(value: number, unit: FigureUnit): number {
  if (unit === 'percent' && value < 5) return Number(value.toFixed(2));
  const rounded = roundTo(value, stepByUnit[unit]);
  return unit === 'percent' ? Math.min(rounded, 100) : rounded;
}

export interface FigureScope {
  readonly seed: number;
  readonly personKey: string;
  /** Weeks from the newest one, 0 or less. */
  readonly offset: number;
}

/** Moves slowly up and down over the weeks, with a little noise; each person on another level. */
function moveFigure(spec: FigureSpec, { seed, personKey, offset }: FigureScope): number {
  const level = 1 + (draw(seed, personKey, spec.code, 'level') - 0.5) * spec.swing;
  const phase = draw(seed, personKey, spec.code, 'phase') * 2 * Math.PI;
  const wave = Math.sin(phase + offset * 0.9) * 0.5;
  const noise = draw(seed, personKey, spec.code, offset) - 0.5;
  return roundFigure(spec.base * level * (1 + spec.swing * (wave + noise)), spec.unit);
}

/** Known values of a person: newest last, so the last one belongs to offset 0. */
export type FixedFigures = Readonly<Partial<Record<KpiCode, readonly number[]>>>;

function valuesAt(
  specs: readonly FigureSpec[],
  scope: FigureScope,
  fixed: FixedFigures,
): ReadonlyMap<KpiCode, number> {
  const values = new Map<KpiCode, number>();
  const [derived, moving] = [
    specs.filter(({ derive }) => derive),
    specs.filter(({ derive }) => !derive),
  ];
  for (const spec of [...moving, ...derived]) {
    const known = fixed[spec.code]?.at(scope.offset - 1);
    const value = spec.derive?.((code) => values.get(code) ?? 0) ?? moveFigure(spec, scope);
    values.set(spec.code, known ?? value);
  }
  return values;
}

/** The figures of one person in one week, each with its value of the week before. */
export function composeFigures(
  specs: readonly FigureSpec[],
  scope: FigureScope,
  fixed: FixedFigures = {},
): readonly Figure[] {
  const now = valuesAt(specs, scope, fixed);
  const before = valuesAt(specs, { ...scope, offset: scope.offset - 1 }, fixed);
  return specs.map(({ code, label, unit }) => ({
    code,
    label,
    unit,
    value: now.get(code) ?? 0,
    previous: before.get(code) ?? 0,
  }));
}
