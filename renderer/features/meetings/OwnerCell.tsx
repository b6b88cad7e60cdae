import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './LineRow.module.css';

interface OwnerCellProps {
  readonly ownerId: string | null;
  readonly name: string;
  /** Name the words being typed mean, until the line is left. */
  readonly hint: string;
  readonly label: string;
  /** 定稿 waits for it. */
  readonly isMissing: boolean;
  readonly isLocked: boolean;
  readonly onChange: (ownerId: string | null) => void;
}

/** Who: shown as a word, picked in a list when it is clicked. */
export function OwnerCell(props: OwnerCellProps) {
  const { ownerId, name, hint, label, isMissing, isLocked, onChange } = props;
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const text = name || hint;
  if (isLocked) return <span className={classes.fact}>{text || '–'}</span>;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.fact}
          data-missing={(isMissing && text === '') || undefined}
          data-hint={(name === '' && hint !== '') || undefined}
          aria-label={t('meetings.factOfLine', { label, value: text || t('meetings.notSet') })}
          onClick={() => setOpen(!isOpen)}
        >
          {text || t('meetings.missing', { label })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <PersonSelect
          aria-label={label}
          w={220}
          clearable
          defaultDropdownOpened
          data-autofocus
          comboboxProps={{ withinPortal: false }}
          value={ownerId}
          onChange={(picked) => {
            setOpen(false);
            onChange(picked);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
