import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import type { KeepGrouping, KeepRow } from '#shared/features/commitments/keepModel.ts';
import type { Outcome } from '#shared/features/commitments/outcomeModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { KeepRate } from './KeepRate.tsx';

function countColumn(t: Translate, outcome: Outcome): DataColumn<KeepRow> {
  return {
    key: outcome,
    header: t(`promises.outcome.${outcome}`),
    width: 96,
    isNumber: true,
    render: (row) => row[outcome] || null,
    sortBy: (row) => row[outcome],
  };
}

/** Who or what, the rate, and the counts it comes from. */
export function keepingColumns(t: Translate, by: KeepGrouping): DataColumn<KeepRow>[] {
  const nameOf = (row: KeepRow) => row.name ?? t(`keeping.none.${by}`);
  const detail: DataColumn<KeepRow> = {
    key: 'detail',
    header: t(by === 'person' ? 'reports.unit' : 'reports.post'),
    width: 200,
    render: (row) => row.detail,
    textOf: (row) => row.detail ?? '',
    sortBy: (row) => row.detail,
  };
  return [
    {
      key: 'name',
      header: t(`keeping.by.${by}`),
      render: nameOf,
      textOf: nameOf,
      sortBy: nameOf,
    },
    ...(by === 'person' || by === 'duty' ? [detail] : []),
    {
      key: 'rate',
      header: t('keeping.rate'),
      width: 110,
      isNumber: true,
      render: (row) => <KeepRate figure={row} />,
      sortBy: (row) => row.rate,
    },
    countColumn(t, 'done'),
    countColumn(t, 'partial'),
    countColumn(t, 'slipped'),
    countColumn(t, 'cancelled'),
  ];
}
