import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PromiseChoices } from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import { entryId } from '#shared/features/reports/reviewModel.ts';
import { unknownNamesIn } from '#shared/features/reports/reviewPeople.ts';
import { useCollect } from './collectContext.ts';
import type { LineFocus, Work } from './collectModel.ts';
import { Legend } from './Legend.tsx';
import { RawText, type RawTextHandle } from './RawText.tsx';
import { ReportCard } from './ReportCard.tsx';
import classes from './ReviewScreen.module.css';
import type { ReportStatus } from './reportStatus.ts';
import { findLineElement, goTo } from './reviewElements.ts';
import type { ReviewPromises } from './reviewPromises.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { aliasOf } from './toPaste.ts';
import { UnknownPeople } from './UnknownPeople.tsx';
import { useLinkedPanes } from './useLinkedPanes.ts';

interface ReviewScreenProps {
  readonly rootRef: RefObject<HTMLDivElement | null>;
  readonly work: Work;
  readonly statuses: readonly ReportStatus[];
  readonly promises: ReviewPromises;
  readonly focus: LineFocus | null;
  readonly focusRound: number;
}

// The same objects every time, so that cards without any are not drawn anew.
const noPromises: readonly PromiseRow[] = [];
const noChoices: PromiseChoices = {};

function Cards({
  work,
  statuses,
  promises,
  focus,
}: Omit<ReviewScreenProps, 'rootRef' | 'focusRound'>) {
  const { people } = useCollect();
  const editing = focus?.caret == null ? null : focus;
  return statuses.map((status, index) => {
    const { report, key } = status;
    const isHere =
      editing !== null && report.entries.some((entry) => entryId(entry) === editing.id);
    return (
      <ReportCard
        key={report.id}
        status={status}
        above={statuses[index - 1]?.report ?? null}
        lines={work.review.lines}
        alias={aliasOf(report, people)}
        isRemembered={!work.forgotten.includes(report.id)}
        choice={key === null ? null : (work.decisions[key] ?? null)}
        promises={promises.get(key ?? '') ?? noPromises}
        promiseChoices={work.promises[report.id] ?? noChoices}
        editing={isHere ? editing : null}
      />
    );
  });
}

/** The paste at the left, what it became at the right, linked line by line. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { rootRef, work, focus, focusRound } = props;
  const t = useTranslate();
  const raw = useRef<RawTextHandle>(null);
  const showSource = useCallback((line: number) => raw.current?.show(line), []);
  useLinkedPanes(rootRef, showSource);
  const latestFocus = useRef(focus);
  latestFocus.current = focus;
  useEffect(() => {
    const target = latestFocus.current;
    const root = rootRef.current;
    if (focusRound > 0 && root !== null && target !== null && target.caret === null) {
      goTo(findLineElement(root, target.id));
    }
  }, [focusRound, rootRef]);
  const unknown = useMemo(() => unknownNamesIn(work.review), [work.review]);
  return (
    <div ref={rootRef} className={classes.review}>
      <div className={classes.raw}>
        <Legend />
        <RawText review={work.review} handle={raw} />
      </div>
      <section className={classes.cards} aria-label={t('collect.reviewPane')}>
        <UnknownPeople names={unknown} />
        <Cards {...props} />
        <SetAsideList review={work.review} />
      </section>
    </div>
  );
}
