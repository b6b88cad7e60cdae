import { ActionIcon, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { formatPeriod, nextPeriod } from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { GoalDrawer } from './GoalDrawer.tsx';
import { GoalQuickAdd } from './GoalQuickAdd.tsx';
import { goalColumns } from './goalColumns.tsx';
import { listTreeRows, type TreeRow } from './goalRows.ts';
import { goalsQueries } from './goalsQueries.ts';
import { useGoalKeys } from './useGoalKeys.ts';

interface YearSwitcherProps {
  readonly year: string;
  readonly onChange: (year: string) => void;
}

function YearSwitcher({ year, onChange }: YearSwitcherProps) {
  const t = useTranslate();
  const wording = useWeekWording();
  return (
    <>
      <ActionIcon
        aria-label={t('goals.previousYear')}
        onClick={() => onChange(nextPeriod('year', year, -1))}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Text size="sm">{formatPeriod({ level: 'year', period: year }, wording)}</Text>
      <ActionIcon
        aria-label={t('goals.nextYear')}
        onClick={() => onChange(nextPeriod('year', year, 1))}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
    </>
  );
}

interface GoalTreeProps {
  readonly goals: readonly GoalRow[];
  readonly ownerId: string | null;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

function GoalTree({ goals, ownerId, openId, onOpen }: GoalTreeProps) {
  const t = useTranslate();
  const wording = useWeekWording();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const today = useToday();
  const columns = useMemo(() => goalColumns({ ...wording, today }), [wording, today]);
  const rows = listTreeRows(goals, { folded, ownerId });
  const fold = ({ goal }: TreeRow): void => {
    const next = new Set(folded);
    if (!next.delete(goal.id)) next.add(goal.id);
    setFolded(next);
  };
  useGoalKeys(onOpen);
  return (
    <DataTable<TreeRow>
      name="goals"
      label={t('goals.pageTitle')}
      columns={columns}
      rows={rows}
      idOf={({ goal }) => goal.id}
      nameOf={({ goal }) => goal.title}
      isQuiet={({ goal }) => goal.state === 'dropped'}
      openId={openId}
      onOpen={({ goal }) => onOpen(goal.id)}
      tree={{
        depthOf: ({ depth }) => depth,
        isFolded: ({ isFolded }) => isFolded,
        onFold: fold,
        foldLabel: t('goals.fold'),
      }}
    />
  );
}

/** 目标: the year's goals as a tree, each with how far it has come and whether its parts add up. */
export function GoalsPage() {
  const t = useTranslate();
  const today = useToday();
  const { id: linkedId } = useParams<{ id?: string }>();
  const [year, setYear] = useState(today.slice(0, 4));
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(linkedId ?? null);
  const quickAdd = useRef<HTMLInputElement>(null);
  const { data } = useQuery({
    ...goalsQueries.year(year, today),
    placeholderData: (before) => before,
  });
  useShortcut('n', () => quickAdd.current?.focus());
  if (!data) return null;
  const { goals } = data;
  return (
    <>
      <PageHeader
        title={t('goals.pageTitle')}
        scope={
          <>
            <YearSwitcher year={year} onChange={setYear} />
            <PersonSelect
              w={160}
              aria-label={t('goals.owner')}
              placeholder={t('goals.everyone')}
              clearable
              value={ownerId}
              onChange={setOwnerId}
            />
          </>
        }
      />
      <GoalQuickAdd
        inputRef={quickAdd}
        goals={goals}
        onAdded={(period) => setYear(period.slice(0, 4))}
      />
      {goals.length === 0 ? (
        <EmptyState text={t('goals.empty')} />
      ) : (
        <GoalTree goals={goals} ownerId={ownerId} openId={openId} onOpen={setOpenId} />
      )}
      <GoalDrawer
        goal={goals.find(({ id }) => id === openId) ?? null}
        goals={goals}
        onOpen={setOpenId}
        onClose={() => setOpenId(null)}
      />
    </>
  );
}
