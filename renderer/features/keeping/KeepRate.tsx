import { Tooltip } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { KeepFigure } from '#shared/features/commitments/keepModel.ts';
import classes from './KeepRate.module.css';

/** `75.0%`, one decimal always, so that figures stand under each other. */
function formatRate(rate: number | null): string {
  return rate === null ? '–' : `${rate.toFixed(1)}%`;
}

/** 兑现率 with its formula on hover. */
export function KeepRate({ figure }: { readonly figure: KeepFigure }) {
  const t = useTranslate();
  const { rate, ...counts } = figure;
  if (rate === null) return <span className={classes.none}>–</span>;
  const text = formatRate(rate);
  return (
    <Tooltip label={t('keeping.formula', { ...counts, rate: text })} multiline maw={320}>
      <span className={classes.rate}>{text}</span>
    </Tooltip>
  );
}
