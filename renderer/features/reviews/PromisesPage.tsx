import { Text, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import {
  isReasoned,
  TaskDrawer,
  type TaskFocus,
  useMoves,
  useTaskKeys,
} from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { localDayOf, useToday } from '#renderer/lib/today.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import {
  groupByPerson,
  measurePromises,
  type PromiseFigure,
} from '#shared/features/reviews/promiseRules.ts';
import type { PromiseEntry } from '#shared/features/reviews/reviewsModel.ts';
import { PromisePeople } from './PromisePeople.tsx';
import classes from './PromisesPage.module.css';
import { listPromiseRows, type PromiseRow, promiseColumns } from './promiseColumns.tsx';
import { reviewsQueries } from './reviewsQueries.ts';

interface OpenPromise {
  readonly id: string;
  readonly focus: TaskFocus;
}

function Figures({ figure }: { readonly figure: PromiseFigure }) {
  const t = useTranslate();
  const { open, overdue, kept, due, rate } = figure;
  return (
    <Text size="sm" component="div" className={classes.figures}>
      <span>{t('reviews.promises.open', { count: open })}</span>
      {overdue > 0 && (
        <span className={classes.overdue}>{t('reviews.promises.overdue', { count: overdue })}</span>
      )}
      {rate !== null && (
        <Tooltip label={t('reviews.promises.rateHint')} multiline w={280}>
          <span>{t('reviews.promises.rate', { rate, kept, due })}</span>
        </Tooltip>
      )}
    </Text>
  );
}

interface PromiseTableProps {
  readonly promises: readonly PromiseEntry[];
  readonly openId: string | null;
  readonly onOpen: (promise: OpenPromise) => void;
}

function PromiseTable({ promises, openId, onOpen }: PromiseTableProps) {
  const t = useTranslate();
  const move = useMoves();
  const rows = useMemo(() => listPromiseRows(promises), [promises]);
  const labelWeek = useWeekLabel();
  const columns = useMemo(() => promiseColumns(t, labelWeek), [t, labelWeek]);
  useTaskKeys({
    tasks: new Map(rows.flatMap((row) => (row.kind === 'promise' ? [[row.id, row.promise]] : []))),
    onMove: ({ id, title }, act) =>
      isReasoned(act) ? onOpen({ id, focus: act }) : move({ id, title, move: act }),
    onEdit: ({ id }) => onOpen({ id, focus: 'title' }),
  });
  return (
    <DataTable<PromiseRow>
      name="promises"
      label={t('reviews.promises.title')}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      nameOf={(row) => (row.kind === 'promise' ? row.promise.title : undefined)}
      isHeading={({ kind }) => kind === 'ended'}
      isQuiet={(row) => row.kind === 'promise' && row.promise.finishedAt !== null}
      openId={openId}
      onOpen={({ kind, id }) => kind === 'promise' && onOpen({ id, focus: null })}
    />
  );
}

/** 我答应的事: what the manager owes the team, by due date, and how well it was kept. */
export function PromisesPage() {
  const t = useTranslate();
  const { data: promises } = useQuery(reviewsQueries.promises(useToday()));
  const [personId, setPersonId] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenPromise | null>(null);
  const people = useMemo(() => groupByPerson(promises ?? [], localDayOf), [promises]);
  if (!promises) return null;
  const shown = promises.filter((promise) => personId === null || promise.personId === personId);
  return (
    <>
      <PageHeader
        title={t('reviews.promises.title')}
        scope={promises.length > 0 && <Figures figure={measurePromises(shown, localDayOf)} />}
      />
      {promises.length === 0 ? (
        <EmptyState text={t('reviews.promises.empty')} />
      ) : (
        <div className={classes.columns}>
          <PromiseTable promises={shown} openId={open?.id ?? null} onOpen={setOpen} />
          <PromisePeople people={people} chosenId={personId} onChoose={setPersonId} />
        </div>
      )}
      <TaskDrawer task={open} kind="promise" onClose={() => setOpen(null)} />
    </>
  );
}
