import type { KpiCode } from './kpiDictionary.ts';

/** How a figure follows from others of the same report. */
interface Formula {
  readonly code: KpiCode;
  readonly sign: '×' | '−' | '÷';
  readonly parts: readonly KpiCode[];
  /** What the result is multiplied by: a conversion in % makes it 0.01, a share in % makes it 100. */
  readonly scale: number;
  /** How far rounding alone may carry the two apart; relative for products, else absolute. */
  readonly tolerance: number;
}

/** Formulas of the dictionary whose parts people report themselves. */
const formulas: readonly Formula[] = [
  { code: 'gmv', sign: '×', parts: ['uv', 'conv', 'aov'], scale: 0.01, tolerance: 0.015 },
  { code: 'case_open', sign: '−', parts: ['case_total', 'case_closed'], scale: 1, tolerance: 0 },
  {
    code: 'case_close',
    sign: '÷',
    parts: ['case_closed', 'case_total'],
    scale: 100,
    tolerance: 0.11,
  },
  { code: 'ad_ratio', sign: '÷', parts: ['ad_spend', 'gmv'], scale: 100, tolerance: 0.3 },
  { code: 'gpm', sign: '÷', parts: ['gmv', 'view'], scale: 1000, tolerance: 10 },
];

/** Formulas that give the metric or use it. */
function formulasWith(code: KpiCode): Formula[] {
  return formulas.filter((formula) => formula.code === code || formula.parts.includes(code));
}

/** Every metric that some formula ties to this one, itself included. */
export function relatedCodes(code: KpiCode): KpiCode[] {
  const all = formulasWith(code).flatMap((formula) => [formula.code, ...formula.parts]);
  return [...new Set([code, ...all])];
}

interface FigurePart {
  readonly code: KpiCode;
  readonly value: number;
}

/** A formula with the numbers of one report put in. */
export interface FormulaCheck {
  readonly kind: 'formula';
  readonly code: KpiCode;
  readonly sign: Formula['sign'];
  readonly parts: FigurePart[];
  readonly expected: number;
  readonly actual: number;
  readonly isConsistent: boolean;
}

const operators: Record<Formula['sign'], (left: number, right: number) => number> = {
  '×': (left, right) => left * right,
  '−': (left, right) => left - right,
  '÷': (left, right) => left / right,
};

function isWithin({ sign, tolerance }: Formula, expected: number, actual: number): boolean {
  const room = sign === '×' ? Math.abs(actual) * tolerance : tolerance;
  return Math.abs(expected - actual) <= room + 1e-9;
}

/** Every formula whose figures are all there. */
export function checkFormulas(figures: ReadonlyMap<KpiCode, number>): FormulaCheck[] {
  return formulas.flatMap((formula) => {
    const { code, sign, scale } = formula;
    const actual = figures.get(code);
    const parts = formula.parts.flatMap((part) => {
      const value = figures.get(part);
      return value === undefined ? [] : [{ code: part, value }];
    });
    if (actual === undefined || parts.length < formula.parts.length) return [];
    const result = parts.map(({ value }) => value).reduce(operators[sign]) * scale;
    if (!Number.isFinite(result)) return [];
    const expected = Number(result.toFixed(2));
    const isConsistent = isWithin(formula, result, actual);
    return [{ kind: 'formula' as const, code, sign, parts, expected, actual, isConsistent }];
  });
}
