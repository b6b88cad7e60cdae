import {
  type Icon,
  IconCheck,
  IconCircleDashed,
  IconCornerUpLeft,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReviewStanding } from '#shared/features/reviews/reviewsModel.ts';
import classes from './ReviewBadge.module.css';

type Shown = ReviewStanding['state'] | 'again';

const icons: Readonly<Record<Shown, Icon>> = {
  unread: IconCircleDashed,
  again: IconRefresh,
  read: IconCheck,
  returned: IconCornerUpLeft,
};

/** 待审阅, 已重交, 已阅 or 已退回, with the grade when there is one. */
export function ReviewBadge({ standing }: { readonly standing: ReviewStanding }) {
  const t = useTranslate();
  const { state, isHandedInAgain, grade } = standing;
  const shown = isHandedInAgain ? 'again' : state;
  const StateIcon = icons[shown];
  return (
    <span className={classes.badge} data-state={shown}>
      <StateIcon size={15} stroke={2} aria-hidden />
      {t(`reviews.state.${shown}`)}
      {grade !== '' && <span className={classes.grade}>{grade}</span>}
    </span>
  );
}
