import type { KeyboardEvent } from 'react';
import { MentionList } from '#renderer/components/MentionField/MentionList.tsx';
import { useMentions } from '#renderer/components/MentionField/useMentions.ts';
import { isComposing, isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { nextKind } from './KindControl.tsx';
import classes from './LineRow.module.css';
import type { ShownLine } from './lineEdits.ts';
import type { LineActs } from './useLineActs.ts';

interface LineTextProps {
  readonly line: ShownLine;
  readonly acts: LineActs;
  readonly isLocked: boolean;
}

type TextKey = KeyboardEvent<HTMLTextAreaElement>;

/** True when the key moved to another line, moved the line, or made it something else. */
function takeLineKey(event: TextKey, { line, acts }: LineTextProps): boolean {
  const { key, currentTarget, altKey, shiftKey } = event;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const isAtStart = selectionStart === 0 && selectionEnd === 0;
  const isAtEnd = selectionStart === value.length;
  if (key === 'Tab') acts.editor.choose(line.id, { kind: nextKind(line.kind, shiftKey ? -1 : 1) });
  else if (key === 'Escape') acts.leave(line.id);
  else if (altKey && key === 'ArrowUp') acts.move(line.id, -1);
  else if (altKey && key === 'ArrowDown') acts.move(line.id, 1);
  else if (key === 'ArrowUp' && isAtStart) acts.goTo(line.id, -1);
  else if (key === 'ArrowDown' && isAtEnd) acts.goTo(line.id, 1);
  else if (key === 'Backspace' && value === '') acts.remove(line.id);
  else return false;
  return true;
}

function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The words of a line. Enter goes on to a next line, Tab changes the kind, `@` picks the owner,
 * Alt with an arrow moves the line, Backspace in an empty line removes it, Esc leaves the words.
 */
export function LineText(props: LineTextProps) {
  const { line, acts, isLocked } = props;
  const t = useTranslate();
  const { editor } = acts;
  const mentions = useMentions({
    options: line.kind === 'topic' ? [] : editor.people.options,
    onPick: ({ id }, text) => {
      editor.type(line.id, { text });
      editor.choose(line.id, { ownerId: id });
    },
  });
  if (isLocked) return <div className={classes.text}>{line.text}</div>;
  return (
    <div className={classes.field}>
      <textarea
        className={classes.text}
        rows={1}
        maxLength={1000}
        aria-label={t(`meetings.line.${line.kind}`)}
        placeholder={t(`meetings.hintOf.${line.kind}`)}
        value={line.text}
        onChange={(event) => {
          editor.type(line.id, { text: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') });
          mentions.follow(event.currentTarget);
        }}
        onPaste={(event) => {
          const pasted = splitLines(event.clipboardData.getData('text/plain'));
          if (pasted.length < 2) return;
          event.preventDefault();
          acts.paste(line, pasted);
        }}
        onBlur={() => {
          mentions.close();
          editor.settle(line.id);
        }}
        onKeyDown={(event) => {
          if (mentions.takeKey(event) || isComposing(event.nativeEvent)) return;
          const isEnter = isPlainEnter(event);
          if (isEnter) acts.goOn(line);
          if (isEnter || takeLineKey(event, props)) event.preventDefault();
        }}
        {...mentions.attributes}
      />
      <MentionList
        id={mentions.listId}
        label={t('meetings.owner')}
        found={mentions.found}
        active={mentions.active}
        onPick={(option) => {
          const area = document.activeElement;
          if (area instanceof HTMLTextAreaElement) mentions.pick(option, area);
        }}
      />
    </div>
  );
}
