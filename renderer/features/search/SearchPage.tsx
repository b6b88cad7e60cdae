import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { ReportDrawer, reportsQueries } from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { readSearchAddress } from '#shared/features/search/searchAddress.ts';
import type { ReportHit } from '#shared/features/search/searchContract.ts';
import { hitColumns } from './hitColumns.tsx';
import classes from './SearchPage.module.css';
import { searchQueries, shortestWords } from './searchQueries.ts';

/** More hits than these are not read through but narrowed by another word. */
const shownLimit = 200;

/** The report behind a hit, over the list. */
function HitReport({ hit, onClose }: { readonly hit: ReportHit; readonly onClose: () => void }) {
  const { data: board } = useQuery(reportsQueries.board(hit.week));
  const row = board?.rows.find(({ personId }) => personId === hit.personId) ?? null;
  return <ReportDrawer row={row} week={hit.week} onClose={onClose} />;
}

interface ResultsProps {
  readonly words: string;
  readonly personId: string | null;
  readonly firstId: string | null;
}

function Results({ words, personId, firstId }: ResultsProps) {
  const t = useTranslate();
  const [openId, setOpenId] = useState(firstId);
  const { data } = useQuery(searchQueries.reports(words, shownLimit, personId ?? undefined));
  const wording = useWeekWording();
  const columns = useMemo(() => hitColumns(wording, words), [wording, words]);
  if (!data) return null;
  const open = data.hits.find(({ reportId }) => reportId === openId);
  if (data.hits.length === 0) return <EmptyState text={t('search.nothing', { words })} />;
  return (
    <>
      <p className={classes.count} role="status">
        {data.next === null
          ? t('search.count', { count: data.hits.length })
          : t('search.cut', { count: data.hits.length })}
      </p>
      <DataTable<ReportHit>
        name="search"
        label={t('search.title')}
        columns={columns}
        rows={data.hits}
        idOf={({ reportId }) => reportId}
        nameOf={({ personName }) => personName}
        openId={openId}
        onOpen={({ reportId }) => setOpenId(reportId)}
      />
      {open && <HitReport hit={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

/** 搜周报: words in all reports of all years, newest first. */
export function SearchPage() {
  const t = useTranslate();
  const asked = readSearchAddress(useParams<{ id?: string }>().id);
  const [typed, setTyped] = useState(asked.words);
  const [personId, setPersonId] = useState<string | null>(null);
  const words = typed.trim();
  const isLongEnough = [...words].length >= shortestWords;
  return (
    <>
      <PageHeader
        title={t('search.title')}
        scope={
          <SearchBox
            label={t('search.words')}
            placeholder={t('search.placeholder')}
            value={typed}
            onChange={setTyped}
          />
        }
        actions={
          <PersonSelect
            aria-label={t('search.person')}
            placeholder={t('search.person')}
            value={personId}
            onChange={setPersonId}
            clearable
          />
        }
      />
      {isLongEnough ? (
        <Results
          key={`${words} ${personId}`}
          words={words}
          personId={personId}
          firstId={words === asked.words ? asked.reportId : null}
        />
      ) : (
        <EmptyState text={t('search.hint')} />
      )}
    </>
  );
}
