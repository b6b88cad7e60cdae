import { type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { numberRepeats } from '#shared/lib/numberRepeats.ts';
import { filterByPinyin } from './filterByPinyin.ts';

export interface PinyinOption {
  readonly value: string;
  /** Words are searched one by one, so `陈思远 运营主管` answers to `yyzg`. */
  readonly label: string;
  readonly group?: string;
}

interface PinyinSelectProps
  extends Omit<SelectProps, 'data' | 'filter' | 'searchable' | 'value' | 'onChange'> {
  readonly options: readonly PinyinOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Equal labels of a group are numbered, so that each can be told apart. */
function toItems(options: readonly PinyinOption[]): ComboboxItem[] {
  const labels = numberRepeats(options.map(({ label }) => label));
  return options.map(({ value, label }, index) => ({ value, label: labels[index] ?? label }));
}

/** Options without a group first, then the groups in the order they first appear. */
function toData(options: readonly PinyinOption[]): NonNullable<SelectProps['data']> {
  const groups = Map.groupBy(options, ({ group }) => group ?? '');
  return [
    ...toItems(groups.get('') ?? []),
    ...[...groups]
      .filter(([group]) => group !== '')
      .map(([group, items]) => ({ group, items: toItems(items) })),
  ];
}

/** A picker that finds Chinese names by characters, pinyin or initials. */
export function PinyinSelect({ options, value, onChange, ...select }: PinyinSelectProps) {
  const t = useTranslate();
  return (
    <Select
      searchable
      data={toData(options)}
      filter={filterByPinyin}
      value={value}
      onChange={onChange}
      nothingFoundMessage={t('common.nothingFound')}
      maxDropdownHeight={280}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      {...select}
    />
  );
}
