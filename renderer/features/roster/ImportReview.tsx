import { Alert, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { textOf } from '#shared/documents/givenTable.ts';
import type { RosterPreview, RosterRow } from '#shared/features/roster/rosterModel.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportFacts } from './ImportFacts.tsx';
import classes from './ImportReview.module.css';
import { findColumn, type ImportAct, type ImportWork } from './importWork.ts';
import { RowList } from './RowList.tsx';
import type { RowActs } from './rowActs.ts';

type State = RosterRow['state'];

/** What needs somebody first, then what an import does, then what it leaves alone. */
const groups: readonly State[] = ['rejected', 'new', 'changed', 'same', 'left_out'];

interface ImportReviewProps {
  readonly work: ImportWork;
  readonly preview: RosterPreview;
  readonly onAct: (act: ImportAct) => void;
}

function useRowActs({ work, preview, onAct }: ImportReviewProps): RowActs {
  const cellsOf = useMemo(
    () => new Map(work.source.sheet.rows.map(({ number, cells }) => [number, cells])),
    [work.source.sheet],
  );
  const { columns } = preview;
  return {
    onAnswer: (row, answer) => onAct({ type: 'answer', row, answer }),
    onSuperior: (row, choice) => onAct({ type: 'superior', row, choice }),
    onEdit: (row, field, text) => onAct({ type: 'cell', columns, edit: { row, field, text } }),
    textOf: (row, field) => textOf(cellsOf.get(row)?.[findColumn(columns, field)]).trim(),
  };
}

function Creates({ creates }: { readonly creates: RosterPreview['creates'] }) {
  const t = useTranslate();
  const { units, posts, seats, filled } = creates;
  const parts = [
    units.length > 0 && t('roster.createsUnits', { names: units.join('、') }),
    posts.length > 0 && t('roster.createsPosts', { names: posts.join('、') }),
    seats > 0 && t('roster.createsSeats', { count: seats }),
    filled > 0 && t('roster.createsFilled', { count: filled }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p className={classes.creates} title={parts.join('；')}>
      {t('roster.creates', { what: parts.join('；') })}
    </p>
  );
}

function useGroups(preview: RosterPreview) {
  const byState = useMemo(() => Map.groupBy(preview.rows, ({ state }) => state), [preview.rows]);
  const first = groups.find((state) => byState.has(state)) ?? 'new';
  const [chosen, setChosen] = useState(first);
  // Whoever mends the last refused row stays where they are; other groups empty by an import.
  const isThere = chosen === 'rejected' || byState.has(chosen);
  return { byState, state: isThere ? chosen : first, choose: setChosen };
}

/** The table as it would be taken, in groups, with everything that can still be said of it. */
export function ImportReview(props: ImportReviewProps) {
  const t = useTranslate();
  const { work, preview, onAct } = props;
  const acts = useRowActs(props);
  const { byState, state, choose } = useGroups(preview);
  const { columns, headingRow } = preview;
  const below = useMemo(
    () => work.source.sheet.rows.filter(({ number }) => number > (headingRow ?? 0)),
    [work.source.sheet, headingRow],
  );
  const hasName = columns.some(({ field }) => field === 'name');
  const shown = groups.filter((each) => byState.has(each) || each === state);
  return (
    <div className={classes.review}>
      <ImportFacts {...props} />
      {!hasName && (
        <Alert color="yellow" variant="light" role="alert" className={classes.alert}>
          {t('roster.noNameColumn')}
        </Alert>
      )}
      <ColumnMapping
        columns={columns}
        rows={below}
        onChoose={(index, field) => onAct({ type: 'column', columns, index, field })}
      />
      <div className={classes.groups}>
        <SegmentedControl
          size="xs"
          aria-label={t('roster.groups')}
          value={state}
          onChange={(value) => choose(value as State)}
          data={shown.map((each) => ({
            value: each,
            label: t('roster.group', {
              state: t(`roster.state_${each}`),
              count: byState.get(each)?.length ?? 0,
            }),
          }))}
        />
        <Creates creates={preview.creates} />
      </div>
      <RowList
        key={`${state} ${work.source.sheet.name}`}
        label={t(`roster.state_${state}`)}
        rows={byState.get(state) ?? []}
        edited={work.edited}
        acts={acts}
      />
    </div>
  );
}
