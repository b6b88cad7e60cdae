import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { useAsOf } from '#renderer/features/org/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type {
  HiringHeadcount,
  UnitHeadcount,
} from '#shared/features/recruiting/recruitingModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './Recruiting.module.css';
import { recruitingQueries } from './recruitingQueries.ts';

const counts = ['quota', 'filled', 'acting', 'offer', 'gap', 'hiring'] as const;

function Count({ value, isGap }: { readonly value: number; readonly isGap: boolean }) {
  if (value === 0) return <span className={classes.zero}>0</span>;
  return <span className={isGap ? classes.gap : undefined}>{value}</span>;
}

function headcountColumns(t: Translate): DataColumn<UnitHeadcount>[] {
  return [
    {
      key: 'unit',
      header: t('recruiting.unit'),
      width: 260,
      render: ({ name, depth }) => <span style={{ paddingLeft: depth * 20 }}>{name}</span>,
      textOf: ({ name }) => name,
    },
    ...counts.map((key) => ({
      key,
      header: t(`recruiting.count_${key}`),
      width: 92,
      isNumber: true,
      render: ({ total }: UnitHeadcount) => <Count value={total[key]} isGap={key === 'gap'} />,
    })),
    { key: 'rest', header: '', render: () => <span /> },
  ];
}

/** 编制29 − 在岗26 − offer1 = 缺口2, and who of it is being looked for. */
function Equation({ total }: { readonly total: HiringHeadcount }) {
  const t = useTranslate();
  const { unsought } = total;
  return (
    <p className={classes.equation}>
      {t('recruiting.equation', { ...total })}
      {total.acting > 0 && <span>{t('recruiting.actingCount', { count: total.acting })}</span>}
      {unsought > 0 && (
        <span className={classes.gap}>{t('recruiting.unsought', { count: unsought })}</span>
      )}
    </p>
  );
}

/** Seats against people by unit, each with the units below it, on the day the pages show. */
export function HeadcountView() {
  const t = useTranslate();
  const today = useToday();
  const [asOf] = useAsOf();
  const columns = useMemo(() => headcountColumns(t), [t]);
  const { data } = useQuery({
    ...recruitingQueries.headcount(asOf ?? today),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  if (data.units.length === 0) return <EmptyState text={t('recruiting.noUnits')} />;
  return (
    <>
      <Equation total={data.total} />
      <DataTable<UnitHeadcount>
        name="headcount"
        label={t('recruiting.headcount')}
        columns={columns}
        rows={data.units}
        idOf={({ unitId }) => unitId}
        nameOf={({ name }) => name}
        isHeading={({ depth }) => depth === 0}
        onOpen={() => undefined}
      />
    </>
  );
}
