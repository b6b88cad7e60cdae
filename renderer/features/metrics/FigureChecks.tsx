import { useQuery } from '@tanstack/react-query';
import { isWorthSaying } from '#shared/features/metrics/checkText.ts';
import { checkFigures } from '#shared/features/metrics/figureChecks.ts';
import type { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import { addWeeks, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { CheckList } from './CheckList.tsx';
import { metricsQueries } from './metricsQueries.ts';

interface FigureChecksProps {
  readonly metrics: readonly MetricEntry[];
  /** Whose last report the figures are compared with; null while nobody is known. */
  readonly personId: string | null;
  readonly week: IsoWeek | null;
}

/** Hints below the figures of one report; they never stand in the way of saving it. */
export function FigureChecks({ metrics, personId, week }: FigureChecksProps) {
  const isKnown = personId !== null && week !== null;
  const { data: lastWeek = [] } = useQuery({
    ...metricsQueries.figuresOf(personId ?? '', week === null ? '' : addWeeks(week, -1)),
    enabled: isKnown,
  });
  const known = new Map(lastWeek.map(({ code, value }) => [code, value]));
  const checks = checkFigures(metrics, known)
    .filter(isWorthSaying)
    .map((check) => ({ key: `${check.kind} ${check.code}`, check }));
  return <CheckList checks={checks} />;
}
