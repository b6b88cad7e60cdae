import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Sparkline } from '#renderer/components/Sparkline/Sparkline.tsx';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import {
  type BreakdownKind,
  type BreakdownRow,
  breakdownKinds,
  type ScopeRef,
} from '#shared/features/metrics/metricsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { Attainment } from './Attainment.tsx';
import classes from './Breakdown.module.css';
import { ChangeText } from './ChangeText.tsx';
import { FigureText } from './FigureText.tsx';
import { seriesText } from './figureTexts.ts';
import { metricsQueries } from './metricsQueries.ts';

interface BreakdownProps {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly onScope: (of: ScopeRef) => void;
}

interface RowProps {
  readonly code: KpiCode;
  readonly row: BreakdownRow;
  readonly onOpen: () => void;
}

function Row({ code, row, onOpen }: RowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { value, target, change, tone } = row.standing;
  const figure = (amount: number | null) =>
    amount === null ? (
      <span className={classes.none}>–</span>
    ) : (
      <FigureText code={code} value={amount} />
    );
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: row.depth * 16 }}>
        <button type="button" className={classes.opener} title={row.name} onClick={onOpen}>
          {row.name}
        </button>
      </th>
      <td className={classes.value}>{figure(value)}</td>
      <td>{figure(target)}</td>
      <td>
        <Attainment standing={row.standing} />
      </td>
      <td>
        <ChangeText change={change} tone={tone} />
      </td>
      <td>
        <Sparkline
          values={row.series}
          label={seriesText(t, code, { series: row.series, language })}
        />
      </td>
    </tr>
  );
}

/** The week's figure of each person, unit or shop; a name shows theirs in the chart above. */
export function Breakdown({ code, week, onScope }: BreakdownProps) {
  const t = useTranslate();
  const [by, setBy] = useRemembered<BreakdownKind>('metrics.breakdown', 'person');
  const { data: rows } = useQuery({
    ...metricsQueries.breakdown({ code, week, by }),
    placeholderData: (before) => before,
  });
  return (
    <section>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('metrics.breakdown')}
          value={by}
          onChange={(value) => setBy(value as BreakdownKind)}
          data={breakdownKinds.map((kind) => ({ value: kind, label: t(`metrics.by_${kind}`) }))}
        />
      </div>
      {rows && rows.length > 0 && (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t(`metrics.scope_${by}`)}</th>
                <th scope="col">{t('reportFiles.thisWeek')}</th>
                <th scope="col">{t('reportFiles.target')}</th>
                <th scope="col">{t('reportFiles.rate')}</th>
                <th scope="col">{t('reportFiles.change')}</th>
                <th scope="col">{t('metrics.twelveWeeks')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  code={code}
                  row={row}
                  onOpen={() => onScope({ scope: by, scopeId: row.id })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows?.length === 0 && <p className={classes.empty}>{t(`metrics.none_${by}`)}</p>}
    </section>
  );
}
