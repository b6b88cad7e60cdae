import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { commitmentsQueries } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showNotice } from '#renderer/lib/notices.tsx';
import type { ParseContext } from '#shared/features/reports/reviewModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { linesAtOnce } from './cardSections.ts';
import { CollectProvider, type KnownPerson } from './collectContext.ts';
import type { LineFocus, ReviewAct, Work } from './collectModel.ts';
import { collectQueries, knownPairs } from './collectQueries.ts';
import { type CollectState, collectReducer, emptyState } from './collectState.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { PasteStep } from './PasteStep.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { ReviewSummary } from './ReviewSummary.tsx';
import { countReview, judgeReports, mainWeek } from './reportStatus.ts';
import { goTo, nextStop } from './reviewElements.ts';
import { openSuggestions, type ReviewPromises } from './reviewPromises.ts';
import { SavedPanel } from './SavedPanel.tsx';
import { useCollectDraft } from './useCollectDraft.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useSaveReview, useUndoSave } from './useSaveReview.ts';

interface CollectProps {
  readonly people: readonly KnownPerson[];
  readonly today: IsoDate;
}

/** The day a review was begun on: spoken dates keep their meaning across midnight. */
function useDayOfReview(today: IsoDate, isReviewing: boolean): IsoDate {
  const [day, setDay] = useState(today);
  if (!isReviewing && day !== today) setDay(today);
  return day;
}

function useTools({ people, today: now }: CollectProps) {
  const [state, dispatch] = useReducer(collectReducer, emptyState);
  const today = useDayOfReview(now, state.work !== null);
  const context = useMemo<ParseContext>(() => ({ people, today }), [people, today]);
  const act = useCallback(
    (done: ReviewAct) => dispatch({ type: 'act', act: done, context }),
    [context],
  );
  const focus = useCallback((to: LineFocus) => dispatch({ type: 'focus', focus: to }), []);
  return { state, dispatch, context, act, focus, today };
}

interface ReviewStepProps extends CollectProps {
  readonly tools: ReturnType<typeof useTools>;
  readonly work: Work;
  readonly onDiscard: () => void;
}

function useStatuses(work: Work, today: IsoDate) {
  const pairs = useMemo(() => knownPairs(work.review), [work.review]);
  const { data: stored } = useQuery({
    ...collectQueries.existing(pairs),
    placeholderData: keepPreviousData,
  });
  return useMemo(() => judgeReports(work, stored ?? [], today), [work, stored, today]);
}

function usePromises(work: Work, today: IsoDate): ReviewPromises {
  const pairs = useMemo(() => knownPairs(work.review), [work.review]);
  const { data } = useQuery({
    ...commitmentsQueries.promises(pairs, today),
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => new Map((data ?? []).map((each) => [`${each.personId} ${each.week}`, each.promises])),
    [data],
  );
}

function ReviewStep({ tools, work, people, today, onDiscard }: ReviewStepProps) {
  const t = useTranslate();
  const { state, dispatch, act, focus } = tools;
  const root = useRef<HTMLDivElement>(null);
  const statuses = useStatuses(work, today);
  const promises = usePromises(work, today);
  const suggested = useMemo(
    () => openSuggestions(work, statuses, promises),
    [work, statuses, promises],
  );
  const counts = countReview(statuses);
  const week = mainWeek(work.review, today);
  const goToStop = (): void => {
    if (root.current === null) return;
    goTo(nextStop(root.current, false) ?? root.current.querySelector<HTMLElement>('[data-stop]'));
  };
  const { save, isSaving } = useSaveReview({
    state,
    statuses,
    people,
    week,
    dispatch,
    onNothing: () => {
      showNotice(t('collect.saveNothing'));
      goToStop();
    },
  });
  const replay = (type: 'undo' | 'redo', steps: CollectState['past']): boolean => {
    if (steps.length > 0) dispatch({ type });
    return steps.length > 0;
  };
  useReviewKeys({
    root,
    act,
    focus,
    save,
    undo: () => replay('undo', state.past),
    redo: () => replay('redo', state.future),
  });
  const provided = useMemo(
    () => ({ people, today, mainWeek: week, lineStep: linesAtOnce(statuses.length), act, focus }),
    [people, today, week, statuses.length, act, focus],
  );
  return (
    <CollectProvider value={provided}>
      <PageHeader
        title={t('collect.title')}
        scope={
          <ReviewSummary
            counts={counts}
            statuses={statuses}
            week={week}
            suggested={suggested.count}
            onNextUnsure={goToStop}
            onConfirmSuggested={() => act(suggested.act)}
          />
        }
        actions={
          <>
            <DiscardButton count={work.review.reports.length} onDiscard={onDiscard} />
            <Button loading={isSaving} title={t('collect.saveHint')} onClick={save}>
              {t('collect.saveAll', { count: counts.ready })}
            </Button>
          </>
        }
      />
      <ReviewScreen
        rootRef={root}
        work={work}
        statuses={statuses}
        promises={promises}
        focus={state.focus}
        focusRound={state.focusRound}
      />
    </CollectProvider>
  );
}

/** The three steps of the page: paste, review, saved. */
export function Collect({ people, today }: CollectProps) {
  const t = useTranslate();
  const tools = useTools({ people, today });
  const { state, dispatch, context } = tools;
  const undoSave = useUndoSave(dispatch);
  const { work, saved } = state;
  const draft = useCollectDraft({ text: state.text, work });
  const close = (): void => {
    draft.drop();
    dispatch({ type: 'close' });
  };
  if (work !== null) {
    return (
      <ReviewStep tools={tools} work={work} people={people} today={tools.today} onDiscard={close} />
    );
  }
  return (
    <>
      <PageHeader title={t('collect.title')} />
      {saved === null ? (
        <PasteStep context={context} draft={draft} dispatch={dispatch} />
      ) : (
        <SavedPanel
          saved={saved}
          onMore={close}
          onUndo={() => saved.operationId !== null && undoSave(saved.operationId)}
        />
      )}
    </>
  );
}
