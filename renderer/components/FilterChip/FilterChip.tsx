import { Checkbox, CloseButton, Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './FilterChip.module.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many rows it would show. */
  readonly count?: number;
}

interface FilterChipProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Chosen values; none of them means no filter. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** At most two choices by name, more as a number. */
function summarize(label: string, chosen: readonly FilterOption[]): string {
  if (chosen.length === 0) return label;
  const names = chosen.slice(0, 2).map((option) => option.label);
  const rest = chosen.length - names.length;
  return `${label}：${names.join('、')}${rest > 0 ? ` +${rest}` : ''}`;
}

/** A filter of a list as a chip: what is chosen stands on it, pressing it opens the choices. */
export function FilterChip({ label, options, value, onChange }: FilterChipProps) {
  const t = useTranslate();
  const chosen = options.filter((option) => value.includes(option.value));
  return (
    <span className={classes.chip} data-active={chosen.length > 0 || undefined}>
      <Popover position="bottom-start" width={220} trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={classes.opener}>
            <span className={classes.label}>{summarize(label, chosen)}</span>
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Checkbox.Group value={[...value]} onChange={onChange} aria-label={label}>
            <Stack gap={8} className={classes.options}>
              {options.map((option) => (
                <Checkbox
                  key={option.value}
                  size="xs"
                  value={option.value}
                  label={
                    option.count === undefined ? option.label : `${option.label} ${option.count}`
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
      {chosen.length > 0 && (
        <CloseButton
          size="xs"
          aria-label={t('common.clearFilter', { label })}
          onClick={() => onChange([])}
        />
      )}
    </span>
  );
}
