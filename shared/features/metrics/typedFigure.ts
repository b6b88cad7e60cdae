import { amountIn, readAmount } from '#shared/features/reports/amounts.ts';
import { formatNumber } from '#shared/features/reports/formatFigure.ts';
import { foldWidth } from '#shared/features/reports/textLines.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';

/**
 * The number a person typed, in the unit of the metric: 128.6万, 3.05%, 18秒. Without a metric any
 * unit will do. Null when it is no such number.
 */
export function readFigure(code: KpiCode | null, text: string): number | null {
  const folded = foldWidth(text).trim();
  const amount = readAmount(folded, 0);
  if (amount === null || amount.end !== folded.length) return null;
  return code === null ? amount.value : amountIn(kpiDictionary[code].unit, amount);
}

/** 128.6万 loses digits of 1,286,450, so only figures it says exactly are shown in 万. */
export function figureAsTyped(value: number | null): string {
  if (value === null) return '';
  const short = formatNumber(value).replaceAll(',', '');
  return readFigure(null, short) === value ? short : String(value);
}
