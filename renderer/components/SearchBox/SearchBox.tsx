import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  /** Enter, where the page can go to the next hit. */
  readonly onEnter?: () => void;
}

/** Narrows the list below it: `/` goes there, Esc clears it and goes back to the list. */
export function SearchBox({ label, placeholder, value, onChange, onEnter }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} />}
      value={value}
      w={210}
      wrapperProps={{ 'data-search': true }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) onEnter?.();
        if (!isPlainEscape(event)) return;
        onChange('');
        event.currentTarget.blur();
      }}
    />
  );
}
