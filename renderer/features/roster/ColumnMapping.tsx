import { NativeSelect } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type GivenRow, textOf } from '#shared/documents/givenTable.ts';
import { type RosterKey, rosterKeys } from '#shared/features/roster/rosterFields.ts';
import type { RosterPreview } from '#shared/features/roster/rosterModel.ts';
import classes from './ColumnMapping.module.css';

/** Enough to tell what a column holds. */
const shownSamples = 2;

/** 0 → A, 25 → Z, 26 → AA, as spreadsheets call their columns. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function listSamples(rows: readonly GivenRow[], index: number): string[] {
  const texts: string[] = [];
  for (const { cells } of rows) {
    const text = textOf(cells[index]).trim();
    if (text !== '') texts.push(text);
    if (texts.length === shownSamples) break;
  }
  return texts;
}

interface ColumnMappingProps {
  readonly columns: RosterPreview['columns'];
  /** Rows below the headings. */
  readonly rows: readonly GivenRow[];
  readonly onChoose: (index: number, field: RosterKey | null) => void;
}

/** Each column of the table with what it is taken for, changed by a select. */
export function ColumnMapping({ columns, rows, onChoose }: ColumnMappingProps) {
  const t = useTranslate();
  const options = [
    { value: '', label: t('roster.leaveColumn') },
    ...rosterKeys.map((key) => ({ value: key, label: t(`roster.field_${key}`) })),
  ];
  return (
    <ul className={classes.columns} aria-label={t('roster.mapping')}>
      {columns.map(({ heading, field }, index) => {
        const letters = columnLetters(index);
        const name = heading || t('roster.columnLetter', { letter: letters });
        return (
          <li key={letters} className={classes.column} data-left={field === null || undefined}>
            <div className={classes.heading} title={heading}>
              {name}
            </div>
            <NativeSelect
              size="xs"
              aria-label={t('roster.columnHolds', { name })}
              data={options}
              value={field ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                onChoose(index, value === '' ? null : (value as RosterKey));
              }}
            />
            <div className={classes.samples}>{listSamples(rows, index).join(' · ') || '–'}</div>
          </li>
        );
      })}
    </ul>
  );
}
