import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { DueText, StateMark, useMoves } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import classes from './MeetingPage.module.css';

interface EarlierActionsProps {
  readonly actions: readonly CommitmentRow[];
  /** Open at first while the meeting is being held. */
  readonly isUnfolded: boolean;
}

/** What earlier meetings left open, to be ticked off first. */
export function EarlierActions({ actions, isUnfolded }: EarlierActionsProps) {
  const t = useTranslate();
  const move = useMoves();
  const [isOpen, setOpen] = useState(isUnfolded);
  if (actions.length === 0) return null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const overdue = actions.filter((action) => action.isOverdue).length;
  return (
    <section className={classes.earlier}>
      <UnstyledButton
        className={classes.earlierHead}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron size={16} aria-hidden />
        {t('meetings.earlierActions', { count: actions.length })}
        {overdue > 0 && (
          <span className={classes.overdue}>
            {t('commitments.overdueCount', { count: overdue })}
          </span>
        )}
      </UnstyledButton>
      {isOpen &&
        actions.map(({ id, title, state, ...action }) => {
          const forward = state === 'handed_in' ? 'accept' : 'handIn';
          return (
            <div key={id} className={classes.earlierRow}>
              <span className={classes.earlierTitle} title={title}>
                {title}
              </span>
              <span>{action.ownerName ?? t('commitments.nobody')}</span>
              <DueText {...action} />
              <StateMark state={state} />
              <Button
                size="compact-xs"
                variant={forward === 'accept' ? 'light' : 'subtle'}
                color={forward === 'accept' ? 'teal' : 'gray'}
                aria-label={`${t(`commitments.move.${forward}`)} ${title}`}
                onClick={() => move({ id, title, move: forward })}
              >
                {t(`commitments.move.${forward}`)}
              </Button>
            </div>
          );
        })}
    </section>
  );
}
