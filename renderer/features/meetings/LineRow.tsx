import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { StateMark } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { findMissing } from '#shared/features/meetings/meetingsRules.ts';
import { DueCell } from './DueCell.tsx';
import { KindControl } from './KindControl.tsx';
import classes from './LineRow.module.css';
import { LineText } from './LineText.tsx';
import type { ShownLine } from './lineEdits.ts';
import { OwnerCell } from './OwnerCell.tsx';
import type { LineActs } from './useLineActs.ts';

interface LineRowProps {
  readonly line: ShownLine;
  readonly acts: LineActs;
  readonly isLocked: boolean;
}

function LineFacts({ line, acts, isLocked }: LineRowProps) {
  const t = useTranslate();
  const { editor } = acts;
  const { nameById } = editor.people;
  const reading = line.text === '' ? null : editor.readText(line.text);
  const missing = findMissing(line);
  const isDecision = line.kind === 'decision';
  const choose = (changes: { ownerId?: string | null; dueOn?: string | null }): void =>
    editor.choose(line.id, changes);
  return (
    <>
      <OwnerCell
        ownerId={line.ownerId}
        name={line.ownerId === null ? '' : (nameById.get(line.ownerId) ?? '')}
        hint={nameById.get(reading?.ownerId ?? '') ?? ''}
        label={t(isDecision ? 'meetings.decider' : 'meetings.owner')}
        isMissing={missing.isOwnerMissing}
        isLocked={isLocked}
        onChange={(ownerId) => choose({ ownerId })}
      />
      <DueCell
        dueOn={line.dueOn}
        hint={reading?.dueOn ?? null}
        label={t(isDecision ? 'meetings.decidedOn' : 'meetings.due')}
        isMissing={missing.isDueMissing}
        isOverdue={line.commitment?.isOverdue ?? false}
        isLocked={isLocked}
        onChange={(dueOn) => choose({ dueOn })}
      />
    </>
  );
}

/** What became of an action, with the way to its task. */
function TaskLink({ line }: { readonly line: ShownLine }) {
  if (!line.commitment) return <span />;
  return (
    <Link href={`${paths.tasks}/${line.commitment.id}`} className={classes.state}>
      <StateMark state={line.commitment.state} />
    </Link>
  );
}

/** One line of the minutes: what it is, its words, who and by when, and what became of it. */
export function LineRow({ line, acts, isLocked }: LineRowProps) {
  const t = useTranslate();
  return (
    <div className={classes.row} data-line={line.id} data-kind={line.kind}>
      <KindControl
        kind={line.kind}
        isLocked={isLocked}
        onChange={(kind) => acts.editor.choose(line.id, { kind })}
      />
      <LineText line={line} acts={acts} isLocked={isLocked} />
      {line.kind !== 'topic' && (
        <>
          <LineFacts line={line} acts={acts} isLocked={isLocked} />
          <TaskLink line={line} />
        </>
      )}
      {!isLocked && (
        <Tooltip label={t('meetings.removeLine')}>
          <ActionIcon
            className={classes.remove}
            size="sm"
            aria-label={t('meetings.removeLine')}
            onClick={() => acts.remove(line.id)}
          >
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
