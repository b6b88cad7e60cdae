import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { useRatesOf } from '#renderer/features/keeping/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import { boardColumns, keptWeeks } from './boardColumns.tsx';
import { arrangeRows, type BoardFilter, countReviews } from './boardRows.ts';
import { MissingStrip } from './MissingStrip.tsx';
import { ReportDrawer } from './ReportDrawer.tsx';
import { ReviewFilter } from './ReviewFilter.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import { useBoard } from './useBoard.ts';
import { useOpenReport } from './useOpenReport.ts';
import { useReportWeek } from './useReportWeek.ts';

/** 本周看板: who handed in, who is late, who is missing; a row opens the report. */
export function BoardPage() {
  const t = useTranslate();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const currentWeek = useCurrentWeek();
  const { week, setWeek } = useReportWeek();
  const [filter, setFilter] = useState<BoardFilter>({ status: null, review: null });
  const { open, openPerson, openRow, close } = useOpenReport(week);
  const board = useBoard(week);
  const rates = useRatesOf(week, keptWeeks);
  const columns = useMemo(() => boardColumns(t, language, rates), [t, language, rates]);
  const collect = (): void => navigate(paths.collect);
  useShortcut('n', collect);
  const act = (
    <Button leftSection={<IconClipboardText size={16} />} onClick={collect}>
      {t('reports.collectTitle')}
    </Button>
  );
  const rows = board ? arrangeRows(board.rows, filter) : [];
  const reviews = countReviews(board?.rows ?? []);
  return (
    <>
      <PageHeader
        title={t('reports.boardTitle')}
        scope={
          <>
            <WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />
            <ReviewFilter
              counts={reviews}
              shown={filter.review}
              onShow={(review) => setFilter({ ...filter, review })}
            />
          </>
        }
        actions={
          <>
            {reviews.unread > 0 && (
              <Button variant="default" onClick={() => navigate(paths.review)}>
                {t('reviews.toReview', { count: reviews.unread })}
              </Button>
            )}
            {act}
          </>
        }
      />
      {board && board.rows.length === 0 && (
        <EmptyState text={t('reports.boardEmpty')} action={act} />
      )}
      {board && board.rows.length > 0 && (
        <>
          <StatusFilter
            counts={board.counts}
            shown={filter.status}
            onShow={(status) => setFilter({ ...filter, status })}
          />
          <MissingStrip board={board} />
          <DataTable<BoardRow>
            name="board"
            label={t('reports.boardTitle')}
            columns={columns}
            rows={rows}
            idOf={({ personId }) => personId}
            nameOf={({ name }) => name}
            openId={open?.personId ?? null}
            isQuiet={({ status }) => status === 'exempt'}
            onOpen={({ personId }) => openPerson(personId)}
          />
        </>
      )}
      <ReportDrawer row={openRow} week={open?.week ?? week} onClose={close} />
    </>
  );
}
