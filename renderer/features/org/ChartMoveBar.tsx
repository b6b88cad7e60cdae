import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatDay } from '#shared/lib/formatDay.ts';
import { MoveBarFrame } from './MoveBarFrame.tsx';
import { describeMove, describeMoveDetail, moveRefusal } from './moveWords.ts';
import { SeatSelect } from './SeatSelect.tsx';
import type { SeatMoving } from './useSeatMove.ts';

interface ChartMoveBarProps {
  readonly move: SeatMoving;
  readonly onClose: () => void;
}

/** A move before it is done: whom to, from when, and what it means; the drawing shows it already. */
export function ChartMoveBar({ move, onClose }: ChartMoveBarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { draft, plan } = move;
  if (!draft) return null;
  const refusal = plan && moveRefusal(t, plan);
  const meaning = plan
    ? describeMove(t, plan, formatDay(draft.from, language))
    : t('org.moveWhere', { count: draft.seatIds.length });
  return (
    <MoveBarFrame
      title={t('org.moveTitle')}
      sentence={refusal ?? meaning}
      detail={plan && refusal === null ? describeMoveDetail(t, plan) : null}
      isRefused={refusal !== null}
      isAimed={draft.superiorSeatId !== undefined}
      isPossible={plan !== null && refusal === null}
      isPending={move.isPending}
      onConfirm={move.confirm}
      onClose={onClose}
    >
      <SeatSelect
        label={t('org.moveSuperior')}
        placeholder={t('org.chooseSuperior')}
        value={draft.superiorSeatId ?? null}
        w={240}
        day={draft.from}
        onChange={(id) => move.aim(id ?? undefined)}
      />
      <DateField label={t('org.moveFrom')} value={draft.from} onChange={move.setFrom} />
    </MoveBarFrame>
  );
}
