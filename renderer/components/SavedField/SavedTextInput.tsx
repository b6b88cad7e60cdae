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
  /** Text that is not accepted goes back to what it was, so that the field never says what is not so. */
  readonly accepts?: (text: string) => boolean;
}

export function SavedTextInput(props: SavedTextInputProps) {
  const { value, onSave, isRequired, accepts, ...input } = props;
  const isRefused = (trimmed: string): boolean =>
    (isRequired && trimmed === '') || accepts?.(trimmed) === false;
  const { text, setText, enter, save, revert } = useSavedText(value, (typed) => {
    const trimmed = typed.trim();
    if (trimmed !== value && !isRefused(trimmed)) onSave(trimmed);
  });
  const leave = (): void => {
    save();
    if (isRefused(text.trim())) revert();
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
