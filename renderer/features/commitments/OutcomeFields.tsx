import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { goesOn, type PromiseChoice } from '#shared/features/commitments/promiseChoices.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './PromiseList.module.css';

interface OutcomeFieldsProps {
  readonly choice: PromiseChoice;
  /** The due date it has. */
  readonly dueOn: IsoDate | null;
  /** Nothing is said yet: it counts once there is a reason. */
  readonly isReasonAsked: boolean;
  readonly onChange: (choice: PromiseChoice) => void;
  readonly onCancel: () => void;
}

/** Why, and for what goes on until when; saved on Enter or when the field is left. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { choice, dueOn, isReasonAsked, onChange, onCancel } = props;
  const t = useTranslate();
  const [reason, setReason] = useState(choice.reason);
  const isNeeded = choice.outcome === 'cancelled';
  const commit = (): void => {
    const next = reason.trim();
    const isMissing = isNeeded && next === '';
    if (!isMissing && (isReasonAsked || next !== choice.reason)) {
      onChange({ ...choice, reason: next });
    }
  };
  return (
    <div className={classes.fields}>
      <TextInput
        size="sm"
        className={classes.reason ?? ''}
        aria-label={t('promises.reason')}
        placeholder={t(isNeeded ? 'promises.reasonNeeded' : 'promises.reasonOptional')}
        maxLength={300}
        autoFocus={isReasonAsked}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          commit();
        }}
      />
      {goesOn(choice.outcome) && (
        <DateField
          label={t('commitments.postponeTo')}
          isLabelHidden
          value={choice.dueOn ?? dueOn}
          onChange={(day) => onChange({ ...choice, reason: reason.trim(), dueOn: day })}
        />
      )}
      {isReasonAsked && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onCancel}>
          {t('commitments.keepAsIs')}
        </Button>
      )}
    </div>
  );
}
