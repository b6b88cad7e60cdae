import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import classes from './Recruiting.module.css';

interface ReasonFormProps {
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submitLabel: string;
  /** Nothing is sent without a reason. */
  readonly isRequired: boolean;
  readonly isPending: boolean;
  /** The words as they are stored, '' for none. */
  readonly onSubmit: (reason: string) => void;
}

/** One act with the words why, sent by Enter or its button. */
export function ReasonForm(props: ReasonFormProps) {
  const { heading, label, placeholder, submitLabel, isRequired, isPending, onSubmit } = props;
  const [text, setText] = useState('');
  const reason = text.trim();
  const isMissing = isRequired && reason === '';
  const submit = (): void => {
    if (!isMissing && !isPending) onSubmit(reason);
  };
  return (
    <section>
      <h3 className={classes.heading}>{heading}</h3>
      <div className={classes.form}>
        <TextInput
          className={classes.grow ?? ''}
          aria-label={label}
          placeholder={placeholder}
          maxLength={120}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isPlainEnter(event)) submit();
          }}
        />
        <Button variant="default" disabled={isMissing} loading={isPending} onClick={submit}>
          {submitLabel}
        </Button>
      </div>
    </section>
  );
}
