import {
  type Icon,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleX,
  IconClockPause,
} from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Outcome } from '#shared/features/commitments/outcomeModel.ts';
import classes from './OutcomeMark.module.css';

const icons: Readonly<Record<Outcome, Icon>> = {
  done: IconCircleCheckFilled,
  partial: IconCircleHalf2,
  slipped: IconClockPause,
  cancelled: IconCircleX,
};

/** 完成 / 部分 / 顺延 / 取消 as sign and word. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const t = useTranslate();
  const OutcomeIcon = icons[outcome];
  return (
    <span className={classes.mark} data-outcome={outcome}>
      <OutcomeIcon size={14} stroke={1.8} aria-hidden />
      {t(`promises.outcome.${outcome}`)}
    </span>
  );
}
