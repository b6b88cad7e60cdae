import { SegmentedControl } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReviewState } from '#shared/features/reviews/reviewsModel.ts';
import type { ReviewCounts } from './boardRows.ts';

interface ReviewFilterProps {
  readonly counts: ReviewCounts;
  readonly shown: ReviewState | null;
  readonly onShow: (state: ReviewState | null) => void;
}

const all = 'all';
const order: readonly ReviewState[] = ['unread', 'returned', 'read'];

/** Which reports are shown by how far the manager has read them, with how many there are. */
export function ReviewFilter({ counts, shown, onShow }: ReviewFilterProps) {
  const t = useTranslate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('reviews.filter')}
      value={shown ?? all}
      onChange={(value) => onShow(order.find((state) => state === value) ?? null)}
      data={[
        { value: all, label: t('reviews.everything') },
        ...order.map((state) => ({
          value: state,
          label: `${t(`reviews.state.${state}`)} ${counts[state]}`,
        })),
      ]}
    />
  );
}
