import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ChartUnit } from '#shared/features/org/orgChartModel.ts';
import { MoveBarFrame } from './MoveBarFrame.tsx';
import { describeUnitMove, describeUnitMoveDetail, unitMoveRefusal } from './moveWords.ts';
import { labelUnits } from './unitLabels.ts';
import type { UnitMoving } from './useUnitMove.ts';

interface UnitMoveBarProps {
  readonly move: UnitMoving;
  readonly units: readonly ChartUnit[];
  readonly onClose: () => void;
}

/** A move to another unit before it is done, today always; the drawing shows it already. */
export function UnitMoveBar({ move, units, onClose }: UnitMoveBarProps) {
  const t = useTranslate();
  const { draft, plan } = move;
  if (!draft) return null;
  const labels = labelUnits(units);
  const refusal = plan && unitMoveRefusal(t, plan);
  const meaning = plan
    ? describeUnitMove(t, plan, move.date)
    : t('org.unitMoveWhere', { count: draft.seatIds.length });
  return (
    <MoveBarFrame
      title={t('org.unitMoveTitle')}
      sentence={refusal ?? meaning}
      detail={plan && refusal === null ? describeUnitMoveDetail(t, plan) : null}
      isRefused={refusal !== null}
      isAimed={draft.unitId !== null}
      isPossible={plan !== null && refusal === null}
      isPending={move.isPending}
      onConfirm={move.confirm}
      onClose={onClose}
    >
      <PinyinSelect
        label={t('org.unitMoveUnit')}
        placeholder={t('org.chooseUnit')}
        options={units.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
        value={draft.unitId}
        w={240}
        onChange={move.aim}
      />
    </MoveBarFrame>
  );
}
