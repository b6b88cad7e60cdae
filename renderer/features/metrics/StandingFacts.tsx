import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { MetricStanding } from '#shared/features/metrics/metricsModel.ts';
import { Attainment } from './Attainment.tsx';
import { ChangeText } from './ChangeText.tsx';
import { FigureText } from './FigureText.tsx';
import classes from './StandingFacts.module.css';

interface StandingFactsProps {
  readonly code: KpiCode;
  readonly standing: MetricStanding;
}

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly note: ReactNode;
}

function Fact({ label, children, note }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.figure}>{children}</span>
        <span className={classes.note}>{note}</span>
      </dd>
    </div>
  );
}

function Value({ code, value }: { readonly code: KpiCode; readonly value: number | null }) {
  return value === null ? (
    <span className={classes.none}>–</span>
  ) : (
    <FigureText code={code} value={value} />
  );
}

/** The week's figure with its target, last week and last year, each beside what it means. */
export function StandingFacts({ code, standing }: StandingFactsProps) {
  const t = useTranslate();
  const { value, target, targetFrom, previous, change, tone } = standing;
  const { lastYear, yearChange, yearTone } = standing;
  return (
    <dl className={classes.facts}>
      <Fact label={t('reportFiles.thisWeek')} note={null}>
        <strong>
          <Value code={code} value={value} />
        </strong>
      </Fact>
      <Fact
        label={
          targetFrom === null ? t('reportFiles.target') : t(`metrics.targetFrom_${targetFrom}`)
        }
        note={<Attainment standing={standing} />}
      >
        <Value code={code} value={target} />
      </Fact>
      <Fact label={t('reportFiles.lastWeek')} note={<ChangeText change={change} tone={tone} />}>
        <Value code={code} value={previous} />
      </Fact>
      <Fact label={t('metrics.lastYear')} note={<ChangeText change={yearChange} tone={yearTone} />}>
        <Value code={code} value={lastYear} />
      </Fact>
    </dl>
  );
}
