import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { DutyCover } from '#shared/features/duties/dutiesModel.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';
import { coverColumns } from './coverColumns.tsx';
import classes from './Duties.module.css';
import { dutiesQueries } from './dutiesQueries.ts';
import { LeavingDrawer } from './LeavingDrawer.tsx';

type Filter = 'all' | 'gaps' | 'single';

const isWanted: Readonly<Record<Filter, (cover: DutyCover) => boolean>> = {
  all: () => true,
  gaps: ({ state }) => state === 'open' || state === 'standIn',
  single: ({ state }) => state === 'single',
};

const filters = ['all', 'gaps', 'single'] as const;

function textsOf({ title, postName, main, backup }: DutyCover): string[] {
  return [title, postName, ...[...main, ...backup].map(({ name }) => name)];
}

interface CoverageViewProps {
  readonly query: string;
  readonly openId: string | null;
  readonly onOpenPost: (postId: string) => void;
}

/** Whether each duty is in somebody's hands, and what hangs on one person alone. */
export function CoverageView({ query, openId, onOpenPost }: CoverageViewProps) {
  const t = useTranslate();
  const { data: covers } = useQuery(dutiesQueries.coverage(useToday()));
  const [filter, setFilter] = useState<Filter>('all');
  const [leaverId, setLeaverId] = useState<string | null>(null);
  const columns = useMemo(() => coverColumns(t), [t]);
  if (!covers) return null;
  if (covers.length === 0) return <EmptyState text={t('duties.coverageEmpty')} />;
  const rows = searchByPinyin(covers.filter(isWanted[filter]), query, textsOf);
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('duties.coverage')}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          data={filters.map((value) => ({
            value,
            label: t(`duties.filter_${value}`, { count: covers.filter(isWanted[value]).length }),
          }))}
        />
        <PersonSelect
          size="xs"
          w={220}
          aria-label={t('duties.whoLeaves')}
          placeholder={t('duties.whoLeaves')}
          value={leaverId}
          onChange={setLeaverId}
        />
      </div>
      {rows.length === 0 && filter !== 'all' && query === '' ? (
        <EmptyState text={t(filter === 'gaps' ? 'duties.noGaps' : 'duties.noSingles')} />
      ) : (
        <DataTable<DutyCover>
          name="coverage"
          label={t('duties.coverage')}
          columns={columns}
          rows={rows}
          idOf={({ postId, dutyKey }) => `${postId} ${dutyKey}`}
          nameOf={({ title, postName }) => `${title} ${postName}`}
          openId={openId}
          onOpen={({ postId }) => onOpenPost(postId)}
        />
      )}
      <LeavingDrawer personId={leaverId} onClose={() => setLeaverId(null)} />
    </>
  );
}
