import { useCallback, useEffect, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import { type DraftContent, readDraft, writeDraft } from './draftContent.ts';

const draftKey = 'paste';

export interface DraftOfferContent extends DraftContent {
  readonly savedAt: string;
}

/**
 * The paste and its review on disk while they are not saved. `offer` is what an earlier visit
 * left, until it is taken up, thrown away or replaced by a new paste.
 */
export function useCollectDraft(current: DraftContent) {
  const { save, discard } = useDraft(draftKey);
  const [offer, setOffer] = useState<DraftOfferContent | null>(null);
  const { text, work } = current;
  useEffect(() => {
    let isGone = false;
    client.drafts.read({ key: draftKey }).then(
      (draft) => {
        const content = draft === null ? null : readDraft(draft.content);
        if (isGone || draft === null || content === null || content.text.trim() === '') return;
        setOffer({ ...content, savedAt: draft.savedAt });
      },
      // Without a readable draft there is nothing to offer, and pasting works all the same.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    if (text === '') return;
    setOffer(null);
    save(writeDraft({ text, work }));
  }, [text, work, save]);
  const drop = useCallback(() => {
    setOffer(null);
    discard();
  }, [discard]);
  return { offer, drop };
}
