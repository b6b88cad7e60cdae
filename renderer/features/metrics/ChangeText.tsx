import { useLanguage } from '#renderer/lib/language.tsx';
import { formatChange } from '#shared/features/reports/formatFigure.ts';
import type { ChangeTone, MetricDelta } from '#shared/features/reports/rollUpModel.ts';
import classes from './ChangeText.module.css';

interface ChangeTextProps {
  readonly change: MetricDelta | null;
  readonly tone: ChangeTone;
}

/** ↑18.3% in the colour of what it means. */
export function ChangeText({ change, tone }: ChangeTextProps) {
  const language = useLanguage();
  if (change === null) return <span className={classes.none}>–</span>;
  return (
    <span className={classes.change} data-tone={tone}>
      {formatChange(change, language)}
    </span>
  );
}
