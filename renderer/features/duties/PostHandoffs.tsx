import { useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './Duties.module.css';
import { dutiesQueries } from './dutiesQueries.ts';
import { HandoffRows } from './HandoffRows.tsx';
import { NewHandoff } from './NewHandoff.tsx';

/** What one post gets from others and what it gives them, by when. */
export function PostHandoffs({ postId }: { readonly postId: string }) {
  const t = useTranslate();
  const { data: handoffs = [] } = useQuery(dutiesQueries.handoffs());
  const upstream = handoffs.filter(({ toPostId }) => toPostId === postId);
  const downstream = handoffs.filter(({ fromPostId }) => fromPostId === postId);
  return (
    <>
      <section>
        <h3 className={classes.heading}>
          {t('handoffs.upstream')}
          {upstream.length === 0 && <span className={classes.note}>{t('handoffs.none')}</span>}
        </h3>
        <HandoffRows handoffs={upstream} fixed="to" />
        <NewHandoff toPostId={postId} />
      </section>
      <section>
        <h3 className={classes.heading}>
          {t('handoffs.downstream')}
          {downstream.length === 0 && <span className={classes.note}>{t('handoffs.none')}</span>}
        </h3>
        <HandoffRows handoffs={downstream} fixed="from" />
        <NewHandoff fromPostId={postId} />
      </section>
    </>
  );
}
