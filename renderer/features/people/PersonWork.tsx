import { Anchor } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { DueText, StateMark } from '#renderer/features/commitments/index.ts';
import { StatusBadge } from '#renderer/features/reports/index.ts';
import { ReviewBadge } from '#renderer/features/reviews/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { PersonMeeting } from '#shared/features/meetings/meetingsModel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { formatDay, formatFullDay } from '#shared/lib/formatDay.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import classes from './PersonWork.module.css';
import { personWorkQueries } from './personWorkQueries.ts';
import { WorkList, workPage } from './WorkList.tsx';

interface OfPerson {
  readonly personId: string;
}

interface ReportsProps extends OfPerson {
  readonly onReport: (week: IsoWeek) => void;
}

function useLimit() {
  const [limit, setLimit] = useState<number>(workPage.first);
  return { limit, onMore: () => setLimit(limit + workPage.more) };
}

/** 周报 week by week, those that are missing among them. */
export function PersonReports({ personId, onReport }: ReportsProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const { limit, onMore } = useLimit();
  const { data } = useQuery({
    ...personWorkQueries.reports({ personId, limit }, useToday()),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  return (
    <WorkList
      title={t('people.workReports')}
      empty={t('people.noReports')}
      hasMore={data.hasMore}
      onMore={onMore}
    >
      {data.weeks.map(({ week, status, autoExemption, review }) => (
        <li key={week} className={classes.row}>
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            className={classes.what}
            onClick={() => onReport(week)}
          >
            {labelWeek(week)}
          </Anchor>
          {review && <ReviewBadge standing={review} />}
          {autoExemption !== null && (
            <span className={classes.fact}>{t(`chase.auto_${autoExemption}`)}</span>
          )}
          <StatusBadge status={status} />
        </li>
      ))}
    </WorkList>
  );
}

/** What the person owes, open ones first; each leads to its page. */
export function PersonTasks({ personId }: OfPerson) {
  const t = useTranslate();
  const { limit, onMore } = useLimit();
  const { data } = useQuery({
    ...personWorkQueries.commitments({ personId, limit }, useToday()),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const { open, overdue } = data.counts;
  return (
    <WorkList
      title={t('people.workTasks')}
      aside={
        open > 0 && (
          <span className={classes.counts}>
            {t('people.openTasks', { count: open })}
            {overdue > 0 && (
              <span className={classes.late}>
                {' '}
                {t('commitments.overdueCount', { count: overdue })}
              </span>
            )}
          </span>
        )
      }
      empty={t('people.noTasks')}
      hasMore={data.hasMore}
      onMore={onMore}
    >
      {data.rows.map(({ id, title, kind, state, dueOn, dueTime, isOverdue }) => (
        <li key={id} className={classes.row}>
          <Anchor component={Link} href={`${paths.tasks}/${id}`} size="sm" className={classes.what}>
            {title}
          </Anchor>
          {kind !== 'task' && <Tag>{t(`commitments.oneOf.${kind}`)}</Tag>}
          <span className={classes.fact}>
            <DueText dueOn={dueOn} dueTime={dueTime} isOverdue={isOverdue} />
          </span>
          <StateMark state={state} />
        </li>
      ))}
    </WorkList>
  );
}

/** The year is said only where it is not this one. */
function describeDay(day: string, today: string, language: Language): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formatDay(day, language) : formatFullDay(day, language);
}

function MeetingLine({ meeting }: { readonly meeting: PersonMeeting }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { id, title, heldOn, isAbsent, absenceReason, isHost } = meeting;
  return (
    <li className={classes.row}>
      <Anchor component={Link} href={`${paths.meetings}/${id}`} size="sm" className={classes.what}>
        {title}
      </Anchor>
      {isHost && <Tag>{t('meetings.host')}</Tag>}
      {isAbsent && (
        <Tag tone="warn">
          {absenceReason === ''
            ? t('meetings.absent')
            : t('people.absentBecause', { reason: absenceReason })}
        </Tag>
      )}
      <time className={classes.fact} dateTime={heldOn}>
        {describeDay(heldOn, today, language)}
      </time>
    </li>
  );
}

/** Meetings the person was invited to, led or wrote down. */
export function PersonMeetings({ personId }: OfPerson) {
  const t = useTranslate();
  const { limit, onMore } = useLimit();
  const { data } = useQuery({
    ...personWorkQueries.meetings({ personId, limit }),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  return (
    <WorkList
      title={t('people.workMeetings')}
      empty={t('people.noMeetings')}
      hasMore={data.hasMore}
      onMore={onMore}
    >
      {data.rows.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} />
      ))}
    </WorkList>
  );
}
