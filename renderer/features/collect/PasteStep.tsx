import { type Dispatch, useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useDraft } from '#renderer/lib/useDraft.ts';
import { usePagePaste } from '#renderer/lib/usePagePaste.ts';
import { mostReports } from '#shared/features/reports/reportsModel.ts';
import type { ParseContext } from '#shared/features/reports/reviewModel.ts';
import { refreshAuthors } from '#shared/features/reports/reviewPeople.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { startWork } from './collectModel.ts';
import type { CollectAction } from './collectState.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { writeDraft } from './draftContent.ts';
import { PasteArea } from './PasteArea.tsx';
import { problemOfReview, problemOfText } from './pasteProblem.ts';
import type { useCollectDraft } from './useCollectDraft.ts';
import { useGivenFiles } from './useGivenFiles.ts';
import { usePasteReader } from './usePasteReader.ts';

interface PasteStepProps {
  readonly context: ParseContext;
  readonly draft: ReturnType<typeof useCollectDraft>;
  readonly dispatch: Dispatch<CollectAction>;
}

/** Takes a text in, keeps it as a draft at once and has it read. */
export function PasteStep({ context, draft, dispatch }: PasteStepProps) {
  const t = useTranslate();
  const { read, cancel, isReading } = usePasteReader();
  const { save } = useDraft('paste');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<TextKey | null>(null);
  const keep = (next: string): void => {
    setText(next);
    if (next !== '') save(writeDraft({ text: next, work: null }));
  };
  const take = async (next: string): Promise<void> => {
    keep(next);
    const found = problemOfText(next);
    setProblem(found);
    if (found !== null) return;
    try {
      const review = await read(next, context);
      const nothing = problemOfReview(review);
      if (nothing === null) dispatch({ type: 'open', text: next, work: startWork(review) });
      setProblem(nothing);
    } catch {
      setProblem('collect.readFailed');
    }
  };
  usePagePaste((pasted) => void take(pasted));
  const names = context.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const given = useGivenFiles(names, (words) => void take(words));
  const resume = (): void => {
    const { offer } = draft;
    if (offer?.work == null) void take(offer?.text ?? '');
    else {
      const review = refreshAuthors(offer.work.review, context.people);
      dispatch({ type: 'open', text: offer.text, work: { ...offer.work, review } });
    }
  };
  return (
    <>
      {draft.offer !== null && text === '' && (
        <DraftOffer
          text={draft.offer.text}
          savedAt={draft.offer.savedAt}
          onContinue={resume}
          onDiscard={draft.drop}
        />
      )}
      <PasteArea
        text={text}
        onChange={(next) => {
          setProblem(null);
          keep(next);
        }}
        onRead={(next) => void take(next)}
        problem={problem === null ? null : t(problem, { limit: mostReports })}
        isReading={isReading}
        isOver={given.isOver}
        onFiles={given.take}
        onCancel={cancel}
      />
    </>
  );
}
