import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import type { ReportContent } from '#shared/features/reports/reportsModel.ts';
import { type EditedReport, startEditing } from './editorState.ts';

interface EditedReportOptions {
  /** Name of the draft: bound to person and week when the form opens. */
  readonly key: string;
  readonly content: ReportContent;
  /** Of the report the draft was begun on; one of an older state is not brought back. */
  readonly revision: number;
}

interface Draft {
  readonly revision: number;
  readonly edited: EditedReport;
}

function readDraft(content: string): Draft | null {
  try {
    const draft = JSON.parse(content) as Partial<Draft>;
    return draft.edited && typeof draft.revision === 'number' ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

/** The state of the form: begins with the draft of an interrupted edit when there is one. */
export function useEditedReport({ key, content, revision }: EditedReportOptions) {
  const [edited, setEdited] = useState<EditedReport | null>(null);
  const latest = useRef<EditedReport | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [start] = useState({ content, revision });
  const { save, discard } = useDraft(key);
  useEffect(() => {
    let isGone = false;
    const begin = (stored: { content: string } | null): void => {
      if (isGone) return;
      const found = stored && readDraft(stored.content);
      const fits = found !== null && found.revision === start.revision;
      latest.current = fits ? found.edited : startEditing(start.content);
      setRestored(fits);
      setEdited(latest.current);
    };
    client.drafts.read({ key }).then(begin, () => begin(null));
    return () => {
      isGone = true;
    };
  }, [key, start]);
  const change = useCallback(
    (step: (now: EditedReport) => EditedReport): void => {
      if (latest.current === null) return;
      latest.current = step(latest.current);
      setEdited(latest.current);
      const draft: Draft = { revision: start.revision, edited: latest.current };
      save(JSON.stringify(draft));
    },
    [save, start],
  );
  return { edited, change, discard, isRestored };
}

export type ChangeReport = ReturnType<typeof useEditedReport>['change'];
