import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { Sparkline } from '#renderer/components/Sparkline/Sparkline.tsx';
import { unitOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { Attainment } from './Attainment.tsx';
import { ChangeText } from './ChangeText.tsx';
import { FigureText } from './FigureText.tsx';
import { seriesText } from './figureTexts.ts';
import { MetricName } from './MetricName.tsx';
import type { TableRow } from './metricRows.ts';

type FigureKey = 'value' | 'target' | 'previous';

function figureColumn(key: FigureKey, header: string): DataColumn<TableRow> {
  return {
    key,
    header,
    width: 104,
    isNumber: true,
    render: ({ code, figures }) => {
      const value = figures?.standing[key] ?? null;
      return value === null ? null : <FigureText code={code} value={value} />;
    },
  };
}

/** How the figure of several people came about, in two words. */
function originText(t: Translate, { figures }: TableRow): string {
  if (figures?.method == null) return '';
  const { method, people } = figures;
  return t(`metrics.made_${method}`, { count: people });
}

export function metricColumns(t: Translate, language: Language): DataColumn<TableRow>[] {
  return [
    {
      key: 'name',
      header: t('reportFiles.metric'),
      render: ({ code }) => <MetricName code={code} />,
      textOf: ({ code }) => metricName({ language, t }, code),
    },
    {
      key: 'unit',
      header: t('reportFiles.measure'),
      width: 72,
      render: ({ code }) => unitOfKpi(code, language),
    },
    figureColumn('value', t('reportFiles.thisWeek')),
    figureColumn('target', t('reportFiles.target')),
    {
      key: 'rate',
      header: t('reportFiles.rate'),
      width: 84,
      isNumber: true,
      render: ({ figures }) =>
        figures &&
        figures.standing.isReached !== null && <Attainment standing={figures.standing} />,
    },
    figureColumn('previous', t('reportFiles.lastWeek')),
    {
      key: 'change',
      header: t('reportFiles.change'),
      width: 96,
      isNumber: true,
      render: ({ figures }) =>
        figures && <ChangeText change={figures.standing.change} tone={figures.standing.tone} />,
    },
    {
      key: 'yearChange',
      header: t('metrics.yearChange'),
      width: 96,
      isNumber: true,
      render: ({ figures }) =>
        figures && (
          <ChangeText change={figures.standing.yearChange} tone={figures.standing.yearTone} />
        ),
    },
    {
      key: 'series',
      header: t('metrics.twelveWeeks'),
      width: 132,
      render: ({ code, figures }) =>
        figures && (
          <Sparkline
            values={figures.series}
            label={seriesText(t, code, { series: figures.series, language })}
          />
        ),
    },
    {
      key: 'origin',
      header: t('metrics.origin'),
      width: 112,
      render: (row) => originText(t, row),
    },
  ];
}
