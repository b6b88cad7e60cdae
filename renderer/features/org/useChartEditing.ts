import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { CarryOptions } from '#renderer/components/Diagram/carry.ts';
import type { DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { planMove } from '#shared/features/org/planMove.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { describeMove, moveRefusal } from './moveWords.ts';
import { useBoxSelection } from './useBoxSelection.ts';
import { useSeatMove } from './useSeatMove.ts';

interface EditingOptions {
  readonly chart: OrgChartData;
  readonly asOf: IsoDate | null;
  readonly diagram: RefObject<DiagramHandle | null>;
}

/** Seats can be moved by whom they report to, today and on later days: the past is only looked at. */
function canMoveOn(asOf: IsoDate | null, today: IsoDate): boolean {
  return asOf === null || asOf >= today;
}

/** Choosing boxes and moving them, by dragging, by keyboard or from the tree. */
export function useChartEditing({ chart, asOf, diagram }: EditingOptions) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const selection = useBoxSelection(chart.seats);
  const move = useSeatMove({ chart, asOf, onMoved: () => selection.clear() });
  const [firstMoved] = move.plan?.seatIds ?? [];
  useEffect(() => {
    if (firstMoved !== undefined) diagram.current?.show(firstMoved);
  }, [firstMoved, diagram]);
  const backTo = useRef<HTMLElement | null>(null);
  const isMovable = canMoveOn(asOf, today);
  const seatsOf = (id: string): readonly string[] => {
    if (!isMovable || !chart.seats.some((seat) => seat.id === id)) return [];
    return selection.ids.has(id) ? [...selection.ids] : [id];
  };
  const begin = (ids: readonly string[]): void => {
    backTo.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    move.begin(ids);
  };
  const close = (): void => {
    move.cancel();
    if (backTo.current?.isConnected) backTo.current.focus({ preventScroll: true });
    else diagram.current?.focus();
  };
  useWindowKeys((event) => {
    if (event.key === 'Escape' && isPageKey(event) && !move.draft) selection.clear();
  });
  const carry: CarryOptions = {
    take: seatsOf,
    describe: (ids, onto) => {
      if (ids.includes(onto) || !chart.seats.some(({ id }) => id === onto)) return null;
      const plan = planMove(chart, ids, onto);
      const refusal = moveRefusal(t, plan);
      const text = refusal ?? describeMove(t, plan, formatDay(asOf ?? today, language));
      return { text, isPossible: refusal === null };
    },
    drop: (ids, onto) => {
      if (ids.includes(onto) || !chart.seats.some(({ id }) => id === onto)) return;
      backTo.current = null;
      move.drop(ids, onto);
    },
  };
  const ringedIds = useMemo(
    () => (move.draft ? new Set(move.draft.seatIds) : selection.ids),
    [move.draft, selection.ids],
  );
  return { selection, ringedIds, move, carry, isMovable, seatsOf, begin, close };
}

export type ChartEditing = ReturnType<typeof useChartEditing>;
