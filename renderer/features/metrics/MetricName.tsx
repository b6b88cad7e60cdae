import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { builtinKpi, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { formulaOfKpi, unitOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import classes from './MetricName.module.css';
import { metricsQueries } from './metricsQueries.ts';

interface MetricNameProps {
  readonly code: KpiCode;
}

/** 口径: unit, direction, formula and the team's own words. */
function useDefinition(code: KpiCode): string[] {
  const t = useTranslate();
  const { data: definitions } = useQuery(metricsQueries.definitions());
  const language = useLanguage();
  const formula = formulaOfKpi(code, language);
  const own = definitions?.find((definition) => definition.code === code)?.definition;
  return [
    `${unitOfKpi(code, language)} · ${t(`metrics.direction_${builtinKpi(code).direction}`)}`,
    ...(formula === undefined ? [] : [t('metrics.formulaLine', { formula })]),
    ...(own === undefined ? [] : [t('metrics.ownLine', { words: own })]),
  ];
}

/** A metric by its name, with its 口径 on hover; wherever a name stands it is this one. */
export function MetricName({ code }: MetricNameProps) {
  const t = useTranslate();
  const language = useLanguage();
  const lines = useDefinition(code);
  return (
    <Tooltip
      multiline
      maw={320}
      position="top-start"
      label={lines.map((line) => (
        <span key={line} className={classes.line}>
          {line}
        </span>
      ))}
    >
      <span>{metricName({ language, t }, code)}</span>
    </Tooltip>
  );
}
