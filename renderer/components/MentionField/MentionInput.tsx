import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import classes from './MentionList.module.css';
import { MentionList } from './MentionList.tsx';
import type { useMentions } from './useMentions.ts';

interface MentionInputProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'onKeyDown' | 'onBlur' | 'ref'> {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
  /** Esc leaves the field when left out. */
  readonly onEscape?: () => void;
  readonly mentions: ReturnType<typeof useMentions>;
  /** Between the field and the list of people, so that the list never hides it. */
  readonly below?: ReactNode;
  /** What the list of people is called. */
  readonly listLabel: string;
}

/** One line of text in which `@` suggests people; Esc leaves it. */
export function MentionInput(props: MentionInputProps) {
  const { inputRef, value, onChange, onEnter, onEscape, mentions, listLabel, below, ...input } =
    props;
  return (
    <div className={classes.field}>
      <TextInput
        {...input}
        ref={inputRef}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          mentions.follow(event.currentTarget);
        }}
        onBlur={mentions.close}
        onKeyDown={(event) => {
          if (mentions.takeKey(event)) return;
          if (isPlainEnter(event)) onEnter();
          else if (isPlainEscape(event) && onEscape) onEscape();
          else if (isPlainEscape(event)) event.currentTarget.blur();
        }}
        {...mentions.attributes}
      />
      {below}
      <MentionList
        id={mentions.listId}
        label={listLabel}
        found={mentions.found}
        active={mentions.active}
        onPick={(option) => inputRef.current && mentions.pick(option, inputRef.current)}
      />
    </div>
  );
}
