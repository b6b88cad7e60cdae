import { Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './ChartPage.module.css';
import { describeMove, describeMoveDetail, moveRefusal } from './moveWords.ts';
import { SeatSelect } from './SeatSelect.tsx';
import type { SeatMoving } from './useSeatMove.ts';

interface ChartMoveBarProps {
  readonly move: SeatMoving;
  readonly onClose: () => void;
}

/** What the move means, or why it cannot be; a question while nobody is chosen yet. */
function MoveSentence({ move }: { readonly move: SeatMoving }) {
  const t = useTranslate();
  const language = useLanguage();
  const { plan, draft } = move;
  if (!plan || !draft) {
    return (
      <Text size="sm" fw={600} role="status" className={classes.grow}>
        {t('org.moveWhere', { count: draft?.seatIds.length ?? 0 })}
      </Text>
    );
  }
  const refusal = moveRefusal(t, plan);
  return (
    <div role="status" className={classes.grow}>
      <Text size="sm" fw={600} {...(refusal === null ? {} : { c: 'red' })}>
        {refusal ?? describeMove(t, plan, formatDay(draft.from, language))}
      </Text>
      {refusal === null && (
        <Text size="xs" c="dimmed">
          {describeMoveDetail(t, plan)}
        </Text>
      )}
    </div>
  );
}

/** A move before it is done: whom to, from when, and what it means; the drawing shows it already. */
export function ChartMoveBar({ move, onClose }: ChartMoveBarProps) {
  const t = useTranslate();
  const bar = useRef<HTMLElement>(null);
  const { draft, plan } = move;
  const isAimed = draft?.superiorSeatId !== undefined;
  useEffect(() => {
    const first = isAimed ? '[data-confirm]' : 'input';
    bar.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isAimed]);
  if (!draft) return null;
  const isPossible = plan !== null && plan.refusal === null && !plan.isSame;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPlainEscape(event) || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={bar}
      className={classes.bar}
      aria-label={t('org.moveTitle')}
      onKeyDown={onKeyDown}
    >
      <MoveSentence move={move} />
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <SeatSelect
          label={t('org.moveSuperior')}
          placeholder={t('org.chooseSuperior')}
          value={draft.superiorSeatId ?? null}
          w={240}
          day={draft.from}
          onChange={(id) => move.aim(id ?? undefined)}
        />
        <DateField label={t('org.moveFrom')} value={draft.from} onChange={move.setFrom} />
        <Button variant="default" flex="none" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button data-confirm disabled={!isPossible} loading={move.isPending} onClick={move.confirm}>
          {t('org.moveConfirm')}
        </Button>
      </Group>
    </section>
  );
}
