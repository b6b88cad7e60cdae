import { metricName, type Wording } from '#shared/features/reports/documentParts.ts';
import { formatChange, formatFigure, formatNumber } from '#shared/features/reports/formatFigure.ts';
import type { FigureCheck, StatedCheck } from './figureChecks.ts';
import type { FormulaCheck } from './formulas.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';

function figure({ language }: Wording, code: KpiCode, value: number): string {
  return formatFigure(code, value, language);
}

/** `访客数 21.4万 × 支付转化率 3.05% × 客单价 197`. */
function formulaText(wording: Wording, { parts, sign }: FormulaCheck): string {
  return parts
    .map(({ code, value }) => `${metricName(wording, code)} ${figure(wording, code, value)}`)
    .join(` ${sign} `);
}

function formulaSentence(wording: Wording, check: FormulaCheck): string {
  const { code, expected, actual, isConsistent } = check;
  const { t, language } = wording;
  return t(isConsistent ? 'metrics.formulaAgrees' : 'metrics.formulaDiffers', {
    metric: metricName(wording, code),
    formula: formulaText(wording, check),
    expected: figure(wording, code, expected),
    actual: figure(wording, code, actual),
    gap: formatNumber(Math.abs(actual - expected), language),
  });
}

function statedText(wording: Wording, { kind, code }: StatedCheck, value: number): string {
  if (kind === 'rate' || kind === 'wow') return `${value}%`;
  if (kind === 'previous') return figure(wording, code, value);
  const unit = kpiDictionary[code].unit === '%' ? 'points' : 'figure';
  return formatChange({ kind: unit, value }, wording.language);
}

/** One sentence for the reader of the figures. */
export function describeCheck(wording: Wording, check: FigureCheck): string {
  if (check.kind === 'formula') return formulaSentence(wording, check);
  const { kind, code, expected, actual } = check;
  const text = (value: number) => statedText(wording, check, value);
  return wording.t(`metrics.stated_${kind}`, {
    metric: metricName(wording, code),
    expected: text(expected),
    actual: text(actual),
  });
}

/** What a reader should see: formulas always, stated figures only where they do not agree. */
export function isWorthSaying(check: FigureCheck): boolean {
  return check.kind === 'formula' || !check.isConsistent;
}
