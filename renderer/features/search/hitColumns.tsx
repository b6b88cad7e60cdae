import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import type { ReportHit } from '#shared/features/search/searchContract.ts';
import { Marked } from './Marked.tsx';

/** Who, which week, and the line that holds the words. */
export function hitColumns(
  { t, labelWeek }: Pick<WeekWording, 't' | 'labelWeek'>,
  words: string,
): DataColumn<ReportHit>[] {
  return [
    {
      key: 'name',
      header: t('reports.person'),
      width: 132,
      render: (hit) => hit.personName,
      textOf: (hit) => hit.personName,
    },
    {
      key: 'week',
      header: t('search.week'),
      width: 208,
      render: (hit) => labelWeek(hit.week),
    },
    {
      key: 'section',
      header: t('search.section'),
      width: 112,
      render: (hit) => t(`reports.section_${hit.section}`),
    },
    {
      key: 'text',
      header: t('search.line'),
      render: (hit) => <Marked text={hit.text} words={words} />,
      textOf: (hit) => hit.text,
    },
    {
      key: 'more',
      header: t('search.more'),
      width: 88,
      isNumber: true,
      render: (hit) => (hit.moreLines > 0 ? hit.moreLines : null),
    },
  ];
}
