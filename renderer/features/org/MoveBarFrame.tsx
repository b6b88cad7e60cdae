import { Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './ChartPage.module.css';

interface MoveBarFrameProps {
  readonly title: string;
  /** What the move means, why it cannot be, or what is still to be chosen. */
  readonly sentence: string;
  /** What else it means; null together with a refusal or a question. */
  readonly detail: string | null;
  readonly isRefused: boolean;
  /** Where it goes is chosen: what is left is to confirm. */
  readonly isAimed: boolean;
  readonly isPossible: boolean;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What is chosen in the bar. */
  readonly children: ReactNode;
}

/** Over the drawing: a move that is being prepared, asked before it is made. */
export function MoveBarFrame(props: MoveBarFrameProps) {
  const { title, sentence, detail, isRefused, isAimed, onClose } = props;
  const t = useTranslate();
  const bar = useRef<HTMLElement>(null);
  // The keyboard goes to what is still to be done, and stays there while the move is changed.
  useEffect(() => {
    const first = isAimed ? '[data-confirm]' : 'input';
    bar.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isAimed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPlainEscape(event) || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={bar} className={classes.bar} aria-label={title} onKeyDown={onKeyDown}>
      <div role="status" className={classes.grow}>
        <Text size="sm" fw={600} {...(isRefused ? { c: 'red' } : {})}>
          {sentence}
        </Text>
        {detail !== null && (
          <Text size="xs" c="dimmed">
            {detail}
          </Text>
        )}
      </div>
      <Group gap="sm" align="flex-end" wrap="nowrap">
        {props.children}
        <Button variant="default" flex="none" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          data-confirm
          flex="none"
          disabled={!props.isPossible}
          loading={props.isPending}
          onClick={props.onConfirm}
        >
          {t('org.moveConfirm')}
        </Button>
      </Group>
    </section>
  );
}
