import { useState } from 'react';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { ReportContent } from '#shared/features/reports/reportsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { type EditedReport, finishEditing } from './editorState.ts';

/** What a form was opened on; it never follows what changes later. */
export interface ReportForm {
  readonly personId: string;
  readonly week: IsoWeek;
  /** The stored report that is edited; null: a new one. */
  readonly stored: { readonly id: string; readonly revision: number } | null;
  readonly content: ReportContent;
}

/** Changed, written by somebody else or taken away since the form was opened. */
function isConflict(error: unknown): boolean {
  return error instanceof Failure && ['conflict', 'not_found'].includes(error.data.code);
}

/**
 * Saves a form onto the state it was opened on. When the report is another one by then, nothing is
 * overwritten: the form stays, and `keepMine` puts it in place of the other, which becomes a version.
 */
export function useSaveReport(form: ReportForm, revision: number, onDone: () => void) {
  const t = useTranslate();
  const { personId, week, stored, content } = form;
  const [isRefused, setRefused] = useState(false);
  const isStale = (stored?.revision ?? 0) !== revision;
  const onFailed = (error: unknown): boolean => {
    if (isConflict(error)) setRefused(true);
    return isConflict(error);
  };
  const done = () => t('common.saved');
  const create = useCommand(commands.reports.save, { done, onDone, onFailed });
  const update = useCommand(commands.reports.update, {
    done: ({ orphanedTasks }) =>
      orphanedTasks > 0 ? t('reports.savedWithTasks', { count: orphanedTasks }) : done(),
    onDone,
    onFailed,
  });
  const saveOver = (edited: EditedReport, over: ReportForm['stored']): void => {
    const after = finishEditing(edited, content);
    if (over) update.mutate({ ...after, ...over });
    else create.mutate({ ...after, personId, week });
  };
  return {
    hasConflict: isRefused || isStale,
    isSaving: create.isPending || update.isPending,
    save: (edited: EditedReport) => saveOver(edited, stored && { id: stored.id, revision }),
    keepMine: (edited: EditedReport): void => {
      client.reports.findExisting({ reports: [{ personId, week }] }).then(
        ([now]) => saveOver(edited, now ? { id: now.id, revision: now.revision } : null),
        (error: unknown) => showFailure(t, error),
      );
    },
  };
}
