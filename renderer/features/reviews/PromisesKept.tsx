import { useQuery } from '@tanstack/react-query';
import { DueText, StateMark } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import classes from './PromisesKept.module.css';
import { reviewsQueries } from './reviewsQueries.ts';

/** What a report opens with: what the manager promised its reporter, and what became of it. */
export function PromisesKept({ reportId }: { readonly reportId: string }) {
  const t = useTranslate();
  const { data: review } = useQuery({
    ...reviewsQueries.one(reportId, useToday()),
    throwOnError: false,
  });
  const promises = review?.promises ?? [];
  if (promises.length === 0) return null;
  const kept = promises.filter(({ state }) => state === 'done').length;
  return (
    <section className={classes.promises} aria-label={t('reviews.promisesKeptLabel')}>
      <h3>{t('reviews.promisesKept', { kept, total: promises.length })}</h3>
      <ul>
        {promises.map(({ commitmentId, title, state, dueOn, isOverdue, reason }) => (
          <li key={commitmentId}>
            <span className={classes.title}>
              {title}
              {reason !== '' && <span className={classes.reason}>{reason}</span>}
            </span>
            {state === 'done' || state === 'cancelled' ? (
              <StateMark state={state} />
            ) : (
              <DueText dueOn={dueOn} isOverdue={isOverdue} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
