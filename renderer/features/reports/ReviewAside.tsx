import { useQuery } from '@tanstack/react-query';
import { commitmentsQueries, DueText } from '#renderer/features/commitments/index.ts';
import { reviewsQueries } from '#renderer/features/reviews/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { PreviousWeek } from './PreviousWeek.tsx';
import classes from './ReviewPage.module.css';
import type { QueuedReport } from './reviewQueue.ts';

/** What the person still owes, the most urgent first. */
function OpenWork({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const { data: list } = useQuery(
    commitmentsQueries.list({ ownerId: personId, kind: 'task' }, useToday()),
  );
  const rows = list?.groups.flatMap((group) => group.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={classes.side}>
      <h2>{t('reviews.openWork', { count: rows.length })}</h2>
      <ul className={classes.work}>
        {rows.map(({ id, title, dueOn, isOverdue }) => (
          <li key={id}>
            <span className={classes.workTitle} title={title}>
              {title}
            </span>
            <DueText dueOn={dueOn} isOverdue={isOverdue} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beside a report: what its writer still owes and the three weeks before. */
export function ReviewAside({ report }: { readonly report: QueuedReport }) {
  const t = useTranslate();
  const { data: review } = useQuery({
    ...reviewsQueries.one(report.reportId, useToday()),
    throwOnError: false,
  });
  return (
    <aside className={classes.aside} aria-label={t('reviews.beside')}>
      <OpenWork personId={report.personId} />
      <section className={classes.side}>
        <h2>{t('reviews.previousWeeks')}</h2>
        {review?.previous.map(({ id, week }, index) => (
          <PreviousWeek key={id} id={id} week={week} isFirst={index === 0} />
        ))}
        {review?.previous.length === 0 && <p className={classes.none}>{t('reviews.noPrevious')}</p>}
      </section>
    </aside>
  );
}
