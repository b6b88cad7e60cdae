import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import type { ReportContent } from '#shared/features/reports/reportsModel.ts';
import { type EditedReport, startEditing } from './editorState.ts';

interface EditedReportOptions {
  /** Name of the draft: bound to person and week when the form opens. */
  readonly key: string;
  readonly content: ReportContent;
  /** Of the report as it is opened. */
  readonly revision: number;
}

interface Draft {
  readonly revision: number;
  readonly edited: EditedReport;
}

function readDraft(content: string): Draft | null {
  try {
    const { edited, revision } = JSON.parse(content) as Partial<Draft>;
    if (!edited || typeof revision !== 'number') return null;
    return { revision, edited: { ...edited, promises: edited.promises ?? {} } };
  } catch {
    return null;
  }
}

/**
 * The state of the form: begins with the draft of an interrupted edit when there is one. `revision`
 * is that of the report it was begun on, so that saving onto a later one is noticed.
 */
export function useEditedReport({ key, content, revision }: EditedReportOptions) {
  const [edited, setEdited] = useState<EditedReport | null>(null);
  const latest = useRef<EditedReport | null>(null);
  const baseOf = useRef(revision);
  const [isRestored, setRestored] = useState(false);
  const [start] = useState({ content, revision });
  const [base, setBase] = useState(revision);
  const { save, discard } = useDraft(key);
  useEffect(() => {
    let isGone = false;
    const begin = (stored: { content: string } | null): void => {
      if (isGone) return;
      const found = stored && readDraft(stored.content);
      latest.current = found ? found.edited : startEditing(start.content);
      baseOf.current = found ? found.revision : start.revision;
      setBase(baseOf.current);
      setRestored(found !== null);
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
      const draft: Draft = { revision: baseOf.current, edited: latest.current };
      save(JSON.stringify(draft));
    },
    [save],
  );
  return { edited, change, discard, isRestored, revision: base };
}

export type ChangeReport = ReturnType<typeof useEditedReport>['change'];
