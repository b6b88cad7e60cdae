import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { DutiesOverview, PostRow } from '#shared/features/duties/dutiesModel.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';
import { CoverageView } from './CoverageView.tsx';
import classes from './Duties.module.css';
import { dutiesQueries } from './dutiesQueries.ts';
import { dutyColumns } from './dutyColumns.tsx';
import { HandoffsView } from './HandoffsView.tsx';
import { PostDrawer } from './PostDrawer.tsx';

function textsOf({ postName, units, holders }: PostRow): string[] {
  return [postName, ...units, ...holders.map(({ name }) => name)];
}

/** 确认职责 24/26, and who is missing. */
function ReadStanding({ overview }: { readonly overview: DutiesOverview }) {
  const t = useTranslate();
  const { people, missing } = overview;
  if (people === 0) return null;
  const names = missing.map(({ name }) => name).join(t('duties.nameSeparator'));
  return (
    <span className={classes.standing} data-open={missing.length > 0 || undefined} title={names}>
      {t('duties.confirmedOf', { done: people - missing.length, total: people })}
      {' · '}
      {missing.length === 0
        ? t('duties.confirmedAll')
        : missing.length <= 4
          ? t('duties.missingNames', { names })
          : t('duties.missingCount', { count: missing.length })}
    </span>
  );
}

interface PostListProps {
  readonly overview: DutiesOverview;
  readonly query: string;
  readonly openId: string | null;
  readonly onOpenPost: (postId: string) => void;
}

function PostList({ overview, query, openId, onOpenPost }: PostListProps) {
  const t = useTranslate();
  const columns = useMemo(() => dutyColumns(t), [t]);
  if (overview.rows.length === 0) return <EmptyState text={t('duties.empty')} />;
  return (
    <DataTable<PostRow>
      name="duties"
      label={t('duties.title')}
      columns={columns}
      rows={searchByPinyin(overview.rows, query, textsOf)}
      idOf={({ postId }) => postId}
      nameOf={({ postName }) => postName}
      isQuiet={({ seats }) => seats === 0}
      openId={openId}
      onOpen={({ postId }) => onOpenPost(postId)}
    />
  );
}

const views = ['posts', 'coverage', 'handoffs'] as const;
type View = (typeof views)[number];

/** 岗位职责: every post with its duties, KPIs, skills, versions and who has read them. */
export function DutiesPage() {
  const t = useTranslate();
  const { id: linkedId } = useParams<{ id?: string }>();
  const { data: overview } = useQuery(dutiesQueries.overview(useToday()));
  const [view, setView] = useState<View>('posts');
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(linkedId ?? null);
  if (!overview) return null;
  const shown = { query, openId, onOpenPost: setOpenId };
  return (
    <>
      <PageHeader
        title={t('duties.title')}
        scope={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('duties.view')}
              value={view}
              onChange={(value) => setView(value as View)}
              data={views.map((value) => ({ value, label: t(`duties.view_${value}`) }))}
            />
            <SearchBox
              label={t('duties.search')}
              placeholder={t('duties.searchHint')}
              value={query}
              onChange={setQuery}
            />
            <ReadStanding overview={overview} />
          </>
        }
      />
      {view === 'posts' && <PostList overview={overview} {...shown} />}
      {view === 'coverage' && <CoverageView {...shown} />}
      {view === 'handoffs' && <HandoffsView query={query} />}
      <PostDrawer postId={openId} onClose={() => setOpenId(null)} />
    </>
  );
}
