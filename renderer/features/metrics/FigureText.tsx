import { useLanguage } from '#renderer/lib/language.tsx';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';

interface FigureTextProps {
  readonly code: KpiCode;
  readonly value: number;
}

/** `128.6万`, with every digit on hover. */
export function FigureText({ code, value }: FigureTextProps) {
  return <span title={String(value)}>{formatFigure(code, value, useLanguage())}</span>;
}
