import { ActionIcon, Button, Kbd, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { ReviewActs } from '#renderer/features/reviews/index.ts';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { WeekBoard } from '#shared/features/reports/boardModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { ReviewState } from '#shared/features/reviews/reviewsModel.ts';
import { countReviews } from './boardRows.ts';
import { CollectButton } from './CollectButton.tsx';
import { ReportBody } from './ReportBody.tsx';
import { ReviewAside } from './ReviewAside.tsx';
import { ReviewFilter } from './ReviewFilter.tsx';
import classes from './ReviewPage.module.css';
import { reportsQueries } from './reportsQueries.ts';
import {
  arrangeQueue,
  neighbourOf,
  nextUnread,
  type Queue,
  type QueuedReport,
} from './reviewQueue.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { useBoard } from './useBoard.ts';
import { useReportedWeek } from './useReportWeek.ts';

interface QueueProps {
  readonly queue: Queue;
  readonly onGo: (report: QueuedReport | undefined) => void;
}

/** ← and →, or N and Shift+N, go from report to report. */
function useQueueKeys({ queue, onGo }: QueueProps): void {
  useWindowKeys((event) => {
    if (!isPageKey(event)) return;
    const isNext = event.key === 'ArrowRight' || event.key === 'n';
    if (!isNext && event.key !== 'ArrowLeft' && event.key !== 'N') return;
    event.preventDefault();
    const report = neighbourOf(queue, isNext ? 1 : -1);
    if (report) onGo(report);
  });
}

/** Whose report it is and where it stands in the queue. */
function WhoseReport({ queue, current, onGo }: QueueProps & { readonly current: QueuedReport }) {
  const t = useTranslate();
  const language = useLanguage();
  const { listed, place } = queue;
  const choices = listed.includes(current) ? listed : [current, ...listed];
  const placeName = [current.unitName, current.postName].filter(Boolean).join(' · ');
  const step = (by: 1 | -1) => () => onGo(neighbourOf(queue, by) ?? current);
  return (
    <div className={classes.whose}>
      <ActionIcon aria-label={t('reviews.previousReport')} onClick={step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <PinyinSelect
        aria-label={t('reviews.whose')}
        w={150}
        flex="none"
        allowDeselect={false}
        options={choices.map(({ reportId, name }) => ({ value: reportId, label: name }))}
        value={current.reportId}
        onChange={(id) => onGo(choices.find(({ reportId }) => reportId === id))}
      />
      <ActionIcon aria-label={t('reviews.nextReport')} onClick={step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      {place > 0 && (
        <span className={classes.quiet}>{t('reviews.place', { place, total: listed.length })}</span>
      )}
      <span className={classes.post} title={placeName}>
        {placeName}
      </span>
      <StatusBadge status={current.status} />
      <span className={classes.quiet}>
        {current.submittedAt === null
          ? t('reports.timeUnknown')
          : formatMoment(current.submittedAt, language)}
      </span>
    </div>
  );
}

const legend = [
  [['J', 'K'], 'reviews.keys.lines'],
  [['F'], 'reviews.act.flag'],
  [['C'], 'reviews.act.comment'],
  [['P'], 'reviews.act.private'],
  [['U'], 'reviews.act.passUp'],
  [['T'], 'reviews.act.task'],
  [['G'], 'reviews.act.topic'],
  [['A'], 'reviews.act.promise'],
  [['R'], 'reviews.read'],
  [['B'], 'reviews.return'],
  [['←', '→'], 'reviews.keys.reports'],
] as const;

/** The keys that work here, always in view. */
function Legend() {
  const t = useTranslate();
  return (
    <footer className={classes.legend}>
      {legend.map(([keys, text]) => (
        <span key={text}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
          {t(text)}
        </span>
      ))}
    </footer>
  );
}

function OpenReport({ queue, current, onGo }: QueueProps & { readonly current: QueuedReport }) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const { data: report } = useQuery({
    ...reportsQueries.one(current.reportId),
    throwOnError: false,
  });
  const next = nextUnread(queue);
  // The next one is there before it is asked for.
  useQuery({
    ...reportsQueries.one(next?.reportId ?? ''),
    enabled: next !== undefined,
    throwOnError: false,
  });
  if (!report) return null;
  return (
    <div className={classes.columns}>
      <div className={classes.report}>
        <VisuallyHidden component="h2">
          {t('reports.drawerTitle', {
            name: report.personName,
            week: labelWeek(report.week, 'inYear'),
          })}
        </VisuallyHidden>
        <ReviewActs report={report} onDone={() => onGo(next)} />
        <ReportBody report={report} />
      </div>
      <ReviewAside report={current} />
    </div>
  );
}

function ReviewQueue({ board, shown }: { readonly board: WeekBoard; shown: ReviewState | null }) {
  const t = useTranslate();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const queue = arrangeQueue(board.rows, shown, currentId);
  const go = (report: QueuedReport | undefined): void => setCurrentId(report?.reportId ?? null);
  useQueueKeys({ queue, onGo: go });
  const { current, reports } = queue;
  if (reports.length === 0) {
    return <EmptyState text={t('reviews.noReports')} action={<CollectButton />} />;
  }
  if (!current) {
    return (
      <EmptyState
        text={t(shown === 'unread' ? 'reviews.allRead' : 'reviews.noneShown')}
        action={
          <Button component={Link} href={paths.board} variant="default">
            {t('reports.boardTitle')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <WhoseReport queue={queue} current={current} onGo={go} />
      <OpenReport key={current.reportId} queue={queue} current={current} onGo={go} />
      <Legend />
    </>
  );
}

/** 审阅: the week's reports one after the other, read and answered by keyboard alone. */
export function ReviewPage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek, isKnown } = useReportedWeek();
  const [shown, setShown] = useState<ReviewState | null>('unread');
  const board = useBoard(week);
  return (
    <>
      <PageHeader
        title={t('reviews.title')}
        scope={
          <>
            <WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />
            <ReviewFilter
              counts={countReviews(board?.rows ?? [])}
              shown={shown}
              onShow={setShown}
            />
          </>
        }
      />
      {board && isKnown && <ReviewQueue key={`${week} ${shown}`} board={board} shown={shown} />}
    </>
  );
}
