import {
  type Icon,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleX,
  IconHourglassHigh,
} from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentState } from '#shared/features/commitments/commitmentsModel.ts';
import classes from './StateMark.module.css';

const icons: Readonly<Record<CommitmentState, Icon>> = {
  todo: IconCircle,
  doing: IconCircleHalf2,
  handed_in: IconHourglassHigh,
  done: IconCircleCheckFilled,
  cancelled: IconCircleX,
};

/** A state as sign and word: the colour alone never says it. */
export function StateMark({ state }: { readonly state: CommitmentState }) {
  const t = useTranslate();
  const StateIcon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <StateIcon size={15} stroke={1.8} aria-hidden />
      {t(`commitments.state.${state}`)}
    </span>
  );
}
