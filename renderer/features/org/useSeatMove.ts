import { useMemo, useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { applyMove, type MovePlan, planMove } from '#shared/features/org/planMove.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { describeMove, moveRefusal } from './moveWords.ts';

/** A move that is being prepared; without a superior the user is still to choose one. */
export interface MoveDraft {
  readonly seatIds: readonly string[];
  /** Null: the top of a tree of their own. Undefined: not chosen yet. */
  readonly superiorSeatId: string | null | undefined;
  readonly from: IsoDate;
}

interface SeatMoveOptions {
  readonly chart: OrgChartData;
  /** The day that is shown; null: today. */
  readonly asOf: IsoDate | null;
  readonly onMoved: (plan: MovePlan) => void;
}

/** Preparing a move, seeing it in the drawing, and carrying it out. */
export function useSeatMove({ chart, asOf, onMoved }: SeatMoveOptions) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const [draft, setDraft] = useState<MoveDraft | null>(null);
  const plan = useMemo(
    () =>
      draft && draft.superiorSeatId !== undefined
        ? planMove(chart, draft.seatIds, draft.superiorSeatId)
        : null,
    [chart, draft],
  );
  const preview = useMemo(
    () => (plan && !plan.refusal ? applyMove(chart, plan) : chart),
    [chart, plan],
  );
  const move = useCommand(commands.org.moveSeats, {
    done: (_, { from = today }) =>
      t('org.moved', { what: plan ? describeMove(t, plan, formatDay(from, language)) : '' }),
    onDone: () => {
      if (plan) onMoved(plan);
      setDraft(null);
    },
  });
  const begin = (seatIds: readonly string[], superiorSeatId?: string | null): void => {
    const known = seatIds.filter((id) => chart.seats.some((seat) => seat.id === id));
    if (known.length > 0) setDraft({ seatIds: known, superiorSeatId, from: asOf ?? today });
  };
  return {
    draft,
    plan,
    preview,
    isPending: move.isPending,
    begin,
    /** Prepares a move to a box something was dropped on, unless it cannot be. */
    drop: (seatIds: readonly string[], superiorSeatId: string): void => {
      const dropped = planMove(chart, seatIds, superiorSeatId);
      if (dropped.refusal) showFailure(t, dropped.refusal);
      else if (dropped.isSame) showNotice(moveRefusal(t, dropped) ?? '');
      else begin(seatIds, superiorSeatId);
    },
    aim: (superiorSeatId: string | null | undefined): void =>
      setDraft((now) => now && { ...now, superiorSeatId }),
    setFrom: (from: IsoDate | null): void =>
      setDraft((now) => now && { ...now, from: from ?? today }),
    cancel: (): void => setDraft(null),
    confirm: (): void => {
      if (!plan || !draft || plan.refusal || plan.isSame || move.isPending) return;
      const { superiorSeatId } = plan;
      move.mutate({ seatIds: [...plan.seatIds], superiorSeatId, from: draft.from });
    },
  };
}

export type SeatMoving = ReturnType<typeof useSeatMove>;
