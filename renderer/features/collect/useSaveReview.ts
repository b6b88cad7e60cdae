import { type Dispatch, useRef } from 'react';
import { useReportWeek } from '#renderer/features/reports/index.ts';
import { type CommandResult, client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { SavedPaste } from '#shared/features/reports/reportsModel.ts';
import type { KnownPerson } from './collectContext.ts';
import type { CollectAction, CollectState } from './collectState.ts';
import { isReady, type ReportStatus } from './reportStatus.ts';
import { showSavedNotice } from './SavedNotice.tsx';
import { useOpenBoard } from './SavedPanel.tsx';
import { toPaste } from './toPaste.ts';

interface SaveOptions {
  readonly state: CollectState;
  readonly statuses: readonly ReportStatus[];
  readonly people: readonly KnownPerson[];
  readonly week: string;
  readonly dispatch: Dispatch<CollectAction>;
  /** Called when nothing is ready, to show what is missing. */
  readonly onNothing: () => void;
}

type SaveInput = Parameters<typeof commands.reports.saveMany>[0] & {
  readonly reportIds: ReadonlySet<string>;
};

/** Undoes a save; the review comes back as it was. */
export function useUndoSave(dispatch: Dispatch<CollectAction>): (operationId: string) => void {
  const t = useTranslate();
  return (operationId) => {
    client.history.undo({ operationId }).then(
      () => {
        dispatch({ type: 'unsave' });
        showNotice(t('collect.savedUndone'));
      },
      (error: unknown) => showFailure(t, error),
    );
  };
}

/** Saves what is ready of the review in one act; the rest stays with its reasons. */
export function useSaveReview(options: SaveOptions) {
  const t = useTranslate();
  const openBoard = useOpenBoard();
  const { setWeek } = useReportWeek();
  const undo = useUndoSave(options.dispatch);
  const operation = useRef<string | null>(null);
  const send = async ({
    reportIds: _ids,
    ...input
  }: SaveInput): Promise<CommandResult<SavedPaste>> => {
    const result = await commands.reports.saveMany(input);
    operation.current = result.operation?.isUndoable ? result.operation.id : null;
    return result;
  };
  const { mutate, isPending } = useCommand(send, {
    onDone: ({ saved, createdPeople, keptNotes }, { reportIds }) => {
      const operationId = operation.current;
      const { week, dispatch } = options;
      const created = new Map(createdPeople.map(({ key, id }) => [key, id]));
      const newPeople = createdPeople.length;
      const summary = { operationId, week, reports: saved.length, newPeople };
      dispatch({ type: 'saved', saved: summary, reportIds, created });
      // Whoever goes on to the board or the roll-up means the week just collected.
      setWeek(week);
      const key = newPeople > 0 ? 'collect.savedWithPeople' : 'collect.saved';
      showSavedNotice(t, {
        id: operationId ?? 'collect-saved',
        message: [
          t(key, { count: saved.length, people: newPeople }),
          ...(keptNotes > 0 ? [t('reviews.notesKept', { count: keptNotes })] : []),
        ].join(t('reviews.andAlso')),
        onUndo: operationId === null ? null : () => undo(operationId),
        onBoard: () => openBoard(week),
      });
    },
  });
  const save = (): void => {
    const { state, statuses, people } = options;
    const work = state.work;
    const input = work === null ? null : toPaste({ text: state.text, work, people }, statuses);
    if (isPending || work === null) return;
    if (input === null) {
      options.onNothing();
      return;
    }
    // A report given up for another one is settled too and leaves with the saved ones.
    const settled = statuses.filter((status) => isReady(status) || status.isDropped);
    mutate({ ...input, reportIds: new Set(settled.map(({ report }) => report.id)) });
  };
  return { save, isSaving: isPending };
}
