import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DueText, useMoves } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import type { TodayFacts } from '#shared/features/today/todayModel.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import classes from './TodayPage.module.css';

const aWeek = 7;

export type ListName = 'overdue' | 'slipped' | 'dueSoon' | 'handedIn' | 'promises' | 'topics';

interface RowProps {
  readonly row: CommitmentRow;
  readonly today: string;
}

/** One act leads on, one puts off: a click each, and the notice takes it back. */
function RowActs({ row, today }: RowProps) {
  const t = useTranslate();
  const move = useMoves();
  const { id, title, state } = row;
  const later = row.dueOn !== null && row.dueOn > today ? row.dueOn : today;
  return (
    <span className={classes.acts}>
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => move({ id, title, move: state === 'handed_in' ? 'accept' : 'complete' })}
      >
        {t(state === 'handed_in' ? 'today.accept' : 'today.complete')}
      </Button>
      {state !== 'handed_in' && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => move({ id, title, move: 'postpone', dueOn: addDays(later, aWeek) })}
        >
          {t('today.postpone')}
        </Button>
      )}
    </span>
  );
}

function OpenRow({ row, today }: RowProps) {
  const t = useTranslate();
  const who = row.kind === 'promise' ? row.promisedToName : row.ownerName;
  const whoText = who ?? (row.ownerText || t('today.noOwner'));
  return (
    <li className={classes.row}>
      <Anchor
        component={Link}
        href={`${paths.tasks}/${row.id}`}
        className={classes.what}
        title={row.title}
      >
        {row.title}
      </Anchor>
      <span className={classes.slips}>
        {row.slipCount > 0 && t('today.slippedTimes', { count: row.slipCount })}
      </span>
      <span className={classes.who} title={whoText}>
        {whoText}
      </span>
      <span className={classes.due}>
        <DueText dueOn={row.dueOn} isOverdue={row.isOverdue} />
      </span>
      <RowActs row={row} today={today} />
    </li>
  );
}

interface OpenListProps {
  readonly name: ListName;
  readonly list: TodayFacts[ListName];
  readonly today: string;
}

/** Open things of one sort with what to do about them; empty ones stay away. */
export function OpenList({ name, list, today }: OpenListProps) {
  const t = useTranslate();
  const rest = list.total - list.rows.length;
  if (list.total === 0) return null;
  return (
    <section data-list={name}>
      <h2>
        {t(`today.list_${name}`)} <span className={classes.count}>{list.total}</span>
      </h2>
      <ul className={classes.list}>
        {list.rows.map((row) => (
          <OpenRow key={row.id} row={row} today={today} />
        ))}
      </ul>
      {rest > 0 && (
        <Anchor component={Link} href={paths.tasks} size="sm">
          {t('today.more', { count: rest })}
        </Anchor>
      )}
    </section>
  );
}
