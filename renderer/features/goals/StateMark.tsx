import { IconCircle, IconCircleCheck, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { GoalState } from '#shared/features/goals/goalsModel.ts';
import classes from './StateMark.module.css';

const icons = {
  open: IconCircle,
  reached: IconCircleCheck,
  missed: IconCircleX,
  dropped: IconCircleMinus,
};

/** Where a goal stands: icon, word, and only then colour. */
export function StateMark({ state }: { readonly state: GoalState }) {
  const t = useTranslate();
  const Icon = icons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={14} aria-hidden />
      {t(`goals.state_${state}`)}
    </span>
  );
}
