import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

function textsOf({ label }: ComboboxItem): string[] {
  return [label, ...label.split(/\s+/)];
}

/** The options whose label, or a word of it, is meant by what was typed; a group stays with those left. */
export const filterByPinyin: OptionsFilter = ({ options, search }) =>
  options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return searchByPinyin([option], search, textsOf);
    const items = searchByPinyin(option.items, search, textsOf);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
