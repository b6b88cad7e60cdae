import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { ReportDetail, ReportVersion } from '#shared/features/reports/reportsModel.ts';
import { cutRawText } from './cutRawText.ts';
import { MetricTable } from './MetricTable.tsx';
import classes from './ReportView.module.css';
import { reportsQueries } from './reportsQueries.ts';

type Shown = 'raw' | 'versions' | null;

function RawText({
  report,
  rawTextId,
}: {
  readonly report: ReportDetail;
  readonly rawTextId: string;
}) {
  const { data } = useQuery(reportsQueries.rawText(rawTextId));
  if (!data) return null;
  return <pre className={classes.raw}>{cutRawText(data.text, report.rawRanges)}</pre>;
}

function Version({ version }: { readonly version: ReportVersion }) {
  const t = useTranslate();
  const language = useLanguage();
  const sections = Map.groupBy(version.lines, ({ section }) => section);
  return (
    <details className={classes.version}>
      <summary>
        {version.submittedAt === null
          ? t('reports.timeUnknown')
          : formatMoment(version.submittedAt, language)}
        <span className={classes.quiet}>
          {t('reports.versionLines', { count: version.lines.length })}
        </span>
      </summary>
      {version.metrics.length > 0 && <MetricTable metrics={version.metrics} />}
      {[...sections].map(([section, lines]) => (
        <div key={section}>
          <h4>{t(`reports.section_${section}`)}</h4>
          <ol className={classes.lines}>
            {lines.map((line) => (
              <li key={line.id}>{line.text}</li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

function Versions({ id }: { readonly id: string }) {
  const { data: versions = [] } = useQuery({
    ...reportsQueries.versions(id),
    throwOnError: false,
  });
  return versions.map((version) => <Version key={version.id} version={version} />);
}

/** Where the report came from: the pasted words, and what it was before it was changed. */
export function ReportSource({ report }: { readonly report: ReportDetail }) {
  const t = useTranslate();
  const [shown, setShown] = useState<Shown>(null);
  const toggle = (wanted: Shown) => setShown(shown === wanted ? null : wanted);
  const { rawTextId, versionCount } = report;
  if (rawTextId === null && versionCount === 0) return null;
  return (
    <section className={classes.source}>
      <Group gap="xs">
        {rawTextId !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-expanded={shown === 'raw'}
            onClick={() => toggle('raw')}
          >
            {t('reports.showRaw')}
          </Button>
        )}
        {versionCount > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-expanded={shown === 'versions'}
            onClick={() => toggle('versions')}
          >
            {t('reports.showVersions', { count: versionCount })}
          </Button>
        )}
      </Group>
      {shown === 'raw' && rawTextId !== null && <RawText report={report} rawTextId={rawTextId} />}
      {shown === 'versions' && <Versions id={report.id} />}
    </section>
  );
}
