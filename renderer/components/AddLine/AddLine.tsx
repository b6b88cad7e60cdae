import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';

interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** With the trimmed words; the field is empty again right away. */
  readonly onAdd: (text: string) => void;
}

/** One line, Enter adds it and the next can be typed. */
export function AddLine({ label, placeholder, maxLength, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const add = (): void => {
    const words = text.trim();
    if (words === '') return;
    setText('');
    onAdd(words);
  };
  return (
    <TextInput
      flex={1}
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      leftSection={<IconPlus size={14} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) add();
      }}
    />
  );
}
