import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { CarryOptions } from '#renderer/components/Diagram/carry.ts';
import type { DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import type { ChartGrouping } from '#shared/features/org/orgChartChoices.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { planMove } from '#shared/features/org/planMove.ts';
import { planUnitMove, unitOfBox } from '#shared/features/org/planUnitMove.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { describeMove, describeUnitMove, moveRefusal, unitMoveRefusal } from './moveWords.ts';
import { useBoxSelection } from './useBoxSelection.ts';
import { useSeatMove } from './useSeatMove.ts';
import { useUnitMove } from './useUnitMove.ts';

interface EditingOptions {
  readonly chart: OrgChartData;
  readonly asOf: IsoDate | null;
  readonly by: ChartGrouping;
  readonly diagram: RefObject<DiagramHandle | null>;
}

type Dropping = Pick<CarryOptions, 'describe' | 'drop'>;

/**
 * Whom seats report to can be changed today and on later days, their unit today only; the past is
 * only looked at.
 */
function canMoveOn(asOf: IsoDate | null, { by, today }: { by: ChartGrouping; today: IsoDate }) {
  return asOf === null || asOf === today || (by === 'position' && asOf > today);
}

/** Onto another seat: that is the new superior. */
function useSuperiorMove({ chart, asOf }: EditingOptions, onMoved: () => void) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const move = useSeatMove({ chart, asOf, onMoved });
  const isTarget = (ids: readonly string[], onto: string): boolean =>
    !ids.includes(onto) && chart.seats.some(({ id }) => id === onto);
  const dropping: Dropping = {
    describe: (ids, onto) => {
      if (!isTarget(ids, onto)) return null;
      const plan = planMove(chart, ids, onto);
      const refusal = moveRefusal(t, plan);
      const text = refusal ?? describeMove(t, plan, formatDay(asOf ?? today, language));
      return { text, isPossible: refusal === null };
    },
    drop: (ids, onto) => {
      if (isTarget(ids, onto)) move.drop(ids, onto);
    },
  };
  return { move, dropping };
}

/** Onto a unit, or onto somebody in it: that is the new unit. */
function useOtherUnitMove({ chart }: EditingOptions, onMoved: () => void) {
  const t = useTranslate();
  const move = useUnitMove({ chart, onMoved });
  const targetOf = (ids: readonly string[], onto: string): string | null =>
    ids.includes(onto) ? null : unitOfBox(chart, onto);
  const dropping: Dropping = {
    describe: (ids, onto) => {
      const unitId = targetOf(ids, onto);
      if (unitId === null) return null;
      const plan = planUnitMove(chart, ids, unitId);
      const refusal = unitMoveRefusal(t, plan);
      return { text: refusal ?? describeUnitMove(t, plan, move.date), isPossible: !plan.isSame };
    },
    drop: (ids, onto) => {
      const unitId = targetOf(ids, onto);
      if (unitId !== null) move.drop(ids, unitId);
    },
  };
  return { move, dropping };
}

/** Choosing boxes and moving them, by dragging, by keyboard or from the tree. */
export function useChartEditing(options: EditingOptions) {
  const { chart, asOf, by, diagram } = options;
  const today = useToday();
  const selection = useBoxSelection(chart.seats);
  const superior = useSuperiorMove(options, selection.clear);
  const unit = useOtherUnitMove(options, selection.clear);
  const { move, dropping } = by === 'unit' ? unit : superior;
  const [firstMoved] = move.plan?.seatIds ?? [];
  useEffect(() => {
    if (firstMoved !== undefined) diagram.current?.show(firstMoved);
  }, [firstMoved, diagram]);
  const backTo = useRef<HTMLElement | null>(null);
  const isMovable = canMoveOn(asOf, { by, today });
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
    describe: dropping.describe,
    drop: (ids, onto) => {
      backTo.current = null;
      dropping.drop(ids, onto);
    },
  };
  const ringedIds = useMemo(
    () => (move.draft ? new Set(move.draft.seatIds) : selection.ids),
    [move.draft, selection.ids],
  );
  return {
    ...{ selection, ringedIds, carry, isMovable, seatsOf, begin, close, preview: move.preview },
    superiorMove: superior.move,
    unitMove: unit.move,
    draft: move.draft,
  };
}

export type ChartEditing = ReturnType<typeof useChartEditing>;
