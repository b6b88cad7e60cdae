import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useAsOf } from './asOf.ts';
import { ChartView } from './ChartView.tsx';
import { DateBar } from './DateBar.tsx';
import { orgQueries } from './orgQueries.ts';
import { StartFromStructure } from './StartFromStructure.tsx';

/** The org chart of a day. */
export function ChartPage() {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const [asOf] = useAsOf();
  const { data: chart } = useQuery({
    ...orgQueries.chart(asOf ?? today, language),
    placeholderData: keepPreviousData,
  });
  if (!chart) return null;
  if (chart.seats.length > 0) {
    return (
      <>
        <ChartView chart={chart} asOf={asOf} />
        <DateBar />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('org.chartTitle')} />
      {asOf === null ? (
        <EmptyState text={t('org.chartEmpty')} action={<StartFromStructure />} />
      ) : (
        <>
          <EmptyState text={t('org.chartEmptyDay')} />
          <DateBar />
        </>
      )}
    </>
  );
}
