import { useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { addWeeks, weekOfDate } from '#shared/lib/isoWeek.ts';
import { KeepRate } from './KeepRate.tsx';
import classes from './KeepSummary.module.css';
import { keepingQueries } from './keepingQueries.ts';

const spans = [4, 12] as const;

interface RecentProps {
  readonly personId: string;
  readonly weeks: (typeof spans)[number];
}

function Recent({ personId, weeks }: RecentProps) {
  const t = useTranslate();
  const today = useToday();
  const toWeek = weekOfDate(today);
  const fromWeek = addWeeks(toWeek, 1 - weeks);
  const asked = { fromWeek, toWeek, by: 'person' as const, personId };
  const { data } = useQuery(keepingQueries.rates(asked, today));
  if (!data) return null;
  const { done, partial, slipped } = data.total;
  return (
    <div>
      <dt>{t('keeping.lastWeeks', { count: weeks })}</dt>
      <dd>
        <KeepRate figure={data.total} />{' '}
        <small>
          {done}/{done + partial + slipped}
        </small>
      </dd>
    </div>
  );
}

/** 兑现率 of one person over the last four and twelve weeks. */
export function KeepSummary({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  return (
    <section aria-label={t('keeping.rate')}>
      <h3 className={classes.heading}>{t('keeping.rate')}</h3>
      <dl className={classes.spans}>
        {spans.map((weeks) => (
          <Recent key={weeks} personId={personId} weeks={weeks} />
        ))}
      </dl>
    </section>
  );
}
