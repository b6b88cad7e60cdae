import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { StoredLine } from '#shared/features/reports/reportsModel.ts';
import type { ReportReview, ReviewMark } from '#shared/features/reviews/reviewsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { LineAct } from './reviewKeys.ts';

/** The form that is open below a line; `me` asks who is using the workspace. */
export type LineFormKind = 'comment' | 'private' | 'task' | 'me';

interface OpenForm {
  readonly lineId: string;
  readonly kind: LineFormKind;
}

export interface LineActs {
  readonly open: OpenForm | null;
  readonly close: () => void;
  readonly run: (act: LineAct, line: StoredLine) => void;
}

function useMarks(review: ReportReview | undefined) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.reviews.setMark, {
    isInRow: true,
    done: (_, { mark, isSet }) => t(`reviews.marked.${mark}.${isSet ? 'on' : 'off'}`),
  });
  return (mark: ReviewMark, { id: lineId }: StoredLine): void => {
    const marks = review?.marks.find((each) => each.lineId === lineId)?.marks ?? [];
    mutate({ lineId, mark, isSet: !marks.includes(mark) });
  };
}

/** Everything one key does with a line; what needs words opens a form below it. */
export function useLineActs(review: ReportReview | undefined): LineActs {
  const t = useTranslate();
  const language = useLanguage();
  const [open, setOpen] = useState<OpenForm | null>(null);
  const mark = useMarks(review);
  const topic = useCommand(commands.reviews.makeTopic, {
    isInRow: true,
    done: () => t('reviews.topicMade'),
  });
  const promise = useCommand(commands.reviews.makePromise, {
    isInRow: true,
    done: ({ dueOn }) => t('reviews.promiseMade', { day: formatDay(dueOn, language) }),
    onFailed: (error, { lineId }) => {
      const isAsking = error instanceof Failure && error.data.key === 'reviews.whoAreYou';
      if (isAsking) setOpen({ lineId, kind: 'me' });
      return isAsking;
    },
  });
  const run = (act: LineAct, line: StoredLine): void => {
    const { id: lineId } = line;
    if (act === 'flag') mark('flagged', line);
    else if (act === 'passUp') mark('passedUp', line);
    else if (act === 'topic') topic.mutate({ lineId });
    else if (act === 'promise') promise.mutate({ lineId });
    else setOpen({ lineId, kind: act });
  };
  return { open, close: () => setOpen(null), run };
}
