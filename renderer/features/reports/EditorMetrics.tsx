import { TextInput } from '@mantine/core';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { unitOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import { type EditedMetric, type EditedReport, emptyMetric } from './editorState.ts';
import classes from './ReportEditor.module.css';
import type { ChangeReport } from './useEditedReport.ts';

interface EditorMetricsProps {
  readonly edited: EditedReport;
  readonly change: ChangeReport;
  /** Figures that cannot be read, `code.field`. */
  readonly errors: readonly string[];
}

const fields = ['value', 'target', 'previous'] as const;
const headers = { value: 'thisWeek', target: 'target', previous: 'lastWeek' } as const;

function changeMetric(
  edited: EditedReport,
  code: KpiCode,
  changes: Partial<EditedMetric>,
): EditedReport {
  const metrics = edited.metrics.map((metric) =>
    metric.code === code ? { ...metric, ...changes } : metric,
  );
  return { ...edited, metrics };
}

function MetricRow({
  metric,
  change,
  errors,
}: Omit<EditorMetricsProps, 'edited'> & { metric: EditedMetric }) {
  const t = useTranslate();
  const language = useLanguage();
  const { code } = metric;
  const name = metricName({ language, t }, code);
  return (
    <tr>
      <th scope="row">
        <MetricName code={code} /> <span className={classes.unit}>{unitOfKpi(code, language)}</span>
      </th>
      {fields.map((field) => (
        <td key={field}>
          <TextInput
            size="xs"
            aria-label={`${name} ${t(`reportFiles.${headers[field]}`)}`}
            classNames={{ input: classes.figure ?? '' }}
            value={metric[field]}
            error={errors.includes(`${code}.${field}`)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((now) => changeMetric(now, code, { [field]: value }));
            }}
          />
        </td>
      ))}
    </tr>
  );
}

/** Figures as people write them: 128.6万, 3.05%, 18秒. */
export function EditorMetrics({ edited, change, errors }: EditorMetricsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const present = new Set(edited.metrics.map(({ code }) => code));
  const others = (Object.keys(kpiDictionary) as KpiCode[]).filter((code) => !present.has(code));
  return (
    <section>
      <h3 className={classes.heading}>{t('reports.section_data')}</h3>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t('reportFiles.metric')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {t(`reportFiles.${headers[field]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edited.metrics.map((metric) => (
            <MetricRow key={metric.code} metric={metric} change={change} errors={errors} />
          ))}
        </tbody>
      </table>
      {errors.length > 0 && (
        <div className={classes.error} role="alert">
          {t('reports.figureUnreadable')}
        </div>
      )}
      <PinyinSelect
        size="xs"
        w={200}
        mt="sm"
        aria-label={t('reports.addFigure')}
        placeholder={t('reports.addFigure')}
        value={null}
        options={others.map((code) => ({ value: code, label: metricName({ language, t }, code) }))}
        onChange={(code) => {
          if (code === null) return;
          change((now) => ({ ...now, metrics: [...now.metrics, emptyMetric(code as KpiCode)] }));
        }}
      />
    </section>
  );
}
