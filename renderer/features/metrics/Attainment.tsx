import { useTranslate } from '#renderer/lib/language.tsx';
import type { MetricStanding } from '#shared/features/metrics/metricsModel.ts';
import classes from './Attainment.module.css';
import { attainmentText } from './figureTexts.ts';

interface AttainmentProps {
  readonly standing: Pick<MetricStanding, 'rate' | 'isReached'>;
}

/** How much of the target is there; the word or figure says it, the colour only repeats it. */
export function Attainment({ standing }: AttainmentProps) {
  const text = attainmentText(useTranslate(), standing);
  if (text === null) return null;
  return (
    <span className={classes.text} data-reached={standing.isReached}>
      {text}
    </span>
  );
}
