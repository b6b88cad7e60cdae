import { SegmentedControl, Select } from '@mantine/core';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type CommitmentCounts,
  type CommitmentFilter,
  type CommitmentKind,
  type CommitmentSourceKind,
  commitmentKinds,
  commitmentSourceKinds,
} from '#shared/features/commitments/commitmentsModel.ts';

export const taskViews = ['open', 'overdue', 'handedIn', 'closed'] as const;
export type TaskView = (typeof taskViews)[number];

export interface TaskFilter {
  readonly kind: CommitmentKind;
  readonly view: TaskView;
  readonly ownerId: string | null;
  readonly sourceKind: CommitmentSourceKind | null;
}

const filterOfView: Readonly<Record<TaskView, CommitmentFilter>> = {
  open: {},
  overdue: { isOverdue: true },
  handedIn: { states: ['handed_in'] },
  closed: { states: ['done', 'cancelled'] },
};

/** What the store is asked for. */
export function toCommitmentFilter(filter: TaskFilter): CommitmentFilter {
  const { kind, view, ownerId, sourceKind } = filter;
  return {
    kind,
    ...filterOfView[view],
    ...(ownerId === null ? {} : { ownerId }),
    ...(sourceKind === null ? {} : { sourceKind }),
  };
}

interface TaskFiltersProps {
  readonly filter: TaskFilter;
  readonly counts: CommitmentCounts;
  readonly onChange: (filter: TaskFilter) => void;
}

export function TaskFilters({ filter, counts, onChange }: TaskFiltersProps) {
  const t = useTranslate();
  const labels: Record<TaskView, string> = {
    open: t('commitments.viewOpen', { count: counts.open }),
    overdue: t('commitments.viewOverdue', { count: counts.overdue }),
    handedIn: t('commitments.viewHandedIn', { count: counts.handedIn }),
    closed: t('commitments.viewClosed'),
  };
  const isWork = filter.kind === 'task';
  const views = taskViews.filter((view) => view !== 'handedIn' || isWork);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('commitments.kind')}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as CommitmentKind, view: 'open' })}
        data={commitmentKinds.map((value) => ({ value, label: t(`commitments.kindOf.${value}`) }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('commitments.view')}
        value={filter.view}
        onChange={(view) => onChange({ ...filter, view: view as TaskView })}
        data={views.map((value) => ({ value, label: labels[value] }))}
      />
      <PersonSelect
        aria-label={t('commitments.owner')}
        placeholder={t('commitments.everybody')}
        clearable
        w={150}
        value={filter.ownerId}
        onChange={(ownerId) => onChange({ ...filter, ownerId })}
      />
      <Select
        aria-label={t('commitments.source')}
        placeholder={t('commitments.everySource')}
        clearable
        w={120}
        value={filter.sourceKind}
        onChange={(kind) =>
          onChange({ ...filter, sourceKind: kind as CommitmentSourceKind | null })
        }
        data={commitmentSourceKinds.map((value) => ({
          value,
          label: t(`commitments.sourceKind.${value}`),
        }))}
      />
    </>
  );
}
