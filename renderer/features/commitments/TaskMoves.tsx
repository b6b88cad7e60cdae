import { Button, Group, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { type CommitmentMove, listMoves } from '#shared/features/commitments/commitmentsRules.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './TaskDrawer.module.css';
import { useMoves } from './useMoves.ts';

const reasonedMoves = ['sendBack', 'postpone', 'cancel'] as const satisfies CommitmentMove[];

/** Acts that ask why. */
export type ReasonedMove = (typeof reasonedMoves)[number];

export function isReasoned(move: string | null): move is ReasonedMove {
  return reasonedMoves.some((reasoned) => reasoned === move);
}

interface Answer {
  readonly reason: string;
  readonly dueOn?: IsoDate;
}

interface ReasonFormProps {
  /** Somebody reads why: nothing happens without it. */
  readonly isReasonNeeded: boolean;
  readonly move: ReasonedMove;
  readonly dueOn: IsoDate | null;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
}

/** Asks why; putting off also asks until when. */
function ReasonForm({ isReasonNeeded, move, dueOn, onDone, onCancel }: ReasonFormProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(dueOn);
  const isMissing = isReasonNeeded && reason.trim() === '';
  const finish = (): void => {
    const isMoved = move === 'postpone' && until !== null && until !== dueOn;
    onDone({ reason: reason.trim(), ...(isMoved ? { dueOn: until } : {}) });
  };
  const finishOnEnter = (event: KeyboardEvent): void => {
    if (!isPlainEnter(event) || event.shiftKey) return;
    event.preventDefault();
    if (!isMissing) finish();
  };
  return (
    <div className={classes.reason}>
      <Textarea
        label={t(isReasonNeeded ? `commitments.whyOf.${move}` : `commitments.reasonOf.${move}`)}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={finishOnEnter}
      />
      {move === 'postpone' && (
        <DateField label={t('commitments.postponeTo')} value={until} onChange={setUntil} />
      )}
      <Group gap="sm">
        <Button
          size="xs"
          color={move === 'cancel' ? 'red' : 'teal'}
          disabled={isMissing}
          onClick={finish}
        >
          {t(`commitments.move.${move}`)}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
          {t('commitments.keepAsIs')}
        </Button>
      </Group>
    </div>
  );
}

interface TaskMovesProps {
  readonly task: CommitmentRow;
  /** The act whose reason is asked for at once. */
  readonly initial: ReasonedMove | null;
}

/** What can be done with a task in its state; the act that leads on stands out. */
export function TaskMoves({ task, initial }: TaskMovesProps) {
  const t = useTranslate();
  const move = useMoves();
  // What waits for acceptance is accepted; completing it would say the same twice.
  const moves = listMoves(task).filter((each) => each !== 'complete' || task.state !== 'handed_in');
  const [asked, setAsked] = useState(initial);
  const { id, title } = task;
  if (asked !== null && moves.includes(asked)) {
    const finish = (answer: Answer): void => {
      setAsked(null);
      move({ id, title, move: asked, ...answer });
    };
    return (
      <ReasonForm
        isReasonNeeded={asked === 'sendBack' || task.kind === 'promise'}
        move={asked}
        dueOn={task.dueOn}
        onDone={finish}
        onCancel={() => setAsked(null)}
      />
    );
  }
  const forward = task.kind === 'task' && task.state === 'todo' ? 'handIn' : moves[0];
  return (
    <Group gap="sm" className={classes.section}>
      {moves.map((each) => (
        <Button
          key={each}
          size="xs"
          variant={each === forward ? 'filled' : 'default'}
          onClick={() => (isReasoned(each) ? setAsked(each) : move({ id, title, move: each }))}
        >
          {t(`commitments.move.${each}`)}
        </Button>
      ))}
    </Group>
  );
}
