import { Textarea, type TextareaProps } from '@mantine/core';
import { useSavedText } from './useSavedText.ts';

interface SavedTextareaProps
  extends Omit<TextareaProps, 'value' | 'onChange' | 'onFocus' | 'onBlur'> {
  readonly value: string;
  /** Called with the text when the field is left. */
  readonly onSave: (text: string) => void;
}

export function SavedTextarea({ value, onSave, ...area }: SavedTextareaProps) {
  const { text, setText, enter, save } = useSavedText(value, onSave);
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={8}
      {...area}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={enter}
      onBlur={save}
    />
  );
}
