import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { AsOfPicker } from './AsOfPicker.tsx';
import { ChartView } from './ChartView.tsx';
import { orgQueries } from './orgQueries.ts';
import { StartFromStructure } from './StartFromStructure.tsx';

/** The org chart of a day. */
export function ChartPage() {
  const t = useTranslate();
  const today = useToday();
  const [asOf, setAsOf] = useState<IsoDate | null>(null);
  const { data: chart } = useQuery(orgQueries.chart(asOf ?? today));
  if (!chart) return null;
  if (chart.seats.length > 0) return <ChartView chart={chart} asOf={asOf} onAsOf={setAsOf} />;
  return (
    <>
      <PageHeader
        title={t('org.chartTitle')}
        scope={asOf !== null && <AsOfPicker asOf={asOf} onChange={setAsOf} />}
      />
      {asOf === null ? (
        <EmptyState text={t('org.chartEmpty')} action={<StartFromStructure />} />
      ) : (
        <EmptyState text={t('org.chartEmptyDay')} />
      )}
    </>
  );
}
