import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import type {
  CommitmentList,
  CommitmentRow,
} from '#shared/features/commitments/commitmentsModel.ts';
import { commitmentsQueries } from './commitmentsQueries.ts';
import { ManyTasksBar } from './ManyTasksBar.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { TaskDrawer, type TaskFocus } from './TaskDrawer.tsx';
import { type TaskFilter, TaskFilters, toCommitmentFilter } from './TaskFilters.tsx';
import { isReasoned } from './TaskMoves.tsx';
import { taskColumns } from './taskColumns.tsx';
import { listTaskRows, type TaskRow } from './taskRows.ts';
import { useManyTasks } from './useManyTasks.ts';
import { useMoves } from './useMoves.ts';
import { useTaskKeys } from './useTaskKeys.ts';

interface OpenTask {
  readonly id: string;
  /** Where the drawer puts the focus: on the title, or on the reason of an act. */
  readonly focus: TaskFocus;
}

interface TaskTableProps {
  readonly list: CommitmentList;
  readonly openId: string | null;
  readonly onOpen: (task: OpenTask) => void;
}

function TaskTable({ list, openId, onOpen }: TaskTableProps) {
  const t = useTranslate();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const wording = useWeekWording();
  const columns = useMemo(() => taskColumns(wording), [wording]);
  const rows = useMemo(() => listTaskRows(list.groups, folded), [list.groups, folded]);
  const many = useManyTasks(rows);
  const move = useMoves();
  const remove = useCommand(commands.commitments.remove, {
    done: () => t('commitments.removed'),
  });
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  useTaskKeys({
    tasks: new Map(rows.flatMap((row) => (row.kind === 'task' ? [[row.id, row.task]] : []))),
    onMove: ({ id, title }: CommitmentRow, act) =>
      isReasoned(act) ? onOpen({ id, focus: act }) : move({ id, title, move: act }),
    onEdit: ({ id }) => onOpen({ id, focus: 'title' }),
    onRemove: ({ id }) => remove.mutate({ id }),
    many,
  });
  return (
    <>
      <DataTable<TaskRow>
        name="tasks"
        label={t('commitments.title')}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        // The words on the button name it: the title, whom it was promised to, how often it slipped.
        nameOf={() => undefined}
        isHeading={({ kind }) => kind === 'person'}
        isQuiet={(row) => row.kind === 'task' && row.task.state === 'cancelled'}
        openId={openId}
        onOpen={({ kind, id }) => (kind === 'person' ? fold(id) : onOpen({ id, focus: null }))}
        selection={many.selection}
      />
      <ManyTasksBar many={many} />
    </>
  );
}

/** What everybody owes, by person; one line at the top adds to it. */
export function TasksPage() {
  const t = useTranslate();
  const today = useToday();
  const { id: linkedId } = useParams<{ id?: string }>();
  const quickAdd = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<TaskFilter>({
    kind: 'task',
    view: 'open',
    ownerId: null,
    sourceKind: null,
  });
  const [open, setOpen] = useState<OpenTask | null>(
    linkedId === undefined ? null : { id: linkedId, focus: null },
  );
  const { data: list } = useQuery({
    ...commitmentsQueries.list(toCommitmentFilter(filter), today),
    placeholderData: (before) => before,
  });
  useShortcut('n', () => quickAdd.current?.focus());
  if (!list) return null;
  const isFiltered =
    filter.view !== 'open' || filter.ownerId !== null || filter.sourceKind !== null;
  return (
    <>
      <PageHeader
        title={t('commitments.title')}
        scope={<TaskFilters filter={filter} counts={list.counts} onChange={setFilter} />}
      />
      {filter.kind === 'task' && <QuickAdd inputRef={quickAdd} />}
      {list.groups.length === 0 ? (
        <EmptyState
          text={t(isFiltered ? 'commitments.noneFound' : `commitments.emptyOf.${filter.kind}`)}
        />
      ) : (
        <TaskTable list={list} openId={open?.id ?? null} onOpen={setOpen} />
      )}
      {list.isCut && (
        <Text size="xs" c="dimmed" px="xl" py="xs">
          {t('commitments.isCut')}
        </Text>
      )}
      <TaskDrawer task={open} kind={filter.kind} onClose={() => setOpen(null)} />
    </>
  );
}
