import { Button } from '@mantine/core';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { rosterKeys } from '#shared/features/roster/rosterFields.ts';
import type { FieldChange, RosterRow } from '#shared/features/roster/rosterModel.ts';
import { fieldText } from './fieldText.ts';
import classes from './ReviewRow.module.css';
import { RowFixes } from './RowFixes.tsx';
import type { RowActs } from './rowActs.ts';

interface ReviewRowProps {
  readonly row: RosterRow;
  /** Changed by hand in this review. */
  readonly isEdited: boolean;
  readonly acts: RowActs;
}

function Change({ change, isNew }: { readonly change: FieldChange; readonly isNew: boolean }) {
  const t = useTranslate();
  const { field, before, after } = change;
  return (
    <span>
      <span className={classes.label}>{t(`roster.field_${field}`)} </span>
      {!isNew && (
        <>
          <del className={classes.before}>{fieldText(t, field, before) || t('roster.blank')}</del>
          <span aria-hidden> → </span>
        </>
      )}
      <span className={isNew ? undefined : classes.after}>{fieldText(t, field, after)}</span>
    </span>
  );
}

function inColumnOrder(changes: readonly FieldChange[]): FieldChange[] {
  const place = ({ field }: FieldChange): number => rosterKeys.indexOf(field);
  return changes.toSorted((left, right) => place(left) - place(right));
}

function Notes({ row }: { readonly row: RosterRow }) {
  const t = useTranslate();
  return row.notes.map(({ field, note, params }) => (
    <span key={`${field} ${note}`} className={classes.note}>
      {t('roster.noteOf', {
        field: t(`roster.field_${field}`),
        note: t(`roster.note_${note}`, params),
      })}
    </span>
  ));
}

function Skip({ row, acts }: Pick<ReviewRowProps, 'row' | 'acts'>) {
  const t = useTranslate();
  const isOut = row.state === 'left_out';
  const name = row.name || t('roster.nameless');
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      fw={400}
      className={classes.skip}
      aria-label={t(isOut ? 'roster.takeRow' : 'roster.skipRow', { name, row: row.number })}
      onClick={() => acts.onAnswer(row.number, isOut ? null : { kind: 'leave' })}
    >
      {t(isOut ? 'roster.take' : 'roster.skip')}
    </Button>
  );
}

/** One line of the table: what it would do, or why it does nothing and where to mend it. */
export function ReviewRow({ row, isEdited, acts }: ReviewRowProps) {
  const t = useTranslate();
  const { number, name, state, changes } = row;
  const isNew = state === 'new';
  return (
    <div className={classes.row} data-state={state}>
      <span className={classes.number}>{number}</span>
      <span className={classes.who}>
        {name === '' ? <span className={classes.nameless}>{t('roster.nameless')}</span> : name}
        {isEdited && <Tag tone="accent">{t('roster.edited')}</Tag>}
      </span>
      <div className={classes.what}>
        {state === 'rejected' ? (
          <RowFixes row={row} acts={acts} />
        ) : (
          <>
            {inColumnOrder(changes)
              .filter(({ field }) => !(isNew && field === 'name'))
              .map((change) => (
                <Change key={change.field} change={change} isNew={isNew} />
              ))}
            <Notes row={row} />
          </>
        )}
      </div>
      {state !== 'same' && <Skip row={row} acts={acts} />}
    </div>
  );
}
