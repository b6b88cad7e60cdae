import { useMemo, useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showNotice } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { applyUnitMove, planUnitMove } from '#shared/features/org/planUnitMove.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { describeUnitMove, unitMoveRefusal } from './moveWords.ts';

/** Seats that are about to stand in another unit; null while the user is still to choose it. */
export interface UnitMoveDraft {
  readonly seatIds: readonly string[];
  readonly unitId: string | null;
}

interface UnitMoveOptions {
  readonly chart: OrgChartData;
  readonly onMoved: () => void;
}

/** Preparing a move to another unit, seeing it in the drawing, and carrying it out today. */
export function useUnitMove({ chart, onMoved }: UnitMoveOptions) {
  const t = useTranslate();
  const language = useLanguage();
  const date = formatDay(useToday(), language);
  const [draft, setDraft] = useState<UnitMoveDraft | null>(null);
  const plan = useMemo(
    () =>
      draft && draft.unitId !== null ? planUnitMove(chart, draft.seatIds, draft.unitId) : null,
    [chart, draft],
  );
  const move = useCommand(commands.org.moveSeatsToUnit, {
    done: () => t('org.moved', { what: plan ? describeUnitMove(t, plan, date) : '' }),
    onDone: () => {
      onMoved();
      setDraft(null);
    },
  });
  const begin = (seatIds: readonly string[], unitId: string | null = null): void => {
    const known = seatIds.filter((id) => chart.seats.some((seat) => seat.id === id));
    if (known.length > 0) setDraft({ seatIds: known, unitId });
  };
  return {
    draft,
    plan,
    date,
    preview: useMemo(() => (plan ? applyUnitMove(chart, plan) : chart), [chart, plan]),
    isPending: move.isPending,
    begin,
    /** Prepares a move to the unit something was dropped on, unless all of it stands there. */
    drop: (seatIds: readonly string[], unitId: string): void => {
      const refusal = unitMoveRefusal(t, planUnitMove(chart, seatIds, unitId));
      if (refusal === null) begin(seatIds, unitId);
      else showNotice(refusal);
    },
    aim: (unitId: string | null): void => setDraft((now) => now && { ...now, unitId }),
    cancel: (): void => setDraft(null),
    confirm: (): void => {
      if (!plan || plan.isSame || move.isPending) return;
      move.mutate({ seatIds: [...plan.seatIds], unitId: plan.unitId });
    },
  };
}

export type UnitMoving = ReturnType<typeof useUnitMove>;
