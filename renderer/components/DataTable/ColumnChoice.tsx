import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import classes from './DataTable.module.css';
import type { DataColumn } from './tableModel.ts';

interface ColumnChoiceProps {
  /** All columns but the first, which always stands. */
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly shown: readonly string[];
  readonly onChange: (shown: string[]) => void;
}

/** Which columns a table shows. */
export function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps) {
  const t = useTranslate();
  return (
    <Popover position="bottom-end" width={200} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconColumns size={16} />}
        >
          {t('common.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices}>
        <Checkbox.Group value={[...shown]} onChange={onChange} aria-label={t('common.columns')}>
          <Stack gap={8}>
            {columns.map(({ key, header }) => (
              <Checkbox key={key} size="xs" value={key} label={header} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The columns a reader chose to see, remembered under the table's name; the first one always. */
export function useColumnChoice<Row>(
  table: string,
  columns: readonly DataColumn<Row>[],
  initial: readonly string[],
) {
  const [shown, setShown] = useRemembered<readonly string[]>(`shownColumns.${table}`, initial);
  const visible = columns.filter(({ key }, index) => index === 0 || shown.includes(key));
  return { visible, shown, setShown };
}
