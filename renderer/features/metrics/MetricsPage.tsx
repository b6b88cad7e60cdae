import { Button, SegmentedControl } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { CollectButton, useReportedWeek } from '#renderer/features/reports/index.ts';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { isKpiCode, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import {
  type MetricOverview,
  type ScopeRef,
  teamScope,
} from '#shared/features/metrics/metricsModel.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { MetricDrawer } from './MetricDrawer.tsx';
import { metricColumns } from './metricColumns.tsx';
import { listRows, type TableRow } from './metricRows.ts';
import { metricsQueries } from './metricsQueries.ts';
import { ScopeSelect } from './ScopeSelect.tsx';
import { ShopsDrawer } from './ShopsDrawer.tsx';

const overviewFormats: readonly FileFormat[] = ['xlsx'];

interface MetricTableProps {
  readonly overview: MetricOverview;
  readonly showsAll: boolean;
  readonly openCode: KpiCode | null;
  readonly onOpen: (code: KpiCode) => void;
}

function MetricTable({ overview, showsAll, openCode, onOpen }: MetricTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const columns = useMemo(() => metricColumns(t, language), [t, language]);
  return (
    <DataTable<TableRow>
      name="metrics"
      label={t('metrics.title')}
      columns={columns}
      rows={listRows(overview, showsAll)}
      idOf={({ code }) => code}
      nameOf={({ code }) => metricName({ language, t }, code)}
      isQuiet={({ figures }) => figures === null}
      openId={openCode}
      onOpen={({ code }) => onOpen(code)}
    />
  );
}

function OverviewExport({ week, of }: { readonly week: IsoWeek; readonly of: ScopeRef }) {
  const language = useLanguage();
  return (
    <ExportMenu
      isPrimary
      formats={overviewFormats}
      run={(_format, workToken) => client.metrics.exportOverview({ week, of, workToken, language })}
    />
  );
}

/** 指标: every figure of the week beside target, last week, last year and where it goes. */
export function MetricsPage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek, isKnown } = useReportedWeek();
  const { id: linked } = useParams<{ id?: string }>();
  const [of, setOf] = useState<ScopeRef>(teamScope);
  const [showsAll, setShowsAll] = useRemembered('metrics.showsAll', false);
  const [openCode, setOpenCode] = useState<KpiCode | null>(
    linked !== undefined && isKpiCode(linked) ? linked : null,
  );
  const [showsShops, setShowsShops] = useState(false);
  const { data: overview } = useQuery({
    ...metricsQueries.overview({ week, of }),
    enabled: isKnown,
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHeader
        title={t('metrics.title')}
        scope={
          <>
            <WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />
            <ScopeSelect value={of} onChange={setOf} w={180} />
            <SegmentedControl
              size="xs"
              aria-label={t('metrics.which')}
              value={showsAll ? 'all' : 'reported'}
              onChange={(value) => setShowsAll(value === 'all')}
              data={[
                { value: 'reported', label: t('metrics.reportedOnly') },
                { value: 'all', label: t('metrics.wholeDictionary') },
              ]}
            />
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconBuildingStore size={16} />}
              onClick={() => setShowsShops(true)}
            >
              {t('metrics.shops')}
            </Button>
            {overview && overview.rows.length > 0 && <OverviewExport week={week} of={of} />}
          </>
        }
      />
      {overview && (overview.rows.length > 0 || showsAll) && (
        <MetricTable
          overview={overview}
          showsAll={showsAll}
          openCode={openCode}
          onOpen={setOpenCode}
        />
      )}
      {overview && overview.rows.length === 0 && !showsAll && (
        <EmptyState text={t('metrics.empty')} action={<CollectButton />} />
      )}
      <MetricDrawer
        metric={openCode === null ? null : { code: openCode, week, of }}
        onScope={setOf}
        onClose={() => setOpenCode(null)}
      />
      <ShopsDrawer isOpen={showsShops} onClose={() => setShowsShops(false)} />
    </>
  );
}
