import { Button } from '@mantine/core';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RosterKey } from '#shared/features/roster/rosterFields.ts';
import type {
  RosterRow,
  RowProblem,
  SuperiorCandidate,
} from '#shared/features/roster/rosterModel.ts';
import type { RowAnswer } from './importWork.ts';
import classes from './ReviewRow.module.css';
import type { RowActs } from './rowActs.ts';

interface RowFixesProps {
  readonly row: RosterRow;
  readonly acts: RowActs;
}

/** Enter goes on to the next cell that is to be mended; leaving the one before keeps it. */
function goToNextFix(from: HTMLElement): void {
  const fixes = [...document.querySelectorAll<HTMLElement>('[data-fix]')];
  const next = fixes[fixes.indexOf(from) + 1];
  if (next) next.focus();
  else from.blur();
}

interface FixProps extends RowFixesProps {
  readonly field: RosterKey;
}

function Fix({ row, field, acts }: FixProps) {
  const t = useTranslate();
  const label = t(`roster.field_${field}`);
  return (
    <div
      onKeyDownCapture={(event) => {
        if (!isPlainEnter(event)) return;
        event.stopPropagation();
        if (event.target instanceof HTMLElement) goToNextFix(event.target);
      }}
    >
      <SavedTextInput
        size="xs"
        w={190}
        data-fix
        aria-label={t('roster.fixCell', { row: row.number, field: label })}
        placeholder={label}
        value={acts.textOf(row.number, field)}
        onSave={(text) => acts.onEdit(row.number, field, text)}
      />
    </div>
  );
}

/** Which person of that name is meant, or that it is somebody new. */
function WhichPerson({ row, acts }: RowFixesProps) {
  const t = useTranslate();
  const choose = (answer: RowAnswer): void => acts.onAnswer(row.number, answer);
  return (
    <span className={classes.choices}>
      {row.candidates.map(({ personId, label }) => (
        <Button
          key={personId}
          size="compact-xs"
          variant="default"
          onClick={() => choose({ kind: 'person', personId })}
        >
          {t('roster.thisPerson', { name: row.name, label: label || t('roster.noFacts') })}
        </Button>
      ))}
      <Button size="compact-xs" variant="default" onClick={() => choose({ kind: 'new' })}>
        {t('roster.newPerson')}
      </Button>
    </span>
  );
}

interface WhichSuperiorProps extends RowFixesProps {
  readonly candidates: readonly SuperiorCandidate[];
  readonly name: string;
}

/** Which person of that name the row reports to; one of the table is known by its row. */
function WhichSuperior({ row, acts, candidates, name }: WhichSuperiorProps) {
  const t = useTranslate();
  return (
    <span className={classes.choices}>
      {candidates.map(({ personId, row: at, label }) => {
        const words = { name, label: label || t('roster.noFacts') };
        return (
          <Button
            key={`${personId} ${at}`}
            size="compact-xs"
            variant="default"
            onClick={() => acts.onSuperior(row.number, { personId, row: at, name })}
          >
            {at === null
              ? t('roster.thisSuperior', words)
              : t('roster.superiorInRow', { ...words, row: at })}
          </Button>
        );
      })}
    </span>
  );
}

function asksWho({ reason }: RowProblem): boolean {
  return reason === 'whichPerson' || reason === 'sameNameInFile';
}

/** Why a row is not taken, each reason with the place to mend it. */
export function RowFixes({ row, acts }: RowFixesProps) {
  const t = useTranslate();
  const fixed = new Set<RosterKey>();
  return row.problems.map((problem) => {
    const { field, reason, params, superiors } = problem;
    const isFirst = field !== null && !fixed.has(field);
    if (field !== null) fixed.add(field);
    return (
      <div key={`${field} ${reason} ${params.alias ?? ''}`} className={classes.fix}>
        {isFirst && !asksWho(problem) && <Fix row={row} field={field} acts={acts} />}
        {asksWho(problem) && <WhichPerson row={row} acts={acts} />}
        {superiors && (
          <WhichSuperior {...{ row, acts }} candidates={superiors} name={String(params.name)} />
        )}
        <span className={classes.reason}>
          {field !== null && !asksWho(problem) && (
            <strong>{t('roster.reasonOf', { field: t(`roster.field_${field}`) })}</strong>
          )}
          {t(`roster.reason_${reason}`, params)}
        </span>
      </div>
    );
  });
}
