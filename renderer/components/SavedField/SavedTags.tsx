import { TagsInput, type TagsInputProps } from '@mantine/core';
import { isComposing } from '#renderer/lib/keyboard.ts';

interface SavedTagsProps extends Omit<TagsInputProps, 'value' | 'onChange'> {
  readonly value: readonly string[];
  readonly onSave: (tags: string[]) => void;
}

/** A list of short names; each one added or taken away is saved at once. */
export function SavedTags({ value, onSave, ...input }: SavedTagsProps) {
  return (
    <TagsInput
      size="sm"
      splitChars={[',', '，', '、', ';', '；']}
      acceptValueOnBlur
      // There is nothing to suggest; an open list nobody sees would take the first Esc.
      dropdownOpened={false}
      {...input}
      value={[...value]}
      onChange={onSave}
      onKeyDown={(event) => {
        // The Enter that picks a candidate of the input method must not close the tag.
        if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}
