import { Button } from '@mantine/core';
import { MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import { formatFigure, formatMoment } from '#shared/features/reports/formatFigure.ts';
import classes from './Comparison.module.css';
import { useCollect } from './collectContext.ts';
import { keepStored } from './collectModel.ts';
import {
  compareSections,
  type Gist,
  gistOfReview,
  gistOfStored,
  isOwnFigure,
} from './compareReports.ts';
import type { ReportStatus } from './reportStatus.ts';

interface ColumnProps {
  readonly gist: Gist;
  readonly others: readonly Gist[];
  readonly hasStored: boolean;
  readonly onChoose: () => void;
}

function useTitle({ id, submitted }: Gist): string {
  const t = useTranslate();
  const language = useLanguage();
  const title = t(id === keepStored ? 'collect.compareStored' : 'collect.comparePasted');
  return submitted === null ? title : `${title} · ${formatMoment(submitted, language)}`;
}

function Figures({ gist, others }: Pick<ColumnProps, 'gist' | 'others'>) {
  const language = useLanguage();
  if (gist.metrics.length === 0) return null;
  return (
    <p className={classes.figures}>
      {gist.metrics.map((metric) => (
        <span key={metric.code} data-own={isOwnFigure(metric, others) || undefined}>
          <MetricName code={metric.code} /> {formatFigure(metric.code, metric.value, language)}
        </span>
      ))}
    </p>
  );
}

function Column({ gist, others, hasStored, onChoose }: ColumnProps) {
  const t = useTranslate();
  const title = useTitle(gist);
  const isStored = gist.id === keepStored;
  const act = isStored ? 'collect.keepStored' : hasStored ? 'collect.useNew' : 'collect.useThis';
  return (
    <div className={classes.column}>
      <h4 className={classes.title}>{title}</h4>
      <Figures gist={gist} others={others} />
      {compareSections(gist, others).map(({ section, lines }) => (
        <div key={section}>
          <h5 className={classes.section}>{t(`collect.short_${section}`)}</h5>
          <ul className={classes.lines}>
            {lines.map(({ text, isOnlyHere }) => (
              <li
                key={text}
                data-own={isOnlyHere || undefined}
                title={isOnlyHere ? t('collect.onlyHere') : undefined}
              >
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        className={classes.choose}
        data-stop
        onClick={onChoose}
      >
        {t(act)}
      </Button>
    </div>
  );
}

/** Two or more reports of one person and week side by side; one of them is chosen. */
export function Comparison({ status }: { readonly status: ReportStatus }) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const { act } = useCollect();
  const { report, rivals, existing, key } = status;
  if (key === null || report.week.week === null) return null;
  const pasted = [report, ...rivals].map(gistOfReview);
  const gists = existing === null ? pasted : [gistOfStored(existing, keepStored), ...pasted];
  const [rival] = rivals;
  const name = report.author.name ?? '';
  return (
    <div className={classes.comparison}>
      <p className={classes.lead}>
        {t('collect.compareTitle', { name, week: labelWeek(report.week.week) })}
        {rival !== undefined && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => act({ type: 'merge', reportId: rival.id, intoId: report.id })}
          >
            {t('collect.mergeBoth')}
          </Button>
        )}
      </p>
      <div className={classes.columns}>
        {gists.map((gist) => (
          <Column
            key={gist.id}
            gist={gist}
            others={gists.filter((each) => each !== gist)}
            hasStored={existing !== null}
            onChoose={() => act({ type: 'decide', key, choice: gist.id })}
          />
        ))}
      </div>
    </div>
  );
}
