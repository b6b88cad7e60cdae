import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

export interface MentionOption {
  readonly id: string;
  readonly name: string;
  /** Post or unit: tells two people of one name apart. */
  readonly hint: string;
  readonly aliases: readonly string[];
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

const beforeCaret = /[@＠]([^\s@＠，。、；：,;:]{0,12})$/;
const longestList = 6;

interface Mention {
  /** Columns of `@` and of the caret. */
  readonly start: number;
  readonly end: number;
  readonly query: string;
}

function findMention(element: TextElement): Mention | null {
  const end = element.selectionStart ?? 0;
  if (end !== element.selectionEnd) return null;
  const match = beforeCaret.exec(element.value.slice(0, end));
  return match && { start: match.index, end, query: match[1] ?? '' };
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

interface MentionsOptions {
  readonly options: readonly MentionOption[];
  /** Somebody was chosen; `text` is what is left without the mention. */
  readonly onPick: (option: MentionOption, text: string) => void;
}

/**
 * Suggests people while a name is typed behind `@`. No entry is chosen by itself: Enter still
 * means "done" until an arrow key has entered the list; Tab takes the first.
 */
export function useMentions({ options, onPick }: MentionsOptions) {
  const listId = useId();
  const [mention, setMention] = useState<Mention | null>(null);
  const [active, setActive] = useState(-1);
  const found = mention
    ? searchByPinyin(options, mention.query, ({ name, aliases }) => [name, ...aliases]).slice(
        0,
        longestList,
      )
    : [];
  const close = (): void => setMention(null);
  const follow = (element: TextElement): void => {
    setMention(findMention(element));
    setActive(-1);
  };
  const pick = (option: MentionOption, element: TextElement): void => {
    if (!mention) return;
    const { value } = element;
    const before = value.slice(0, mention.start).trimEnd();
    const after = value.slice(mention.end).trimStart();
    close();
    onPick(option, [before, after].filter((part) => part !== '').join(' '));
  };
  /** True when the key was for the list and means nothing else. */
  const takeKey = (event: KeyboardEvent<TextElement>): boolean => {
    if (found.length === 0 || isComposing(event.nativeEvent)) return false;
    const chosen = found[event.key === 'Tab' ? Math.max(active, 0) : active];
    if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive(((active + found.length) % (found.length + 1)) - 1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !event.shiftKey) {
      pick(chosen, event.currentTarget);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  /** For the field: which list it opened and where in it the arrow keys are. */
  const attributes = {
    'aria-autocomplete': 'list' as const,
    ...(found.length > 0 ? { 'aria-controls': listId } : {}),
    ...(active >= 0 ? { 'aria-activedescendant': optionId(listId, active) } : {}),
  };
  return { listId, found, active, setActive, follow, close, pick, takeKey, attributes };
}
