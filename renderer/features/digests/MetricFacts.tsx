import { IconChevronRight, IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangeText, MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { metricLabel } from '#shared/features/digests/digestSheet.ts';
import type { Digest, DigestMetric } from '#shared/features/digests/digestsModel.ts';
import { attainmentText } from '#shared/features/digests/headline.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import type { MetricFigure } from '#shared/features/reports/rollUpModel.ts';
import { digestsQueries } from './digestsQueries.ts';
import facts from './Facts.module.css';
import { anchorOf } from './ItemSection.tsx';
import classes from './MetricFacts.module.css';
import type { DigestActs } from './useDigestActs.ts';

interface MetricFactsProps {
  readonly digest: Digest;
  readonly acts: DigestActs;
  readonly isReadOnly: boolean;
  readonly onOpen: (personId: string) => void;
}

/** Rows before somebody asks for all; chosen ones always show. */
const shownMetrics = 8;

type Code = DigestMetric['code'];

function Figure({ code, value }: { readonly code: Code; readonly value: number | null }) {
  const language = useLanguage();
  if (value === null) return <span className={classes.none}>–</span>;
  return <span title={String(value)}>{formatFigure(code, value, language)}</span>;
}

function PersonRow({
  code,
  figure,
  hasTargets,
  onOpen,
}: Pick<MetricRowProps, 'onOpen' | 'hasTargets'> & {
  readonly code: Code;
  readonly figure: MetricFigure;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const { previous, statedPrevious } = figure;
  const before =
    previous === null
      ? undefined
      : `${t('reportFiles.lastWeek')} ${formatFigure(code, previous, language)}`;
  const differs =
    statedPrevious === null
      ? undefined
      : t('reports.statedDiffers', { stated: formatFigure(code, statedPrevious, language) });
  return (
    <tr className={classes.personFigure}>
      <td />
      <th scope="row">
        <button type="button" className={classes.person} onClick={() => onOpen(figure.personId)}>
          {figure.name}
        </button>
      </th>
      <td>
        <Figure code={code} value={figure.value} />
      </td>
      {hasTargets && (
        <>
          <td>
            <Figure code={code} value={figure.target} />
          </td>
          <td>
            {figure.rate === null ? <span className={classes.none}>–</span> : `${figure.rate}%`}
          </td>
        </>
      )}
      <td title={differs ?? before} data-differs={differs !== undefined || undefined}>
        <ChangeText change={figure.change} tone={figure.tone} />
      </td>
    </tr>
  );
}

interface MetricRowProps extends MetricFactsProps {
  readonly metric: DigestMetric;
  /** Without any target there is nothing to compare with. */
  readonly hasTargets: boolean;
}

function NameCell({
  metric,
  isOpen,
  onToggle,
}: {
  readonly metric: DigestMetric;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslate();
  return (
    <th scope="row">
      <button
        type="button"
        className={classes.metricName}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <IconChevronRight size={14} aria-hidden data-open={isOpen || undefined} />
        <span>
          <MetricName code={metric.code} />{' '}
          {metric.method !== 'single' && (
            <small>{t(`digests.of_${metric.method}`, { count: metric.people })}</small>
          )}
        </span>
      </button>
    </th>
  );
}

function MetricRow({ metric, digest, acts, isReadOnly, hasTargets, onOpen }: MetricRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { code, isChosen, targetState } = metric;
  const toggle = (): void => {
    const chosen = digest.metrics.filter((one) => one.isChosen).map((one) => one.code);
    acts.setMetrics(isChosen ? chosen.filter((one) => one !== code) : [...chosen, code]);
  };
  const Tick = isChosen ? IconSquareCheckFilled : IconSquare;
  const name = metricLabel(metric, { t, language });
  const { data: figures } = useQuery({ ...digestsQueries.figures(digest.key), enabled: isOpen });
  const group = figures?.find((one) => one.code === code);
  return (
    <tbody>
      <tr>
        <td>
          <button
            type="button"
            className={classes.metricTick}
            aria-pressed={isChosen}
            aria-label={t('digests.takeUp', { text: name })}
            disabled={isReadOnly}
            onClick={toggle}
          >
            <Tick size={18} className={classes.tick} aria-hidden />
          </button>
        </td>
        <NameCell metric={metric} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        <td className={classes.value}>
          <Figure code={code} value={metric.value} />
        </td>
        {hasTargets && (
          <>
            <td>
              <Figure code={code} value={metric.target} />
            </td>
            <td className={classes.attained} data-state={targetState ?? undefined}>
              {attainmentText({ t, language }, metric) || <span className={classes.none}>–</span>}
            </td>
          </>
        )}
        <td>
          <ChangeText change={metric.change} tone={metric.tone} />
        </td>
      </tr>
      {isOpen &&
        group?.figures.map((figure) => (
          <PersonRow
            key={figure.personId}
            code={code}
            figure={figure}
            hasTargets={hasTargets}
            onOpen={onOpen}
          />
        ))}
    </tbody>
  );
}

/** The unit's metrics beside their targets; a row opens to the figures of its people. */
export function MetricFacts(props: MetricFactsProps) {
  const t = useTranslate();
  const { metrics } = props.digest;
  const [isWhole, setWhole] = useState(false);
  if (metrics.length === 0) return null;
  const hasTargets = metrics.some(({ targetState }) => targetState !== null);
  const chosen = metrics.filter(({ isChosen }) => isChosen).length;
  const shown = isWhole ? metrics : metrics.slice(0, Math.max(shownMetrics, chosen));
  const left = metrics.length - shown.length;
  return (
    <section id={anchorOf('metrics')} className={facts.section}>
      <h2>
        {t('digestFiles.metrics')}
        <span className={facts.count}>
          {t('digests.chosenOf', { chosen, total: metrics.length })}
        </span>
      </h2>
      <table className={classes.metrics}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('reportFiles.metric')}</th>
            <th scope="col">{t('reportFiles.thisWeek')}</th>
            {hasTargets && (
              <>
                <th scope="col">{t('reportFiles.target')}</th>
                <th scope="col">{t('digestFiles.attainment')}</th>
              </>
            )}
            <th scope="col">{t('reportFiles.change')}</th>
          </tr>
        </thead>
        {shown.map((metric) => (
          <MetricRow key={metric.code} {...props} metric={metric} hasTargets={hasTargets} />
        ))}
      </table>
      {left > 0 && (
        <button type="button" className={facts.more} onClick={() => setWhole(true)}>
          {t('digests.showMore', { count: left })}
        </button>
      )}
    </section>
  );
}
