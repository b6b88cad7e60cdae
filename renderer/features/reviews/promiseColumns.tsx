import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { DueText, SlipTag, StateMark } from '#renderer/features/commitments/index.ts';
import type { PromiseEntry } from '#shared/features/reviews/reviewsModel.ts';
import type { LabelWeek } from '#shared/features/workspace/weekLabel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './PromisesPage.module.css';

/** A promise, or the line that parts what is open from what has ended. */
export type PromiseRow =
  | { readonly kind: 'promise'; readonly id: string; readonly promise: PromiseEntry }
  | { readonly kind: 'ended'; readonly id: 'ended'; readonly count: number };

/** Open ones first as they are due, then those that ended under a heading of their own. */
export function listPromiseRows(promises: readonly PromiseEntry[]): PromiseRow[] {
  const toRow = (promise: PromiseEntry): PromiseRow => {
    return { kind: 'promise', id: promise.id, promise };
  };
  const ended = promises.filter(({ finishedAt }) => finishedAt !== null);
  const heading: PromiseRow[] =
    ended.length === 0 ? [] : [{ kind: 'ended', id: 'ended', count: ended.length }];
  const open = promises.filter(({ finishedAt }) => finishedAt === null);
  return [...open.map(toRow), ...heading, ...ended.map(toRow)];
}

/** Blank cells of the heading hold an empty element, so that no dash is drawn. */
const blank = <span />;

function How({ promise }: { readonly promise: PromiseEntry }) {
  const { state, slipCount, reason, finishedAt } = promise;
  return (
    <span className={classes.how}>
      {finishedAt !== null && <StateMark state={state} />}
      <SlipTag count={slipCount} />
      {reason !== '' && <span className={classes.reason}>{reason}</span>}
    </span>
  );
}

export function promiseColumns(t: Translate, labelWeek: LabelWeek): DataColumn<PromiseRow>[] {
  return [
    {
      key: 'title',
      header: t('reviews.promises.what'),
      render: (row) =>
        row.kind === 'ended' ? `${t('reviews.promises.ended')} ${row.count}` : row.promise.title,
      textOf: (row) => (row.kind === 'ended' ? '' : row.promise.title),
    },
    {
      key: 'person',
      header: t('reviews.promises.toWhom'),
      width: 100,
      render: (row) => (row.kind === 'ended' ? blank : row.promise.personName),
      textOf: (row) => (row.kind === 'ended' ? '' : (row.promise.personName ?? '')),
    },
    {
      key: 'due',
      header: t('reviews.promises.by'),
      width: 176,
      render: (row) =>
        row.kind === 'ended' ? blank : row.promise.dueOn && <DueText {...row.promise} />,
    },
    {
      key: 'how',
      header: t('reviews.promises.how'),
      width: 160,
      render: (row) => (row.kind === 'ended' ? blank : <How promise={row.promise} />),
      textOf: (row) => (row.kind === 'ended' ? '' : row.promise.reason),
    },
    {
      key: 'from',
      header: t('reviews.promises.from'),
      width: 72,
      render: (row) => {
        if (row.kind === 'ended') return blank;
        const { week } = row.promise;
        return week && labelWeek(week, 'short');
      },
    },
  ];
}
