import { Button, Group, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { type CommitmentMove, listMoves } from '#shared/features/commitments/commitmentsRules.ts';
import classes from './TaskDrawer.module.css';
import { useMoves } from './useMoves.ts';

/** Acts that ask why. */
export type ReasonedMove = Extract<CommitmentMove, 'sendBack' | 'cancel'>;

export function isReasoned(move: CommitmentMove): move is ReasonedMove {
  return move === 'sendBack' || move === 'cancel';
}

interface ReasonFormProps {
  readonly move: ReasonedMove;
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ move, onDone, onCancel }: ReasonFormProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const isMissing = move === 'sendBack' && reason.trim() === '';
  const finishOnEnter = (event: KeyboardEvent): void => {
    if (!isPlainEnter(event) || event.shiftKey) return;
    event.preventDefault();
    if (!isMissing) onDone(reason.trim());
  };
  return (
    <div className={classes.reason}>
      <Textarea
        label={t(`commitments.reasonOf.${move}`)}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={finishOnEnter}
      />
      <Group gap="sm">
        <Button
          size="xs"
          color={move === 'cancel' ? 'red' : 'teal'}
          disabled={isMissing}
          onClick={() => onDone(reason.trim())}
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
  const moves = listMoves(task.state);
  const [asked, setAsked] = useState(initial);
  const { id, title } = task;
  if (asked !== null && moves.includes(asked)) {
    const finish = (reason: string): void => {
      setAsked(null);
      move({ id, title, move: asked, reason });
    };
    return <ReasonForm move={asked} onDone={finish} onCancel={() => setAsked(null)} />;
  }
  const forward = task.state === 'todo' ? 'handIn' : moves[0];
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
