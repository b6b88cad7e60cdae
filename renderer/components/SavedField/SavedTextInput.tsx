import { TextInput, type TextInputProps } from '@mantine/core';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useSavedText } from './useSavedText.ts';

interface SavedTextInputProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'onFocus' | 'onBlur'> {
  readonly value: string;
  /** Called with the trimmed text when the field is left or Enter is pressed. */
  readonly onSave: (text: string) => void;
  /** An empty field goes back to what it was. */
  readonly isRequired?: boolean;
}

export function SavedTextInput({ value, onSave, isRequired, ...input }: SavedTextInputProps) {
  const { text, setText, enter, save, revert } = useSavedText(value, (typed) => {
    const trimmed = typed.trim();
    if (trimmed !== value && !(isRequired && trimmed === '')) onSave(trimmed);
  });
  const leave = (): void => {
    save();
    if (isRequired && text.trim() === '') revert();
  };
  return (
    <TextInput
      {...input}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) leave();
      }}
    />
  );
}
