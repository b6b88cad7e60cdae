import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import {
  type KeepGrouping,
  type KeepRow,
  keepGroupings,
  type WeekSpan,
} from '#shared/features/commitments/keepModel.ts';
import { addWeeks, type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';
import classes from './KeepingPage.module.css';
import { KeepRate } from './KeepRate.tsx';
import { KeptDrawer } from './KeptDrawer.tsx';
import { keepingColumns } from './keepingColumns.tsx';
import { keepingQueries } from './keepingQueries.ts';

const spanLengths = ['1', '4', '12', '26', '52'] as const;

interface Scope {
  readonly week: IsoWeek;
  readonly weeks: string;
  readonly by: KeepGrouping;
}

interface ScopeBarProps {
  readonly scope: Scope;
  readonly currentWeek: IsoWeek;
  readonly onChange: (scope: Scope) => void;
}

function ScopeBar({ scope, currentWeek, onChange }: ScopeBarProps) {
  const t = useTranslate();
  return (
    <>
      <WeekSwitcher
        week={scope.week}
        currentWeek={currentWeek}
        onChange={(week) => onChange({ ...scope, week })}
      />
      <Select
        aria-label={t('keeping.span')}
        allowDeselect={false}
        w={152}
        value={scope.weeks}
        onChange={(weeks) => onChange({ ...scope, weeks: weeks ?? scope.weeks })}
        data={spanLengths.map((value) => ({
          value,
          label: t('keeping.upTo', { count: Number(value) }),
        }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('keeping.grouping')}
        value={scope.by}
        onChange={(by) => onChange({ ...scope, by: by as KeepGrouping })}
        data={keepGroupings.map((value) => ({ value, label: t(`keeping.by.${value}`) }))}
      />
    </>
  );
}

function spanOf({ week, weeks }: Scope): WeekSpan {
  return { fromWeek: addWeeks(week, 1 - Number(weeks)), toWeek: week };
}

/** 兑现: how much of what was planned was done, by person, unit, post and duty. */
export function KeepingPage() {
  const t = useTranslate();
  const today = useToday();
  const currentWeek = weekOfDate(today);
  const [scope, setScope] = useState<Scope>({ week: currentWeek, weeks: '4', by: 'person' });
  const [open, setOpen] = useState<KeepRow | null>(null);
  const span = spanOf(scope);
  const { data: rates } = useQuery({
    ...keepingQueries.rates({ ...span, by: scope.by }, today),
    placeholderData: (before) => before,
  });
  const columns = useMemo(() => keepingColumns(t, scope.by), [t, scope.by]);
  return (
    <>
      <PageHeader
        title={t('keeping.title')}
        scope={
          <ScopeBar
            scope={scope}
            currentWeek={currentWeek}
            onChange={(next) => {
              setOpen(null);
              setScope(next);
            }}
          />
        }
      />
      {rates?.rows.length === 0 && <EmptyState text={t('keeping.empty')} />}
      {rates && rates.rows.length > 0 && (
        <>
          <p className={classes.total}>
            {t('keeping.together')} <KeepRate figure={rates.total} />
            <span className={classes.formula}>{t('keeping.rule')}</span>
          </p>
          <DataTable<KeepRow>
            name={`keeping-${scope.by}`}
            label={t('keeping.title')}
            columns={columns}
            rows={rates.rows}
            idOf={({ id }) => id}
            nameOf={({ name }) => name ?? t(`keeping.none.${scope.by}`)}
            openId={open?.id ?? null}
            isQuiet={({ name }) => name === null}
            onOpen={setOpen}
          />
        </>
      )}
      <KeptDrawer row={open} span={span} by={scope.by} onClose={() => setOpen(null)} />
    </>
  );
}
